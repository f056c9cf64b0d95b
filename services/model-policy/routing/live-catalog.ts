import type { CallsInFlight } from '../models/calls-in-flight.ts'
import type { Provider } from '../providers/provider.ts'
import type { Catalog, CatalogModel, ModelCatalog, OllamaConfig, ProviderConfig } from './catalog.ts'
import { Discovery, type DiscoveryOptions, type ModelSource } from './discovery.ts'
import { ProviderState } from './provider-state.ts'
import { isSameConfig } from './same-config.ts'

/** A provider that can be called, and what it tells of its models where they are found out. */
export interface OpenedProvider {
  readonly provider: Provider
  readonly discovered?: { readonly config: OllamaConfig; readonly source: ModelSource }
}

export interface LiveCatalogOptions {
  /** Names the adapters and whatever wraps them. */
  readonly open: (config: ProviderConfig) => OpenedProvider
  readonly calls: CallsInFlight
  readonly logger: DiscoveryOptions['logger']
}

interface Entry extends OpenedProvider {
  readonly config: ProviderConfig
  readonly state: ProviderState
}

interface Generation {
  readonly catalog: Catalog
  readonly entries: ReadonlyMap<string, Entry>
  readonly discovery: Discovery
}

/**
 * The catalog that is in force, and its replacement by another. A call keeps the catalog that it began with; a provider
 * whose configuration stays the same keeps its connections, its breaker and what was measured of it; one that is gone is
 * closed once the calls have ended that may still use it.
 */
export class LiveCatalog {
  readonly #options: LiveCatalogOptions
  readonly #retired = new Set<Provider>()
  #generation: Generation
  #isClosed = false

  private constructor(options: LiveCatalogOptions, generation: Generation) {
    this.#options = options
    this.#generation = generation
  }

  /** Opens the providers, and waits a little for those whose models are found out. */
  static async start(described: ModelCatalog, options: LiveCatalogOptions): Promise<LiveCatalog> {
    const generation = newGeneration(described, options, null)
    await generation.discovery.start()
    return new LiveCatalog(options, generation)
  }

  get current(): Catalog {
    return this.#generation.catalog
  }

  /** Puts another catalog in force for every call that begins from then on. */
  async replace(described: ModelCatalog): Promise<void> {
    const previous = this.#generation
    const next = newGeneration(described, this.#options, previous)
    await next.discovery.start()
    this.#generation = next
    previous.discovery.stop()
    const kept = new Set([...next.entries.values()].map(({ provider }) => provider))
    const gone = [...previous.entries.values()].map(({ provider }) => provider).filter(provider => !kept.has(provider))
    for (const provider of gone) this.#retired.add(provider)
    if (this.#isClosed) await this.close()
    else void this.#options.calls.settledSoFar().then(() => this.#retire(gone))
  }

  /** Ends the calls in flight. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#generation.discovery.stop()
    const current = [...this.#generation.entries.values()].map(({ provider }) => provider)
    await this.#retire([...current, ...this.#retired])
  }

  async #retire(providers: readonly Provider[]): Promise<void> {
    await Promise.all(providers.map(provider => provider.close()))
    for (const provider of providers) this.#retired.delete(provider)
  }
}

function newGeneration(
  described: ModelCatalog,
  { logger, open }: LiveCatalogOptions,
  previous: Generation | null,
): Generation {
  const entries = new Map(
    [...described.providers].map(([id, config]) => [id, openEntry(config, open, previous)] as const),
  )
  const models = new Map(described.models)
  const discovery = new Discovery({ models, logger })
  for (const [id, { discovered }] of entries) {
    if (discovered === undefined) continue
    const { config, source } = discovered
    discovery.add(config, source, previous?.entries.get(id)?.discovered === discovered ? foundBefore(id, previous) : [])
  }
  return {
    catalog: {
      ...described,
      models,
      providers: new Map([...entries].map(([id, { provider }]) => [id, provider])),
      facts: new Map(
        [...entries].map(
          ([
            id,
            {
              config: { kind, location, region },
            },
          ]) => [id, { kind, location, ...(region !== undefined && { region }) }],
        ),
      ),
      states: new Map([...entries].map(([id, { state }]) => [id, state])),
    },
    entries,
    discovery,
  }
}

function openEntry(config: ProviderConfig, open: LiveCatalogOptions['open'], previous: Generation | null): Entry {
  const known = previous?.entries.get(config.id)
  if (known !== undefined && isSameConfig(known.config, config)) return known
  const rules = config.kind === 'builtin' ? {} : { breaker: config.breaker, retries: config.retries }
  return { ...open(config), config, state: new ProviderState(rules) }
}

/** What a provider was found to have: it need not answer again for its models to stay. */
function foundBefore(id: string, { catalog: { models } }: Generation): CatalogModel[] {
  return [...models.values()].filter(({ backend }) => backend === id)
}
