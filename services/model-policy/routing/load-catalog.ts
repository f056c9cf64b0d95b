import { parseDocument } from 'yaml'
import { ConfigError } from '#config'
import type { ValidationError } from '#contract'
import { validateModelsFile } from '#contract/schemas'
import type { Canary, CatalogModel, ModelCatalog, Price, ProviderConfig, Tier, TierRules } from './catalog.ts'
import { checkReferences } from './catalog-faults.ts'
import { type SecretReader, toProvider } from './load-provider.ts'
import { type CanaryEntry, type ModelEntry, type ModelsFile, modelsOf, type TierEntry } from './models-file.ts'

/** The catalog that a models file describes, in YAML or JSON. Throws ConfigError with every fault. */
export function loadCatalog(text: string, secrets: SecretReader): ModelCatalog {
  const file = parseFile(text)
  const faults = checkReferences(file)
  const providers = file.providers.map(entry => toProvider(entry, file, secrets, faults))
  if (faults.length > 0) refuse(faults)
  return toCatalog(file, new Map(providers.map(provider => [provider.id, provider])))
}

function parseFile(text: string): ModelsFile {
  const document = parseDocument(text)
  if (document.errors.length > 0) refuse(document.errors.map(error => error.message.split('\n')[0] ?? 'it is not YAML'))
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  if (validateModelsFile(value)) return value as ModelsFile
  return refuse((validateModelsFile.errors ?? []).map(describe))
}

function describe({ instancePath, message, params }: ValidationError): string {
  const path = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
  const name = params.additionalProperty ?? params.propertyName
  const member = name === undefined ? '' : ` (${String(name)})`
  const choices = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : ''
  return `${path || 'the file'} ${message}${member}${choices}`
}

function refuse(faults: readonly string[]): never {
  throw new ConfigError(faults.map(fault => `AGENTOS_MODELS_FILE: ${fault}`))
}

function toCatalog(file: ModelsFile, providers: ReadonlyMap<string, ProviderConfig>): ModelCatalog {
  const { balanced, fast, premium } = file.tiers
  const chains = { fast: modelsOf(fast), balanced: modelsOf(balanced), premium: modelsOf(premium) }
  const models = file.models.map((entry): CatalogModel => {
    const provider = providers.get(entry.provider)
    const tier = entry.tier ?? (Object.keys(chains) as Tier[]).find(name => chains[name].includes(entry.model_id))
    return {
      modelId: entry.model_id,
      backend: entry.provider,
      // A provider that is not there has been refused.
      kind: provider?.kind ?? 'builtin',
      upstreamModel: entry.upstream_model ?? entry.model_id,
      capabilities: entry.capabilities,
      contextWindowTokens: entry.context_window_tokens,
      maxOutputTokens: entry.max_output_tokens,
      local: provider?.local ?? false,
      location: provider?.location ?? 'cloud',
      needsPermission: provider?.needsPermission ?? false,
      ...(provider?.region !== undefined && { region: provider.region }),
      ...(tier !== undefined && { tier }),
      ...(entry.dimensions !== undefined && { dimensions: entry.dimensions }),
      ...(entry.canary !== undefined && { canary: toCanary(entry.canary) }),
      ...(entry.hedge_after_ms !== undefined && { hedgeAfterMs: entry.hedge_after_ms }),
      ...(entry.vision !== undefined && { vision: entry.vision }),
      ...(entry.price !== undefined && {
        price: toPrice(entry.price),
      }),
    }
  })
  return {
    providers,
    models: new Map(models.map(model => [model.modelId, model])),
    tiers: chains,
    tierRules: Object.fromEntries(Object.entries(file.tiers).map(([tier, entry]) => [tier, toRules(entry)])),
    fallbacks: new Map(Object.entries(file.fallbacks ?? {})),
  }
}

function toRules(entry: TierEntry): TierRules {
  if (!('models' in entry)) return { isWaterfall: false, canary: null, hedgeAfterMs: null }
  return {
    isWaterfall: entry.order === 'waterfall',
    canary: entry.canary ? toCanary(entry.canary) : null,
    hedgeAfterMs: entry.hedge_after_ms ?? null,
  }
}

function toCanary({ model, percent }: CanaryEntry): Canary {
  return { modelId: model, percent }
}

/** A price without a version of its own is known by its figures. */
function toPrice(price: NonNullable<ModelEntry['price']>): Price {
  const { input_per_million_usd: input, output_per_million_usd: output, version } = price
  return { version: version ?? `${input}/${output}`, inputPerMillionUsd: input, outputPerMillionUsd: output }
}
