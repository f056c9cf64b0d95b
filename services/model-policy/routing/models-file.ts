import type { Capability, Tier } from './catalog.ts'

/** The models file as its schema lets it through. Source: schemas/config/Models.json. */
export interface ModelsFile {
  readonly providers: readonly ProviderEntry[]
  readonly models: readonly ModelEntry[]
  readonly tiers: Readonly<Partial<Record<Tier, readonly string[]>>>
  readonly fallbacks?: Readonly<Record<string, readonly string[]>>
}

export type ProviderEntry = {
  readonly id: string
  readonly api_key_env?: string
  readonly api_key_file?: string
  readonly timeout_ms?: number
  readonly max_concurrency?: number
  readonly local?: boolean
  readonly headers?: Readonly<Record<string, string>>
} & ({ readonly kind: 'builtin' } | { readonly kind: 'openai'; readonly base_url: string })

export interface ModelEntry {
  readonly model_id: string
  readonly provider: string
  readonly upstream_model?: string
  readonly capabilities: readonly Capability[]
  readonly context_window_tokens: number
  readonly max_output_tokens: number
  readonly tier?: Tier
  readonly price?: { readonly input_per_million_usd: number; readonly output_per_million_usd: number }
  readonly dimensions?: number
}
