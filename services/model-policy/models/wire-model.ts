import type { components } from '#contract/model-policy'
import type { CatalogModel } from '../routing/catalog.ts'

type Schemas = components['schemas']

export function toModel(model: CatalogModel): Schemas['Model'] {
  const { capabilities, contextWindowTokens, dimensions, maxOutputTokens, price, tier } = model
  return {
    model_id: model.modelId,
    provider: model.backend,
    capabilities: [...capabilities],
    context_window_tokens: contextWindowTokens,
    max_output_tokens: maxOutputTokens,
    ...(tier !== undefined && { tier }),
    ...(price !== undefined && {
      price: { input_per_million_usd: price.inputPerMillionUsd, output_per_million_usd: price.outputPerMillionUsd },
    }),
    ...(dimensions !== undefined && { dimensions }),
  }
}

/** OpenAI's clients want an instant of creation; a catalog entry has none, so it is the beginning of time. */
export function toOpenaiModel({ backend, modelId }: CatalogModel): Schemas['OpenaiModel'] {
  return { id: modelId, object: 'model', created: 0, owned_by: backend }
}
