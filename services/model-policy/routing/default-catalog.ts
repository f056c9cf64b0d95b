import ipaddr from 'ipaddr.js'
import type { Secret } from '#config'
import { builtinModels } from '../providers/builtin/models.ts'
import { defaultBreaker } from './breaker.ts'
import type { BuiltinConfig, CatalogModel, ModelCatalog, OpenaiConfig, ProviderConfig, Tier } from './catalog.ts'
import { defaultRetries } from './provider-state.ts'

/** One OpenAI-compatible model, as environment variables describe it. */
export interface UpstreamModel {
  readonly baseUrl: string
  readonly apiKey: Secret | null
  readonly model: string
}

export const defaultTimeoutMs = 60_000
export const defaultConcurrency = 64

/** Nothing is known of such a model, so the figures are what every current one can do; a models file states others. */
const unknownModel = { contextWindowTokens: 128_000, maxOutputTokens: 4_096, vision: true }

/**
 * The catalog without a models file. With an upstream model every tier is that model alone: where it fails, the call
 * fails, for rules are no stand-in for a language model. The builtin models can then be named by their ids; without an
 * upstream model they are all tiers.
 */
export function defaultCatalog(upstream: UpstreamModel | null): ModelCatalog {
  const builtin = builtinModels.map(toCatalogModel)
  const named = upstream === null ? [] : [upstreamModel(upstream)]
  const chain = (named.length > 0 ? named : builtin).map(model => model.modelId)
  const models = [...named, ...builtin].map(model => (chain.includes(model.modelId) ? inTier(model, 'fast') : model))
  const providers: ProviderConfig[] = [builtinProvider('builtin')]
  if (upstream !== null) providers.push(upstreamProvider(upstream))
  return {
    providers: new Map(providers.map(provider => [provider.id, provider])),
    models: new Map(models.map(model => [model.modelId, model])),
    tiers: { fast: chain, balanced: chain, premium: chain },
    tierRules: {},
    fallbacks: new Map(),
  }
}

function inTier(model: CatalogModel, tier: Tier): CatalogModel {
  return { ...model, tier }
}

/** True for a host on this machine or a private network, by its address or its kind of name. */
export function isPrivateHost(baseUrl: string): boolean {
  const host = new URL(baseUrl).hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host)) {
    return ['loopback', 'private', 'linkLocal', 'uniqueLocal'].includes(ipaddr.process(host).range())
  }
  return host === 'localhost' || !host.includes('.') || /\.(?:localhost|local|internal)$/.test(host)
}

export function builtinProvider(id: string): BuiltinConfig {
  return { kind: 'builtin', id, local: true, location: 'local', needsPermission: false }
}

function toCatalogModel({ capability, modelId, ...facts }: (typeof builtinModels)[number]): CatalogModel {
  const { local, location, needsPermission } = builtinProvider('builtin')
  const place = { local, location, needsPermission }
  return {
    ...facts,
    ...place,
    modelId,
    upstreamModel: modelId,
    backend: 'builtin',
    kind: 'builtin',
    capabilities: [capability],
  }
}

function upstreamProvider({ apiKey, baseUrl }: UpstreamModel): OpenaiConfig {
  return {
    kind: 'openai',
    id: 'openai',
    baseUrl,
    apiKey,
    timeoutMs: defaultTimeoutMs,
    maxConcurrency: defaultConcurrency,
    retries: defaultRetries,
    breaker: defaultBreaker,
    headers: {},
    ...placeOf(baseUrl),
    textToolModels: [],
  }
}

function upstreamModel({ baseUrl, model }: UpstreamModel): CatalogModel {
  return {
    ...unknownModel,
    modelId: model,
    backend: 'openai',
    kind: 'openai',
    upstreamModel: model,
    capabilities: ['chat'],
    ...placeOf(baseUrl),
  }
}

function placeOf(baseUrl: string) {
  const local = isPrivateHost(baseUrl)
  return { local, location: local ? 'local' : 'cloud', needsPermission: false } as const
}
