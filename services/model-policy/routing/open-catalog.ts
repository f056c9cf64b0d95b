import type { Provider } from '../providers/provider.ts'
import type { Catalog, ModelCatalog, ProviderConfig } from './catalog.ts'

/** The catalog with its providers opened by `open`, which names the adapters and whatever wraps them. */
export function openCatalog(described: ModelCatalog, open: (config: ProviderConfig) => Provider): Catalog {
  const providers = new Map([...described.providers].map(([id, config]) => [id, open(config)] as const))
  return { ...described, providers }
}
