import { fail } from '#errors'
import { checkText, type TextPlace } from '../policies/check-text.ts'
import { checkValue } from '../policies/check-value.ts'
import type { Disguise } from '../policies/disguise/disguise.ts'
import type { Examination } from '../policies/examiner/examination.ts'
import { joinOutcomes, type PolicyOutcome } from '../policies/outcome.ts'
import type { Direction, Ruleset } from '../policies/ruleset.ts'
import type { ChatMessage, Content, ResponseFormat, ToolDefinition } from '../providers/provider.ts'
import { makeToolCall, parseToolCall, type ToolCall } from '../providers/tool-call.ts'
import { refuseBlocked } from './refuse-blocked.ts'

/** Holds every text of one call against a ruleset, and keeps what was found. */
export class Inspection {
  readonly #ruleset: Ruleset
  readonly #direction: Direction
  readonly #disguise: Disguise
  readonly #examination: Examination | undefined
  readonly #outcomes: PolicyOutcome[] = []

  constructor(ruleset: Ruleset, direction: Direction, disguise: Disguise, examination?: Examination) {
    this.#ruleset = ruleset
    this.#direction = direction
    this.#disguise = disguise
    this.#examination = examination
  }

  get outcome(): PolicyOutcome {
    return joinOutcomes(this.#outcomes)
  }

  /** The messages as the model may see them. Errors: `policy_blocked`. */
  messages(messages: readonly ChatMessage[]): ChatMessage[] {
    const passed = messages.map(({ content, name, toolCalls, ...message }, index) => ({
      ...message,
      content: this.#content(content, `messages/${index}/content`),
      ...(name !== undefined && { name: this.#text(name, `messages/${index}/name`) }),
      ...(toolCalls !== undefined && { toolCalls: this.#calls(toolCalls, `messages/${index}/tool_calls`) }),
    }))
    refuseBlocked(this.outcome)
    return passed
  }

  /** Tools as the model may see them: their descriptions and schemas are words to it like any others. Errors: `policy_blocked`. */
  tools(tools: readonly ToolDefinition[]): ToolDefinition[] {
    const passed = tools.map(({ description, inputSchema, name, strict }, index) => ({
      name: this.#unchanged(name, `tools/${index}/name`),
      inputSchema: this.#value(inputSchema, `tools/${index}/input_schema`),
      ...(description !== undefined && { description: this.#text(description, `tools/${index}/description`) }),
      ...(strict !== undefined && { strict }),
    }))
    refuseBlocked(this.outcome)
    return passed
  }

  /** The form that the answer is to have, whose schema the model reads too. Errors: `policy_blocked`. */
  responseFormat(format: ResponseFormat): ResponseFormat {
    if (format.type !== 'json_schema') return format
    const name = this.#unchanged(format.name, 'response_format/name')
    const passed = { ...format, name, schema: this.#value(format.schema, 'response_format/schema') }
    refuseBlocked(this.outcome)
    return passed
  }

  /** Texts at which the model is to stop. Errors: `policy_blocked`. */
  stops(stops: readonly string[]): string[] {
    const passed = stops.map((text, index) => this.#unchanged(text, `stop/${index}`))
    refuseBlocked(this.outcome)
    return passed
  }

  /** Errors: `policy_blocked`. */
  texts(texts: readonly string[]): string[] {
    const passed = texts.map((text, index) => this.#text(text, `texts/${index}`))
    refuseBlocked(this.outcome)
    return passed
  }

  /** Errors: `policy_blocked`. */
  calls(calls: readonly ToolCall[], path: string): ToolCall[] {
    const passed = this.#calls(calls, path)
    refuseBlocked(this.outcome)
    return passed
  }

  #calls(calls: readonly ToolCall[], path: string): ToolCall[] {
    return calls.map((call, index) => this.#call(call, `${path}/${index}/arguments`))
  }

  #call(call: ToolCall, path: string): ToolCall {
    const { id, malformed, name, rawArguments } = call
    if (malformed) return parseToolCall(id, name, this.#text(rawArguments, path))
    const passed = this.#value(call.arguments, path)
    // Untouched, they go on exactly as they were written.
    return passed === call.arguments ? call : makeToolCall(id, name, passed)
  }

  /** Of parts, each text by itself: what lies in an image is beyond any rule for text. */
  #content(content: Content, path: string): Content {
    if (typeof content === 'string') return this.#text(content, path)
    return content.map((part, index) =>
      part.type === 'text' ? { ...part, text: this.#text(part.text, `${path}/${index}/text`) } : part,
    )
  }

  #text(content: string, path: string): string {
    const { text, ...outcome } = checkText(content, this.#ruleset, this.#at(path))
    this.#keep(outcome)
    return text
  }

  /** What is of no use once it is changed goes as it is, or not at all. Errors: `policy_blocked`. */
  #unchanged(given: string, path: string): string {
    if (this.#text(given, path) === given) return given
    refuseBlocked(this.outcome)
    const kinds = [...new Set(this.outcome.redactions.filter(found => found.path === path).map(({ kind }) => kind))]
    const reason = `${path} holds what the rules want hidden (${kinds.join(', ')})`
    return fail('policy_blocked', `A policy blocked this: ${reason}.`, { details: { reasons: [reason] } })
  }

  #value<Value>(given: Value, path: string): Value {
    const { value, ...outcome } = checkValue(given, this.#ruleset, this.#at(path))
    this.#keep(outcome)
    return value
  }

  #keep(outcome: PolicyOutcome): void {
    if (outcome.decision !== 'allowed') this.#outcomes.push(outcome)
  }

  #at(path: string): TextPlace {
    return { path, direction: this.#direction, disguise: this.#disguise, examination: this.#examination }
  }
}
