import { newId } from '#ids'
import type { FinishReason } from '../provider.ts'
import { parseToolCall, type ToolCall } from '../tool-call.ts'
import type { ToolNames } from '../tool-names.ts'
import { type Counts, readCounts } from '../usage.ts'

interface WireCall {
  index?: number
  id?: string | null
  function?: { name?: string | null; arguments?: unknown } | null
}

/** A message, or in a stream a piece of one; Mistral's models tell what they think in parts of a type of their own. */
interface WireMessage {
  content?: string | readonly { type?: string; text?: string }[] | null
  refusal?: string | null
  tool_calls?: WireCall[] | null
}

interface WireUsage {
  prompt_tokens?: unknown
  completion_tokens?: unknown
  total_tokens?: unknown
}

export interface WireChunk {
  choices?: { message?: WireMessage | null; delta?: WireMessage | null; finish_reason?: string | null }[]
  usage?: WireUsage | null
  /** Where Groq puts the usage of a stream that was not asked for it. */
  x_groq?: { usage?: WireUsage | null } | null
  error?: unknown
}

interface CallPieces {
  id: string
  name: string
  arguments: string
}

/** An answer under construction: takes the whole completion at once, or the chunks of a stream in order. */
export class ChatAnswer {
  content = ''
  usage: Counts | null = null
  #reason: string | null = null
  readonly #calls: CallPieces[] = []
  /** Where the pieces of the call with this wire index go. */
  readonly #slots = new Map<number, CallPieces>()

  /** Takes a chunk and returns the text that it adds. */
  take(chunk: WireChunk): string {
    this.usage = countsOf(chunk.usage ?? chunk.x_groq?.usage ?? {}) ?? this.usage
    const choice = chunk.choices?.[0]
    if (choice === undefined) return ''
    this.#reason = choice.finish_reason ?? this.#reason
    const message = choice.delta ?? choice.message ?? {}
    for (const [position, piece] of (message.tool_calls ?? []).entries()) this.#takeCall(piece, piece.index ?? position)
    const text = textOf(message.content) || message.refusal || ''
    this.content += text
    return text
  }

  /** True once the backend said why it stopped. */
  get isFinished(): boolean {
    return this.#reason !== null
  }

  /** Several servers finish with `stop` although they call tools. */
  get finishReason(): FinishReason {
    const reason = finishReasons[this.#reason ?? 'stop'] ?? 'stop'
    return reason === 'stop' && this.#calls.length > 0 ? 'tool_calls' : reason
  }

  toolCalls(names: ToolNames): ToolCall[] {
    return this.#calls.map(call => parseToolCall(call.id || newId('tcall'), names.fromWire(call.name), call.arguments))
  }

  /** Pieces belong together by index; some servers give every call index 0, so another id begins another call. */
  #takeCall(piece: WireCall, index: number): void {
    const open = this.#slots.get(index)
    const isAnother = open === undefined || (piece.id && open.id !== '' && piece.id !== open.id)
    const call = isAnother ? { id: '', name: '', arguments: '' } : open
    if (isAnother) {
      this.#calls.push(call)
      this.#slots.set(index, call)
    }
    call.id ||= piece.id ?? ''
    call.name ||= piece.function?.name ?? ''
    const args = piece.function?.arguments ?? ''
    call.arguments += typeof args === 'string' ? args : JSON.stringify(args)
  }
}

function textOf(content: WireMessage['content']): string {
  if (typeof content === 'string') return content
  return (content ?? []).map(({ text = '', type }) => (type === 'text' ? text : '')).join('')
}

/** Google and xAI count what a model thinks, which is output, in the total alone. */
function countsOf({ completion_tokens, prompt_tokens, total_tokens }: WireUsage): Counts | null {
  const counts = readCounts(prompt_tokens, completion_tokens ?? 0)
  const total = readCounts(total_tokens, 0)
  if (counts === null || total === null) return counts
  return { ...counts, outputTokens: Math.max(counts.outputTokens, total.inputTokens - counts.inputTokens) }
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  length: 'length',
  max_tokens: 'length',
  tool_calls: 'tool_calls',
  function_call: 'tool_calls',
  content_filter: 'content_filter',
}
