import { BlockAnswer } from '../block-answer.ts'
import type { FinishReason } from '../provider.ts'
import { type Counts, readCounts } from '../usage.ts'

interface WireUsage {
  input_tokens?: number | null
  cache_creation_input_tokens?: number | null
  cache_read_input_tokens?: number | null
  output_tokens?: number | null
}

interface WireBlock {
  type?: string
  text?: string
  id?: string
  name?: string
  input?: unknown
}

/** A whole answer. Source: anthropic-sdk-typescript, `Message`. */
export interface WireMessage {
  content?: WireBlock[]
  stop_reason?: string | null
  usage?: WireUsage | null
}

/** One event of a stream. Source: platform.claude.com, "Streaming messages"; `RawMessageStreamEvent`. */
export interface WireEvent {
  type?: string
  index?: number
  message?: WireMessage
  content_block?: WireBlock
  delta?: { type?: string; text?: string; partial_json?: string; stop_reason?: string | null }
  usage?: WireUsage | null
  error?: { type?: string; message?: string }
}

/** Why a model stops. `refusal` is a filter's; a context window that is full cuts the answer like a limit. */
export const finishReasons: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  tool_use: 'tool_calls',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'content_filter',
}

/** An answer under construction: takes a whole message, or the events of a stream in order. */
export class MessageAnswer extends BlockAnswer {
  /** True once the stream said that it is complete. */
  isComplete = false
  #usage: WireUsage = {}

  /** Takes an event and returns the text that it adds; those of kinds that came later than this code are left out. */
  take(event: WireEvent): string {
    const { delta, index = 0 } = event
    if (event.type === 'message_start') this.#count(event.message?.usage)
    else if (event.type === 'message_stop') this.isComplete = true
    else if (event.type === 'message_delta') {
      this.#count(event.usage)
      this.reason = delta?.stop_reason ?? this.reason
    } else if (event.type === 'content_block_start') return this.#begin(index, event.content_block ?? {})
    else if (delta?.type === 'input_json_delta') this.addArguments(index, delta.partial_json ?? '')
    else if (delta?.type === 'text_delta') return this.#say(delta.text ?? '')
    return ''
  }

  takeWhole({ content = [], stop_reason = null, usage }: WireMessage): string {
    this.#count(usage)
    this.reason = stop_reason
    for (const [index, block] of content.entries()) {
      this.#begin(index, block)
      if (block.type === 'tool_use') this.addArguments(index, JSON.stringify(block.input ?? {}))
    }
    return this.content
  }

  /** Counts in a stream are totals, so the last one counts; input that a cache spared is input all the same. */
  get usage(): Counts | null {
    const { cache_creation_input_tokens: written, cache_read_input_tokens: read, input_tokens: fresh } = this.#usage
    const input = fresh == null ? undefined : fresh + (written ?? 0) + (read ?? 0)
    return readCounts(input, this.#usage.output_tokens)
  }

  #begin(index: number, { id, name, text, type }: WireBlock): string {
    if (type === 'tool_use') this.beginCall(index, id ?? '', name ?? '')
    return type === 'text' ? this.#say(text ?? '') : ''
  }

  #say(text: string): string {
    this.addText(text)
    return text
  }

  #count(usage: WireUsage | null | undefined): void {
    for (const [name, value] of Object.entries(usage ?? {}))
      if (value != null) Object.assign(this.#usage, { [name]: value })
  }
}
