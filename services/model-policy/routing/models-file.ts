import type { Capability, Location, Tier } from './catalog.ts'

/** The models file as its schema lets it through. Source: schemas/config/Models.json. */
export interface ModelsFile {
  readonly providers: readonly ProviderEntry[]
  readonly models: readonly ModelEntry[]
  readonly tiers: Readonly<Partial<Record<Tier, TierEntry>>>
  readonly fallbacks?: Readonly<Record<string, readonly string[]>>
}

export type TierEntry = readonly string[] | OrderedTier

export interface OrderedTier {
  readonly models: readonly string[]
  readonly order?: 'listed' | 'waterfall'
  readonly canary?: CanaryEntry
  readonly hedge_after_ms?: number
}

export interface CanaryEntry {
  readonly model: string
  readonly percent: number
}

/** The ids of a tier's models, as they are listed. */
export function modelsOf(tier: TierEntry = []): readonly string[] {
  return 'models' in tier ? tier.models : tier
}

export type ProviderEntry = BuiltinEntry | RemoteEntry

export type RemoteEntry = OpenaiEntry | AnthropicEntry | OllamaEntry | BedrockEntry

export interface BuiltinEntry {
  readonly id: string
  readonly kind: 'builtin'
  readonly region?: string
}

interface Remote {
  readonly id: string
  readonly timeout_ms?: number
  readonly max_concurrency?: number
  readonly retries?: { readonly max_attempts?: number; readonly max_wait_ms?: number }
  readonly breaker?: { readonly failures?: number; readonly open_ms?: number }
  readonly local?: boolean
  readonly location?: Location
  readonly region?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Keyed extends Remote {
  readonly api_key_env?: string
  readonly api_key_file?: string
}

export interface OpenaiEntry extends Keyed {
  readonly kind: 'openai'
  readonly base_url: string
}

export interface AnthropicEntry extends Keyed {
  readonly kind: 'anthropic'
  readonly base_url?: string
}

export interface OllamaEntry extends Keyed {
  readonly kind: 'ollama'
  readonly base_url?: string
  readonly models?: 'discover'
  readonly context_window_tokens?: number
}

export interface BedrockEntry extends Remote {
  readonly kind: 'bedrock'
  readonly region: string
  readonly base_url?: string
  readonly access_key_id_env?: string
  readonly access_key_id_file?: string
  readonly secret_access_key_env?: string
  readonly secret_access_key_file?: string
  readonly session_token_env?: string
  readonly session_token_file?: string
}

export interface ModelEntry {
  readonly model_id: string
  readonly provider: string
  readonly upstream_model?: string
  readonly capabilities: readonly Capability[]
  readonly context_window_tokens: number
  readonly max_output_tokens: number
  readonly tier?: Tier
  readonly price?: {
    readonly input_per_million_usd: number
    readonly output_per_million_usd: number
    readonly version?: string
  }
  readonly dimensions?: number
  readonly vision?: boolean
  readonly tools?: 'native' | 'text'
  readonly canary?: CanaryEntry
  readonly hedge_after_ms?: number
}
