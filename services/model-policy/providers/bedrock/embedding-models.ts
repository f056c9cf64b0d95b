import type { EmbedRequest } from '../provider.ts'

/** How a family of models embeds, each having a body of its own. */
export interface EmbeddingFamily {
  /** Texts in one call. */
  readonly batch: number
  toBody(texts: readonly string[], dimensions: number | undefined): object
  /** The vectors of an answer, and its count of tokens where the body states it. */
  read(body: Record<string, unknown>): { readonly rows: unknown[]; readonly tokens?: unknown }
}

const titan: EmbeddingFamily = {
  batch: 1,
  toBody: ([inputText], dimensions) => ({ inputText, dimensions }),
  read: ({ embedding, inputTextTokenCount }) => ({ rows: [embedding], tokens: inputTextTokenCount }),
}

const cohere: EmbeddingFamily = {
  batch: 96,
  toBody: (texts, dimensions) => ({
    texts,
    input_type: 'search_document',
    embedding_types: ['float'],
    output_dimension: dimensions,
  }),
  read: ({ embeddings }) => {
    const rows = Array.isArray(embeddings) ? embeddings : (embeddings as { float?: unknown } | undefined)?.float
    return { rows: Array.isArray(rows) ? rows : [] }
  },
}

/**
 * The family of a model by its id or ARN; null where it is none that this code knows. Source: Amazon Bedrock User Guide,
 * "Amazon Titan Embeddings G1 - Text", "Cohere Embed v3" and "v4".
 */
export function familyOf({ model }: EmbedRequest): EmbeddingFamily | null {
  if (model.includes('amazon.titan-embed-text')) return titan
  return model.includes('cohere.embed') ? cohere : null
}
