import { textOf } from '../content.ts'
import type { ChatMessage } from '../provider.ts'
import type { ToolCall } from '../tool-call.ts'
import type { Source } from './extract.ts'
import { wantsSummary } from './intent.ts'
import { asks, readMessage } from './message.ts'
import { readOutcome, type ToolOutcome } from './outcome.ts'

/** A tool call of this turn with what came of it. */
export interface Made {
  readonly call: ToolCall
  readonly outcome: ToolOutcome
}

/** Where a conversation stands: the latest message of the user, and what happened since. */
export interface Turn {
  /** The latest message as it came. */
  readonly said: string
  readonly instruction: string
  readonly document: Source | null
  /** The agent's own instructions. */
  readonly standing: string
  /** The calls since that message, with their results; a call that nobody answered is left out. */
  readonly made: readonly Made[]
  /** What came before that message. */
  readonly past: readonly ChatMessage[]
}

export function readTurn(messages: readonly ChatMessage[]): Turn {
  const standing = messages.flatMap(({ content, role }) => (role === 'system' ? [textOf(content)] : [])).join('\n')
  const latest = messages.findLastIndex(message => message.role === 'user')
  const said = textOf(messages[latest]?.content ?? '')
  const { document, instruction } = readMessage(said, wantsSummary(standing))
  const since = messages.slice(latest + 1)
  return { said, instruction, document, standing, made: pairCalls(since), past: messages.slice(0, Math.max(latest, 0)) }
}

/** The texts that the user gave in earlier messages, the latest first. */
export function earlierTexts(turn: Turn): Source[] {
  return turn.past
    .filter(message => message.role === 'user')
    .map(message => readMessage(textOf(message.content), true))
    .flatMap(({ document, instruction }) => document ?? (asks(instruction) ? [] : sourceOf(instruction)))
    .reverse()
    .map(source => ({ ...source, name: source.name ?? 'an earlier message' }))
}

function sourceOf(text: string): Source[] {
  return text === '' ? [] : [{ name: null, text, firstLine: 1 }]
}

function pairCalls(since: readonly ChatMessage[]): Made[] {
  const results = new Map(
    since.flatMap(message => (message.role === 'tool' ? [[message.toolCallId, textOf(message.content)]] : [])),
  )
  return since
    .flatMap(message => message.toolCalls ?? [])
    .flatMap(call => {
      const content = results.get(call.id)
      return content === undefined ? [] : [{ call, outcome: readOutcome(content) }]
    })
}
