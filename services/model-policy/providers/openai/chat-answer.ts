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

/** A message, or in a stream a piece of one. */
interface WireMessage {
  content?: string | null
  refusal?: string | null
  tool_calls?: WireCall[] | null
}

export interface WireChunk {
  choices?: { message?: WireMessage | null; delta?: WireMessage | null; finish_reason?: string | null }[]
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown } | null
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
    this.usage = readCounts(chunk.usage?.prompt_tokens, chunk.usage?.completion_tokens ?? 0) ?? this.usage
    const choice = chunk.choices?.[0]
    if (choice === undefined) return ''
    this.#reason = choice.finish_reason ?? this.#reason
    const message = choice.delta ?? choice.message ?? {}
    for (const [position, piece] of (message.tool_calls ?? []).entries()) this.#takeCall(piece, piece.index ?? position)
    const text = message.content || message.refusal || ''
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

const finishReasons: Readonly<Record<string, FinishReason>> = {
  length: 'length',
  max_tokens: 'length',
  tool_calls: 'tool_calls',
  function_call: 'tool_calls',
  content_filter: 'content_filter',
}
