import type { Provider } from '../providers/provider.ts'
import type { Catalog, CatalogModel, ModelCatalog, ProviderConfig } from './catalog.ts'
import { ProviderState } from './provider-state.ts'

/**
 * The catalog with its providers opened by `open`, which names the adapters and whatever wraps them. `models` are those
 * described, and further ones as they are discovered.
 */
export function openCatalog(
  described: ModelCatalog,
  open: (config: ProviderConfig) => Provider,
  models: ReadonlyMap<string, CatalogModel> = described.models,
): Catalog {
  const providers = new Map([...described.providers].map(([id, config]) => [id, open(config)] as const))
  const states = new Map(
    [...described.providers].map(([id, config]) => [id, new ProviderState(rulesOf(config))] as const),
  )
  return { ...described, models, providers, states }
}

function rulesOf(config: ProviderConfig) {
  return config.kind === 'builtin' ? {} : { breaker: config.breaker, retries: config.retries }
}
