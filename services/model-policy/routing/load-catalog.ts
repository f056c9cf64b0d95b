import { parseDocument } from 'yaml'
import { ConfigError, type Secret } from '#config'
import type { ValidationError } from '#contract'
import { validateModelsFile } from '#contract/schemas'
import type { CatalogModel, ModelCatalog, OpenaiConfig, ProviderConfig, Tier } from './catalog.ts'
import { checkReferences } from './catalog-faults.ts'
import { defaultConcurrency, defaultTimeoutMs } from './default-catalog.ts'
import type { ModelsFile, ProviderEntry } from './models-file.ts'

/** Where keys come from; null where there is none, or it cannot be read. */
export interface SecretReader {
  fromVariable(name: string): Secret | null
  fromFile(path: string): Secret | null
}

/** The catalog that a models file describes, in YAML or JSON. Throws ConfigError with every fault. */
export function loadCatalog(text: string, secrets: SecretReader): ModelCatalog {
  const file = parseFile(text)
  const faults = checkReferences(file)
  const providers = file.providers.map((entry, index) => toProvider(entry, `providers[${index}]`, secrets, faults))
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

function toProvider(entry: ProviderEntry, place: string, secrets: SecretReader, faults: string[]): ProviderConfig {
  if (entry.kind === 'builtin') return { kind: 'builtin', id: entry.id, local: true }
  return {
    kind: 'openai',
    id: entry.id,
    baseUrl: entry.base_url,
    apiKey: readKey(entry, place, secrets, faults),
    timeoutMs: entry.timeout_ms ?? defaultTimeoutMs,
    maxConcurrency: entry.max_concurrency ?? defaultConcurrency,
    headers: entry.headers ?? {},
    local: entry.local ?? false,
  } satisfies OpenaiConfig
}

/** A key that is named must be there: a provider is never called without the credential it was given. */
function readKey(entry: ProviderEntry, place: string, secrets: SecretReader, faults: string[]): Secret | null {
  const { api_key_env: variable, api_key_file: path } = entry
  if (variable === undefined && path === undefined) return null
  const key = variable === undefined ? secrets.fromFile(path ?? '') : secrets.fromVariable(variable)
  const source =
    variable === undefined ? `${place}.api_key_file names ${path}` : `${place}.api_key_env names ${variable}`
  if (key === null) faults.push(`${source}, where no key can be read`)
  else if (!/^[\x21-\x7e]+$/.test(key.reveal()))
    faults.push(`${source}, whose content cannot be a key: it has spaces or other signs`)
  return key
}

function toCatalog(file: ModelsFile, providers: ReadonlyMap<string, ProviderConfig>): ModelCatalog {
  const { balanced = [], fast = [], premium = [] } = file.tiers
  const chains: Record<Tier, readonly string[]> = { fast, balanced, premium }
  const models = file.models.map((entry): CatalogModel => {
    const tier = entry.tier ?? (Object.keys(chains) as Tier[]).find(name => chains[name].includes(entry.model_id))
    return {
      modelId: entry.model_id,
      backend: entry.provider,
      upstreamModel: entry.upstream_model ?? entry.model_id,
      capabilities: entry.capabilities,
      contextWindowTokens: entry.context_window_tokens,
      maxOutputTokens: entry.max_output_tokens,
      local: providers.get(entry.provider)?.local ?? false,
      ...(tier !== undefined && { tier }),
      ...(entry.dimensions !== undefined && { dimensions: entry.dimensions }),
      ...(entry.price !== undefined && {
        price: {
          inputPerMillionUsd: entry.price.input_per_million_usd,
          outputPerMillionUsd: entry.price.output_per_million_usd,
        },
      }),
    }
  })
  return {
    providers,
    models: new Map(models.map(model => [model.modelId, model])),
    tiers: chains,
    fallbacks: new Map(Object.entries(file.fallbacks ?? {})),
  }
}
