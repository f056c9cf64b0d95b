/** What the API of today has and some servers of it refuse. */
const refusedBy = {
  /** Usage at the end of a stream. */
  streamOptions: /stream_options|include_usage/i,
  /** Vectors as base64, a quarter of the bytes. */
  base64: /encoding_format|base64/i,
  /** `max_tokens`; the models that refuse it name the newer `max_completion_tokens`. */
  maxTokens: /max_completion_tokens/i,
  /** At most one call in an answer. */
  parallelToolCalls: /parallel_tool_calls/i,
  /** Arguments that fit their schema. */
  strictTools: /\bstrict\b/i,
}

export type Feature = keyof typeof refusedBy

/** Which features a backend was seen to refuse, learned from its refusals and kept while the process lives. */
export class Dialect {
  readonly #refused = new Set<string>()

  knows(feature: Feature, model: string): boolean {
    return !this.#refused.has(keyOf(feature, model))
  }

  /** Remembers features that a request had to do without; to be called once that request was accepted. */
  remember(features: Iterable<Feature>, model: string): void {
    for (const feature of features) this.#refused.add(keyOf(feature, model))
  }
}

/** The feature of those used that a refusal of status 400 or 422 speaks of. */
export function blame(status: number, text: string, used: readonly Feature[]): Feature | undefined {
  if (status !== 400 && status !== 422) return undefined
  return used.find(feature => refusedBy[feature].test(text))
}

/** Output limits differ by model, the rest by server. */
function keyOf(feature: Feature, model: string): string {
  return feature === 'maxTokens' ? `${feature}:${model}` : feature
}
