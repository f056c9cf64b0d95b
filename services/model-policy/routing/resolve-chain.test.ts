import { describe, expect, it } from 'vitest'
import type { AgentosError } from '#errors'
import type { TenantEntitlements } from '#tenancy'
import { BuiltinProvider } from '../providers/builtin/builtin.ts'
import type { Catalog, CatalogModel } from './catalog.ts'
import { entitledModels } from './entitlement.ts'
import { ProviderState } from './provider-state.ts'
import type { ChainRequirements } from './requirements.ts'
import { resolveChain } from './resolve-chain.ts'

function model(modelId: string, backend: string, facts: Partial<CatalogModel> = {}): CatalogModel {
  return {
    modelId,
    backend,
    kind: 'openai',
    upstreamModel: modelId,
    capabilities: ['chat'],
    contextWindowTokens: 8_000,
    maxOutputTokens: 1_000,
    local: true,
    location: 'local',
    needsPermission: false,
    ...facts,
  }
}

const models = [
  model('small', 'vllm'),
  model('medium', 'cloud', {
    contextWindowTokens: 100_000,
    local: false,
    price: { version: 'test', inputPerMillionUsd: 1, outputPerMillionUsd: 10 },
  }),
  model('large', 'cloud', { contextWindowTokens: 200_000, local: false }),
  model('vectors', 'vllm', { capabilities: ['embed'], maxOutputTokens: 0, dimensions: 8 }),
  model('loose', 'vllm'),
]

const catalog: Catalog = {
  providers: new Map(['vllm', 'cloud'].map(id => [id, new BuiltinProvider(id)])),
  states: new Map(['vllm', 'cloud'].map(id => [id, new ProviderState()])),
  models: new Map(models.map(entry => [entry.modelId, entry])),
  tiers: { fast: ['small', 'medium', 'vectors'], balanced: ['medium'], premium: [] },
  facts: new Map(),
  tierRules: {},
  fallbacks: new Map([['large', ['medium', 'small']]]),
}

function resolve(
  modelRef: string,
  entitlements: TenantEntitlements = {},
  requirements: Partial<ChainRequirements> = {},
): string[] {
  const { chain } = resolveChain(modelRef, catalog, entitlements, { operation: 'chat', ...requirements })
  return chain.map(entry => entry.model.modelId)
}

function failureOf(...call: Parameters<typeof resolve>): AgentosError {
  try {
    return expect.unreachable(`it resolved to ${resolve(...call)}`)
  } catch (error) {
    return error as AgentosError
  }
}

describe('resolveChain', () => {
  it.each([
    ['tier:fast', {}, ['small', 'medium']],
    ['tier:fast', { operation: 'embed' }, ['vectors']],
    ['small', {}, ['small']],
    ['large', {}, ['large', 'medium', 'small']],
    ['large', { minContextTokens: 100_000 }, ['large', 'medium']],
    ['tier:fast', { minContextTokens: 100_000 }, ['medium']],
    ['tier:fast', { maxCostUsd: 0.005, atMost: { inputTokens: 0 } }, ['small']],
    ['tier:fast', { maxCostUsd: 0.02, atMost: { inputTokens: 1_000 } }, ['small', 'medium']],
    ['medium', { maxCostUsd: 0.002, atMost: { inputTokens: 1_000, outputTokens: 100 } }, ['medium']],
    ['large', { maxCostUsd: 0, atMost: { inputTokens: 1_000 } }, ['small']],
    ['large', { needsPrice: true }, ['medium', 'small']],
  ] as const)('resolves %s with %j to %j', (modelRef, requirements, expected) => {
    expect(resolve(modelRef, {}, requirements)).toEqual(expected)
  })

  it('gives each model with the provider that serves it', () => {
    const { chain } = resolveChain('tier:fast', catalog, {}, { operation: 'chat' })
    expect(chain.map(({ model: { backend }, provider }) => [backend, provider.id])).toEqual([
      ['vllm', 'vllm'],
      ['cloud', 'cloud'],
    ])
  })

  it('leaves out what the tenant is not entitled to', () => {
    expect(resolve('tier:fast', { model_backends_allowed: ['cloud'] })).toEqual(['medium'])
    expect(resolve('large', { model_backends_allowed: ['cloud'] })).toEqual(['large', 'medium'])
    expect(resolve('small', { model_tiers_allowed: ['fast'] })).toEqual(['small'])
  })

  it.each([
    ['tier:fast', { model_tiers_allowed: ['balanced'] }, 'entitlements.model_tiers_allowed does not hold fast'],
    ['tier:balanced', { model_backends_allowed: ['vllm'] }, 'entitlements.model_backends_allowed does not hold cloud'],
    ['large', { model_backends_allowed: ['vllm'] }, 'entitlements.model_backends_allowed does not hold cloud'],
    ['small', { model_tiers_allowed: ['balanced'] }, 'entitlements.model_tiers_allowed holds no tier of small (fast)'],
    ['loose', { model_tiers_allowed: ['fast'] }, 'entitlements.model_tiers_allowed holds no tier of loose (none)'],
    ['tier:fast', { model_tiers_allowed: [] }, 'entitlements.model_tiers_allowed does not hold fast'],
  ])('blocks %s under %j, with the reason', (modelRef, entitlements, reason) => {
    expect(failureOf(modelRef, entitlements)).toMatchObject({ code: 'policy_blocked', details: { reasons: [reason] } })
  })

  it('blocks where no model meets the requirements, naming each shortfall', () => {
    const failure = failureOf('tier:fast', {}, { minContextTokens: 500_000 })
    expect(failure).toMatchObject({
      code: 'policy_blocked',
      details: {
        reasons: [
          'requirements.min_context_tokens is 500000; small has 8000',
          'requirements.min_context_tokens is 500000; medium has 100000',
        ],
      },
    })
    const cost = failureOf('medium', {}, { maxCostUsd: 0.001, atMost: { inputTokens: 1_000 } })
    expect(cost.details).toEqual({ reasons: ['requirements.max_cost_usd is 0.001; medium may cost 0.011'] })
  })

  it.each(['smal', 'tier:ultra', 'tier:premium', 'tier:', ''])('does not know %j and names what there is', modelRef => {
    expect(failureOf(modelRef)).toMatchObject({
      code: 'not_found',
      details: { available: expect.arrayContaining(['tier:fast', 'tier:balanced', 'small', 'medium', 'large']) },
    })
  })

  it('names the nearest first, and nothing that the tenant may not see', () => {
    expect(failureOf('smal').details?.available).toMatchObject(['small', {}, {}, {}, {}, {}])
    const { details, message } = failureOf('smal', { model_tiers_allowed: ['fast'], model_backends_allowed: ['vllm'] })
    expect(details?.available).toEqual(['small', 'tier:fast'])
    expect(message).not.toMatch(/medium|large|loose|balanced/)
  })

  it('refuses a model that cannot do the operation', () => {
    expect(failureOf('vectors')).toMatchObject({ code: 'invalid_request' })
    expect(failureOf('small', {}, { operation: 'embed' }).message).toContain('it can chat')
  })
})

describe('entitledModels', () => {
  it('lists what the tenant may name', () => {
    const names = (entitlements: TenantEntitlements) =>
      entitledModels(catalog, entitlements).map(entry => entry.modelId)
    expect(names({})).toEqual(['small', 'medium', 'large', 'vectors', 'loose'])
    expect(names({ model_backends_allowed: ['vllm'], model_tiers_allowed: ['fast'] })).toEqual(['small', 'vectors'])
    expect(names({ model_tiers_allowed: [] })).toEqual([])
  })
})
