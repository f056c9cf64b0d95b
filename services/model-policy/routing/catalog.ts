import type { Secret } from '#config'
import { toMicrocents, toUsd } from '../budgets/spend.ts'
import type { AwsCredentials } from '../providers/bedrock/signer.ts'
import type { Provider } from '../providers/provider.ts'
import type { BreakerRules } from './breaker.ts'
import type { ProviderState, RetryRules } from './provider-state.ts'

export const tiers = ['fast', 'balanced', 'premium'] as const

export type Tier = (typeof tiers)[number]
/** Where a provider runs: on this node or network, in a pool of the operator's elsewhere, or with somebody else. */
export const locations = ['local', 'pool', 'cloud'] as const

export type Location = (typeof locations)[number]
export type Capability = 'chat' | 'embed'

/** All models that this node can reach, and in which order they are tried, as configured. */
export interface ModelCatalog {
  readonly providers: ReadonlyMap<string, ProviderConfig>
  /** In the order of the configuration. */
  readonly models: ReadonlyMap<string, CatalogModel>
  /** Model ids, the first choice first; empty where the tier is not configured. */
  readonly tiers: Readonly<Record<Tier, readonly string[]>>
  /** What a tier's configuration says beside its models. */
  readonly tierRules: Readonly<Partial<Record<Tier, TierRules>>>
  /** For a model named by its id, the ids to try after it. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>
}

export interface TierRules {
  /** Local models go before those of a pool, and both before those of a cloud; else the listed order holds. */
  readonly isWaterfall: boolean
  readonly canary: Canary | null
  readonly hedgeAfterMs: number | null
}

/** A model that a share of the calls goes to first. */
export interface Canary {
  readonly modelId: string
  readonly percent: number
}

/** A catalog whose providers can be called; `LiveCatalog` makes it. */
export interface Catalog extends Omit<ModelCatalog, 'providers'> {
  readonly providers: ReadonlyMap<string, Provider>
  /** By provider, in the order of the configuration. */
  readonly facts: ReadonlyMap<string, ProviderFacts>
  /** By provider, what this node knows of it from calling it. */
  readonly states: ReadonlyMap<string, ProviderState>
}

/** What may be told of a provider. */
export type ProviderFacts = Pick<ProviderConfig, 'kind' | 'location' | 'region'>

export type ProviderConfig = BuiltinConfig | RemoteConfig

export type ProviderKind = ProviderConfig['kind']

export type RemoteConfig = OpenaiConfig | AnthropicConfig | OllamaConfig | BedrockConfig

export interface BuiltinConfig {
  readonly kind: 'builtin'
  readonly id: string
  readonly local: true
  readonly location: 'local'
  readonly region?: string
  readonly needsPermission: false
}

/** What every provider over HTTP has. */
interface Remote {
  readonly id: string
  readonly timeoutMs: number
  readonly maxConcurrency: number
  readonly retries: RetryRules
  readonly breaker: BreakerRules
  readonly headers: Readonly<Record<string, string>>
  /** It runs on this node or network: nothing leaves. */
  readonly local: boolean
  readonly location: Location
  /** Absent where nobody stated it. */
  readonly region?: string
  /** A tenant needs `entitlements.cloud_allowed` and a token budget to use it. */
  readonly needsPermission: boolean
  /** The provider's names of those models that get their tools in words. */
  readonly textToolModels: readonly string[]
}

interface Keyed extends Remote {
  readonly baseUrl: string
  readonly apiKey: Secret | null
}

export interface OpenaiConfig extends Keyed {
  readonly kind: 'openai'
}

export interface AnthropicConfig extends Keyed {
  readonly kind: 'anthropic'
}

export interface OllamaConfig extends Keyed {
  readonly kind: 'ollama'
  /** The models that it has are found out; null: the file names them. */
  readonly discovery: { readonly contextTokens: number } | null
}

export interface BedrockConfig extends Remote {
  readonly kind: 'bedrock'
  readonly region: string
  readonly credentials: AwsCredentials
  /** Absent, the region's own. */
  readonly baseUrl?: string
}

export interface CatalogModel {
  readonly modelId: string
  /** The provider's id: `route.backend`. */
  readonly backend: string
  /** What the provider speaks. */
  readonly kind: ProviderKind
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
  /** It takes images. */
  readonly vision?: boolean
  readonly local: boolean
  readonly location: Location
  /** Where it sees what it is sent; absent where nobody stated it. */
  readonly region?: string
  /** A tenant needs `entitlements.cloud_allowed` and a token budget to use it. */
  readonly needsPermission: boolean
  /** Where a share of the calls goes that name the model. */
  readonly canary?: Canary
  /** When its first fallback is asked too. */
  readonly hedgeAfterMs?: number
}

/** US dollars for a million tokens. */
export interface Price {
  /** Stands in each entry of the ledger: what a call was billed by. */
  readonly version: string
  readonly inputPerMillionUsd: number
  readonly outputPerMillionUsd: number
}

interface Tokens {
  readonly inputTokens: number
  readonly outputTokens: number
}

const perMillion = 1_000_000n

/**
 * Micro-cents, hundred-millionths of a US dollar, for so many tokens: 0 for a local model without a price, null where
 * nobody said what it costs. Whole numbers throughout, so that sums of calls are exact; half a micro-cent is rounded up.
 */
export function microcentsOf({ local, price }: CatalogModel, { inputTokens, outputTokens }: Tokens): number | null {
  if (price === undefined) return local ? 0 : null
  const { inputPerMillionUsd, outputPerMillionUsd } = price
  const millionfold =
    BigInt(inputTokens) * BigInt(toMicrocents(inputPerMillionUsd)) +
    BigInt(outputTokens) * BigInt(toMicrocents(outputPerMillionUsd))
  return Number((millionfold + perMillion / 2n) / perMillion)
}

/** The same in US dollars. */
export function costOf(model: CatalogModel, tokens: Tokens): number | null {
  const microcents = microcentsOf(model, tokens)
  return microcents === null ? null : toUsd(microcents)
}

/** All tiers that a model belongs to: those whose chain names it, and its own. */
export function tiersOf(model: CatalogModel, catalog: Pick<Catalog, 'tiers'>): Tier[] {
  return tiers.filter(tier => model.tier === tier || catalog.tiers[tier].includes(model.modelId))
}
