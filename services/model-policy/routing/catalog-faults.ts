import { builtinModels } from '../providers/builtin/models.ts'
import { parseBaseUrl } from '../providers/http/endpoint.ts'
import { tiers } from './catalog.ts'
import { isLocal } from './load-provider.ts'
import { type ModelEntry, type ModelsFile, modelsOf, type ProviderEntry, type TierEntry } from './models-file.ts'

/** What a schema cannot see: names that meet nothing or twice, and entries that contradict each other. */
export function checkReferences(file: ModelsFile): string[] {
  return [
    ...repeated(file.providers.map(provider => provider.id)).map(id => `providers: the id ${id} stands twice`),
    ...repeated(file.models.map(model => model.model_id)).map(id => `models: the model_id ${id} stands twice`),
    ...file.providers.flatMap((provider, index) => checkProvider(provider, `providers[${index}]`)),
    ...file.models.flatMap((model, index) => checkModel(model, `models[${index}] (${model.model_id})`, file)),
    ...tiers.flatMap(tier => checkTier(file.tiers[tier] ?? [], `tiers.${tier}`, file)),
    ...Object.entries(file.fallbacks ?? {}).flatMap(([id, chain]) => checkFallbacks(id, chain, file)),
  ]
}

function checkProvider(provider: ProviderEntry, place: string): string[] {
  if (provider.kind === 'builtin') return []
  const faults = Object.keys(provider.headers ?? {})
    .filter(name => secretHeaders.has(name.toLowerCase()))
    .map(name => `${place}.headers.${name} would stand in clear text; name the key by ${keyMembers(provider)}`)
  if (provider.kind === 'ollama' && provider.models === 'discover' && !isLocal(provider))
    faults.push(
      `${place}.models: what is discovered has no price; mark the provider as local if its calls cost nothing`,
    )
  if (provider.local !== undefined && provider.location !== undefined)
    faults.push(`${place}.local and .location are both set; keep location`)
  if (provider.base_url === undefined) return faults
  try {
    parseBaseUrl(provider.base_url)
    return faults
  } catch (error) {
    return [...faults, `${place}.base_url ${error instanceof TypeError ? error.message : String(error)}`]
  }
}

const secretHeaders: ReadonlySet<string> = new Set(['authorization', 'x-api-key', 'x-amz-security-token'])

function keyMembers({ kind }: ProviderEntry): string {
  return kind === 'bedrock' ? 'access_key_id_env and secret_access_key_env' : 'api_key_env or api_key_file'
}

function checkTier(tier: TierEntry, place: string, file: ModelsFile): string[] {
  const canary = 'models' in tier && tier.canary ? [tier.canary.model] : []
  return [...checkChain(modelsOf(tier), place, file), ...checkChain(canary, `${place}.canary.model`, file)]
}

function checkModel(model: ModelEntry, place: string, file: ModelsFile): string[] {
  return [...checkEntry(model, place, file), ...checkCanary(model, `${place}.canary.model`, file)]
}

function checkCanary({ canary, capabilities, model_id }: ModelEntry, place: string, file: ModelsFile): string[] {
  if (canary === undefined) return []
  if (canary.model === model_id) return [`${place} names the model itself`]
  const other = file.models.find(({ model_id: id }) => id === canary.model)
  if (other === undefined || other.capabilities.some(capability => capabilities.includes(capability)))
    return checkChain([canary.model], place, file)
  return [`${place} names ${canary.model}, which can do nothing that ${model_id} does`]
}

function checkEntry(model: ModelEntry, place: string, file: ModelsFile): string[] {
  const provider = file.providers.find(({ id }) => id === model.provider)
  if (provider === undefined) {
    const known = file.providers.map(({ id }) => id).join(', ')
    return [`${place}.provider is ${model.provider}, which is none of the providers: ${known}`]
  }
  if (provider.kind === 'builtin') return checkBuiltin(model, place)
  if (isLocal(provider) || model.price !== undefined) return []
  return [`${place}.price is missing; state it, or mark the provider ${provider.id} as local if its calls cost nothing`]
}

function checkBuiltin(model: ModelEntry, place: string): string[] {
  const name = model.upstream_model ?? model.model_id
  const known = builtinModels.find(({ modelId }) => modelId === name)
  if (known === undefined) {
    return [`${place} is no builtin model; there are ${builtinModels.map(({ modelId }) => modelId).join(', ')}`]
  }
  const faults: string[] = []
  if (model.capabilities.some(capability => capability !== known.capability)) {
    faults.push(`${place}.capabilities must be [${known.capability}]`)
  }
  if (known.dimensions !== undefined && model.dimensions !== known.dimensions) {
    faults.push(`${place}.dimensions must be ${known.dimensions}`)
  }
  return faults
}

function checkChain(chain: readonly string[], place: string, file: ModelsFile): string[] {
  const known = new Set(file.models.map(model => model.model_id))
  const prefixes = file.providers.flatMap(entry =>
    entry.kind === 'ollama' && entry.models === 'discover' ? `${entry.id}/` : [],
  )
  return chain
    .filter(id => !known.has(id) && !prefixes.some(prefix => id.startsWith(prefix)))
    .map(id => `${place} names ${id}, which is none of the models`)
}

function checkFallbacks(id: string, chain: readonly string[], file: ModelsFile): string[] {
  const place = `fallbacks.${id}`
  const model = file.models.find(({ model_id }) => model_id === id)
  if (model === undefined) return [`${place} belongs to none of the models`]
  const unfit = chain
    .flatMap(other => file.models.find(({ model_id }) => model_id === other) ?? [])
    .filter(other => !other.capabilities.some(capability => model.capabilities.includes(capability)))
  return [
    ...checkChain(chain, place, file),
    ...(chain.includes(id) ? [`${place} names the model itself`] : []),
    ...unfit.map(other => `${place} names ${other.model_id}, which can do nothing that ${id} does`),
  ]
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
