import type { FoundModel } from '../providers/found-model.ts'
import type { CatalogModel, OllamaConfig } from './catalog.ts'

/** A provider that can tell which models it has. */
export interface ModelSource {
  discover(signal: AbortSignal): Promise<readonly FoundModel[]>
}

export interface DiscoveryOptions {
  /** Where the models go, beside those that are there already; a model that is configured is never replaced. */
  readonly models: Map<string, CatalogModel>
  readonly logger: { warn(facts: object, message: string): void; info(facts: object, message: string): void }
  /** Between two questions. */
  readonly everyMs?: number
}

interface Source {
  readonly config: OllamaConfig
  readonly source: ModelSource
  /** The ids of the models that it brought; null before it answered. */
  found: string[] | null
  isAsked: boolean
}

/** How long one source may take to answer. */
const questionMs = 10_000
const mostOutputTokens = 4_096

/** Keeps the catalog equal to what sources have: one that cannot be reached now is asked again, and so is every other. */
export class Discovery {
  readonly #options: Required<DiscoveryOptions>
  readonly #sources: Source[] = []
  readonly #stopped = new AbortController()
  #timer: NodeJS.Timeout | undefined

  constructor({ everyMs = 30_000, ...options }: DiscoveryOptions) {
    this.#options = { everyMs, ...options }
  }

  /** `known`: the models that it was found to have before, which stay until it answers. */
  add(config: OllamaConfig, source: ModelSource, known: readonly CatalogModel[] = []): void {
    const { models } = this.#options
    const added = known.filter(({ modelId }) => !models.has(modelId))
    for (const model of added) models.set(model.modelId, model)
    const found = added.length === 0 ? null : added.map(({ modelId }) => modelId)
    this.#sources.push({ config, source, found, isAsked: false })
  }

  /** Asks every source once, for at most `patienceMs`, and then from time to time. Never throws. */
  async start(patienceMs = 3_000): Promise<void> {
    if (this.#sources.length === 0) return
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const patience = setTimeout(resolve, patienceMs)
    await Promise.race([this.refresh(), late])
    clearTimeout(patience)
    this.#timer = setInterval(() => void this.refresh(), this.#options.everyMs)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#stopped.abort(new Error('the service stops'))
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#sources.filter(({ isAsked }) => !isAsked).map(entry => this.#ask(entry)))
  }

  async #ask(entry: Source): Promise<void> {
    const { logger, models } = this.#options
    const { config, source } = entry
    const backend = config.id
    entry.isAsked = true
    try {
      const found = await source.discover(AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(questionMs)]))
      const fresh = found.flatMap(model => toCatalogModel(model, config))
      const own = new Set(entry.found ?? [])
      for (const id of own) models.delete(id)
      const added = fresh.filter(({ modelId }) => !models.has(modelId))
      for (const model of added) models.set(model.modelId, model)
      if (entry.found === null || added.some(({ modelId }) => !own.has(modelId)))
        logger.info({ backend, models: added.map(({ modelId }) => modelId) }, 'models discovered')
      entry.found = added.map(({ modelId }) => modelId)
    } catch (error) {
      if (this.#stopped.signal.aborted) return
      logger.warn({ backend, error }, 'models cannot be discovered now; the backend is asked again')
    } finally {
      entry.isAsked = false
    }
  }
}

/** Nothing for a model that can neither chat nor embed to a known length. */
function toCatalogModel(
  found: FoundModel,
  { discovery, id, local, location, needsPermission, region }: OllamaConfig,
): CatalogModel[] {
  const contextWindowTokens = Math.min(found.contextTokens ?? Infinity, discovery?.contextTokens ?? Infinity)
  const canEmbed = found.canEmbed && found.dimensions !== null
  if (!found.canChat && !canEmbed) return []
  return [
    {
      modelId: `${id}/${found.name}`,
      backend: id,
      kind: 'ollama',
      upstreamModel: found.name,
      capabilities: [...(found.canChat ? (['chat'] as const) : []), ...(canEmbed ? (['embed'] as const) : [])],
      contextWindowTokens,
      maxOutputTokens: found.canChat ? Math.min(mostOutputTokens, contextWindowTokens) : 0,
      vision: found.canSee,
      local,
      location,
      needsPermission,
      ...(region !== undefined && { region }),
      ...(canEmbed && found.dimensions !== null && { dimensions: found.dimensions }),
    },
  ]
}
