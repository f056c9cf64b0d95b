import type { ChatOptions, ChatResult, EmbedResult, Provider, ProviderHealth } from '../providers/provider.ts'

/** Stands in for a model's provider with an answer that it gave before; a stream gets it in one piece. */
export class Replay implements Provider {
  readonly id: string
  readonly #answer: ChatResult | EmbedResult

  constructor(id: string, answer: ChatResult | EmbedResult) {
    this.id = id
    this.#answer = answer
  }

  async chat(_: unknown, { onDelta }: ChatOptions): Promise<ChatResult> {
    const answer = this.#answer as ChatResult
    if (answer.content !== '') onDelta?.(answer.content)
    return answer
  }

  async embed(): Promise<EmbedResult> {
    return this.#answer as EmbedResult
  }

  async check(): Promise<ProviderHealth> {
    return { status: 'ok', latencyMs: 0 }
  }

  async close(): Promise<void> {}
}
