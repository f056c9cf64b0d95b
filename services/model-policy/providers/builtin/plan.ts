import type { ChatRequest, ToolDefinition } from '../provider.ts'
import { bodyOf } from './outcome.ts'
import { splitSentences } from './text/sentences.ts'
import { endsLike, fillArguments, findTool, type RuleContext, type ToolRule } from './tool-rule.ts'
import { echoRule } from './tools/echo.ts'
import { fetchRule } from './tools/fetch.ts'
import { jsonRule } from './tools/json.ts'
import { mathRule } from './tools/math.ts'
import { recallRule, rememberRule } from './tools/memory.ts'
import { argumentsIn, findNamedTool } from './tools/named.ts'
import { searchRule } from './tools/search.ts'
import { timeRule } from './tools/time.ts'
import type { Turn } from './turn.ts'

/** A call that the rules want made. */
export interface Planned {
  readonly tool: ToolDefinition
  readonly arguments: Record<string, unknown>
}

/** Calls that one message can bring about, however much it asks for. */
const mostCalls = 32

/** These may all have their say about one sentence; the others keep it to themselves. */
const openRules = [fetchRule, jsonRule, mathRule, timeRule, searchRule]
const allRules: readonly ToolRule[] = [echoRule, rememberRule, recallRule, ...openRules]

/** The calls that the user's words ask for and that were not made yet: each tool at most once with the same arguments. */
export function planCalls(turn: Turn, request: ChatRequest): Planned[] {
  const tools = chooseTools(request)
  if (tools.length === 0) return []
  const context = contextOf(turn)
  const wanted = turn.instruction.split('\n').flatMap(line => planLine(line, tools, context))
  const planned = wanted.length === 0 && turn.made.length === 0 ? forcedCall(turn, request, tools) : wanted
  const known = new Set(turn.made.map(({ call }) => keyOf(call.name, call.arguments)))
  const fresh = planned.filter(({ tool, arguments: args }) => {
    const key = keyOf(tool.name, args)
    return !known.has(key) && known.add(key)
  })
  return fresh.slice(0, Math.max(mostCalls - turn.made.length, 0))
}

/** The rule that tells the results of a tool. */
export function ruleFor(toolName: string): ToolRule | undefined {
  return allRules.find(rule => rule.names.some(name => endsLike(toolName, name)))
}

function chooseTools({ toolChoice, tools = [] }: ChatRequest): readonly ToolDefinition[] {
  if (toolChoice === 'none') return []
  return typeof toolChoice === 'object' ? tools.filter(tool => tool.name === toolChoice.name) : tools
}

function contextOf({ document, made }: Turn): RuleContext {
  const brought = made.filter(({ call }) => [fetchRule, undefined].includes(ruleFor(call.name)))
  const results = brought.flatMap(({ outcome }) => (outcome.status === 'ok' ? [bodyOf(outcome.value)] : []))
  return { document, results }
}

/** A tool that is named takes the whole line, and so does an echo; of the rest each sentence is read by itself. */
function planLine(line: string, tools: readonly ToolDefinition[], context: RuleContext): Planned[] {
  const named = findNamedTool(line, tools)
  if (named !== null) {
    const { rest, tool } = named
    const rule = ruleFor(tool.name)
    const byRule = rule === undefined || rest.startsWith('{') ? [] : apply(rule, line, [tool], context)
    if (byRule.length > 0) return byRule
    const args = argumentsIn(rest, tool)
    if (args !== null) return [{ tool, arguments: args }]
  }
  const echoed = apply(echoRule, line, tools, context)
  if (echoed.length > 0) return echoed
  return splitSentences([{ number: 1, text: line }]).flatMap(({ text }) => planSentence(text, tools, context))
}

function planSentence(sentence: string, tools: readonly ToolDefinition[], context: RuleContext): Planned[] {
  const stored = apply(rememberRule, sentence, tools, context)
  if (stored.length > 0) return stored
  const planned = openRules.flatMap(rule => apply(rule, sentence, tools, context))
  if (planned.length > 0 || context.document !== null) return planned
  return apply(recallRule, sentence, tools, context)
}

function apply(rule: ToolRule, words: string, tools: readonly ToolDefinition[], context: RuleContext): Planned[] {
  const tool = findTool(tools, rule.names)
  if (tool === undefined) return []
  return rule.propose(words, context).flatMap(roles => {
    const args = fillArguments(tool, roles)
    return args === null ? [] : [{ tool, arguments: args }]
  })
}

/** A choice of `required` or of a name must be followed, by the words as a whole if no rule reads them. */
function forcedCall(turn: Turn, { toolChoice }: ChatRequest, tools: readonly ToolDefinition[]): Planned[] {
  if (toolChoice !== 'required' && typeof toolChoice !== 'object') return []
  const words = turn.instruction || turn.said
  return tools
    .flatMap(tool => {
      const args = argumentsIn(words, tool)
      return args === null ? [] : [{ tool, arguments: args }]
    })
    .slice(0, 1)
}

/** The same for the same arguments in any order. */
function keyOf(name: string, args: Readonly<Record<string, unknown>>): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, sorted(part)]),
    )
  }
  return JSON.stringify([name, sorted(args)])
}
