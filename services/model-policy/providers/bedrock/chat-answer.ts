import { BlockAnswer } from '../block-answer.ts'
import type { FinishReason } from '../provider.ts'
import { type Counts, readCounts } from '../usage.ts'

interface WireUsage {
  inputTokens?: unknown
  outputTokens?: unknown
  cacheReadInputTokens?: number
  cacheWriteInputTokens?: number
}

/** A whole answer. Source: Amazon Bedrock API Reference, "Converse". */
export interface WireConverse {
  output?: {
    message?: { content?: { text?: string; toolUse?: { toolUseId?: string; name?: string; input?: unknown } }[] }
  }
  stopReason?: string
  usage?: WireUsage
}

/** The body of one event of a stream. Source: Amazon Bedrock API Reference, "ConverseStreamOutput". */
export interface WireEvent {
  contentBlockIndex?: number
  start?: { toolUse?: { toolUseId?: string; name?: string } }
  delta?: { text?: string; toolUse?: { input?: string } }
  stopReason?: string
  usage?: WireUsage
  /** Of an exception. */
  message?: string
}

export const finishReasons: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  tool_use: 'tool_calls',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  guardrail_intervened: 'content_filter',
  content_filtered: 'content_filter',
}

/** An answer under construction: takes it whole, or the events of a stream in order. */
export class ConverseAnswer extends BlockAnswer {
  usage: Counts | null = null
  /** True once the last event of a stream has come, which tells the usage. */
  isLast = false

  /** Takes an event and returns the text that it adds; those of kinds that came later than this code are left out. */
  take(kind: string, { contentBlockIndex: index = 0, delta, start, stopReason, usage }: WireEvent): string {
    if (kind === 'messageStop') this.reason = stopReason ?? 'end_turn'
    else if (kind === 'metadata') {
      this.isLast = true
      this.#count(usage)
    } else if (kind === 'contentBlockStart' && start?.toolUse !== undefined) {
      this.beginCall(index, start.toolUse.toolUseId ?? '', start.toolUse.name ?? '')
    } else if (kind === 'contentBlockDelta') {
      this.addArguments(index, delta?.toolUse?.input ?? '')
      this.addText(delta?.text ?? '')
      return delta?.text ?? ''
    }
    return ''
  }

  takeWhole({ output, stopReason, usage }: WireConverse): void {
    this.reason = stopReason ?? null
    this.#count(usage)
    for (const [index, { text = '', toolUse }] of (output?.message?.content ?? []).entries()) {
      this.addText(text)
      if (toolUse === undefined) continue
      this.beginCall(index, toolUse.toolUseId ?? '', toolUse.name ?? '')
      this.addArguments(index, JSON.stringify(toolUse.input ?? {}))
    }
  }

  /** Input that a cache spared is input all the same. */
  #count({ cacheReadInputTokens = 0, cacheWriteInputTokens = 0, inputTokens, outputTokens }: WireUsage = {}): void {
    const cached = cacheReadInputTokens + cacheWriteInputTokens
    this.usage = readCounts(typeof inputTokens === 'number' ? inputTokens + cached : inputTokens, outputTokens)
  }
}
