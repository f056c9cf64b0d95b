import type { Secret } from '#config'
import type { Provider } from '../providers/provider.ts'

export const tiers = ['fast', 'balanced', 'premium'] as const

export type Tier = (typeof tiers)[number]
export type Capability = 'chat' | 'embed'

/** All models that this node can reach, and in which order they are tried, as configured. */
export interface ModelCatalog {
  readonly providers: ReadonlyMap<string, ProviderConfig>
  /** In the order of the configuration. */
  readonly models: ReadonlyMap<string, CatalogModel>
  /** Model ids, the first choice first; empty where the tier is not configured. */
  readonly tiers: Readonly<Record<Tier, readonly string[]>>
  /** For a model named by its id, the ids to try after it. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>
}

/** A catalog whose providers can be called; `openCatalog` makes it. */
export interface Catalog extends Omit<ModelCatalog, 'providers'> {
  readonly providers: ReadonlyMap<string, Provider>
}

export type ProviderConfig = BuiltinConfig | OpenaiConfig

export interface BuiltinConfig {
  readonly kind: 'builtin'
  readonly id: string
  readonly local: true
}

export interface OpenaiConfig {
  readonly kind: 'openai'
  readonly id: string
  readonly baseUrl: string
  readonly apiKey: Secret | null
  readonly timeoutMs: number
  readonly maxConcurrency: number
  readonly headers: Readonly<Record<string, string>>
  /** It runs on this node or network: nothing leaves. */
  readonly local: boolean
}

export interface CatalogModel {
  readonly modelId: string
  /** The provider's id: `route.backend`. */
  readonly backend: string
  /** What the provider calls it. */
  readonly upstreamModel: string
  readonly capabilities: readonly Capability[]
  readonly contextWindowTokens: number
  /** 0 for a model that only embeds. */
  readonly maxOutputTokens: number
  /** What the list of models shows. */
  readonly tier?: Tier
  readonly price?: Price
  readonly dimensions?: number
  readonly local: boolean
}

/** US dollars for a million tokens. */
export interface Price {
  readonly inputPerMillionUsd: number
  readonly outputPerMillionUsd: number
}

/** US dollars for so many tokens: 0 for a local model without a price, null where nobody said what it costs. */
export function costOf(model: CatalogModel, tokens: { inputTokens: number; outputTokens: number }): number | null {
  if (model.price === undefined) return model.local ? 0 : null
  const { inputPerMillionUsd, outputPerMillionUsd } = model.price
  return (tokens.inputTokens * inputPerMillionUsd + tokens.outputTokens * outputPerMillionUsd) / 1_000_000
}

/** All tiers that a model belongs to: those whose chain names it, and its own. */
export function tiersOf(model: CatalogModel, catalog: Pick<Catalog, 'tiers'>): Tier[] {
  return tiers.filter(tier => model.tier === tier || catalog.tiers[tier].includes(model.modelId))
}
