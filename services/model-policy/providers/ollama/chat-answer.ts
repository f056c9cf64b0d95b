import { newId } from '#ids'
import type { FinishReason } from '../provider.ts'
import { makeToolCall, parseToolCall, type ToolCall } from '../tool-call.ts'
import type { ToolNames } from '../tool-names.ts'
import { type Counts, readCounts } from '../usage.ts'

/** A whole answer, or one line of a stream. Source: ollama/ollama, docs/api.md; docs.ollama.com, "Errors". */
export interface WireAnswer {
  message?: {
    content?: string | null
    tool_calls?: { id?: string; function?: { name?: string; arguments?: unknown } }[] | null
  }
  done?: boolean
  done_reason?: string
  prompt_eval_count?: unknown
  eval_count?: unknown
  error?: unknown
}

/** An answer under construction: takes it whole, or the lines of a stream in order. */
export class OllamaAnswer {
  content = ''
  isComplete = false
  usage: Counts | null = null
  #reason = ''
  readonly #calls: { id: string; name: string; arguments: unknown }[] = []

  /** Takes a line and returns the text that it adds. What a model thinks is no part of its answer. */
  take({ done, done_reason, eval_count, message, prompt_eval_count }: WireAnswer): string {
    for (const { function: call, id } of message?.tool_calls ?? [])
      this.#calls.push({ id: id || newId('tcall'), name: call?.name ?? '', arguments: call?.arguments ?? {} })
    if (done === true) {
      this.isComplete = true
      this.#reason = done_reason ?? ''
      this.usage = readCounts(prompt_eval_count, eval_count ?? 0)
    }
    const text = message?.content ?? ''
    this.content += text
    return text
  }

  get finishReason(): FinishReason {
    if (this.#reason === 'length') return 'length'
    return this.#calls.length > 0 ? 'tool_calls' : 'stop'
  }

  toolCalls(names: ToolNames): ToolCall[] {
    return this.#calls.map(({ arguments: args, id, name }) => {
      const own = names.fromWire(name)
      if (typeof args === 'object' && args !== null && !Array.isArray(args)) {
        return makeToolCall(id, own, args as Record<string, unknown>)
      }
      return parseToolCall(id, own, typeof args === 'string' ? args : JSON.stringify(args))
    })
  }
}
