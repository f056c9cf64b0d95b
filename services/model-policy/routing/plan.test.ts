import { describe, expect, it } from 'vitest'
import type { TenantEntitlements } from '#tenancy'
import { BuiltinProvider } from '../providers/builtin/builtin.ts'
import type { Catalog, CatalogModel, Location } from './catalog.ts'
import { ProviderState } from './provider-state.ts'
import type { ChainRequirements } from './requirements.ts'
import { resolveChain } from './resolve-chain.ts'

function model(modelId: string, backend: Location, needsPermission = false): CatalogModel {
  return {
    modelId,
    backend,
    kind: 'openai',
    upstreamModel: modelId,
    capabilities: ['chat'],
    contextWindowTokens: 8_000,
    maxOutputTokens: 1_000,
    local: backend === 'local',
    location: backend,
    needsPermission,
  }
}

/** A world of its own, so that no test sees what another measured. */
function newCatalog(): Catalog {
  const canary = { modelId: 'new', percent: 10 }
  const models = [
    model('far', 'cloud', true),
    model('near', 'pool'),
    { ...model('here', 'local'), canary },
    model('new', 'local'),
  ]
  const ids = ['local', 'pool', 'cloud']
  return {
    providers: new Map(ids.map(id => [id, new BuiltinProvider(id)])),
    states: new Map(ids.map(id => [id, new ProviderState()])),
    models: new Map(models.map(entry => [entry.modelId, entry])),
    tiers: { fast: ['far', 'near', 'here'], balanced: ['far', 'near', 'here'], premium: ['far'] },
    facts: new Map(),
    tierRules: {
      balanced: { isWaterfall: true, canary: null, hedgeAfterMs: null },
      fast: { isWaterfall: false, canary, hedgeAfterMs: 50 },
    },
    fallbacks: new Map([['here', ['near']]]),
  }
}

const free: TenantEntitlements = { cloud_allowed: true }

function plan(
  modelRef: string,
  needs: Partial<ChainRequirements> = {},
  { catalog = newCatalog(), entitlements = free } = {},
) {
  const { chain, skipped } = resolveChain(modelRef, catalog, entitlements, { operation: 'chat', ...needs })
  return { models: chain.map(entry => entry.model.modelId), isCanary: chain[0].isCanary === true, skipped }
}

describe('a waterfall', () => {
  it('goes from local by the pool to the cloud; a listed chain as it is listed', () => {
    expect(plan('tier:balanced').models).toEqual(['here', 'near', 'far'])
    expect(plan('tier:fast').models).toEqual(['far', 'near', 'here'])
  })

  it.each([{}, { cloud_allowed: false }])('reaches no cloud without permission (%j), and says so', entitlements => {
    const { models, skipped } = plan('tier:balanced', {}, { entitlements })
    const reason = 'entitlements.cloud_allowed is not true, and cloud is in a cloud'
    expect([models, skipped]).toEqual([
      ['here', 'near'],
      [{ backend: 'cloud', model: 'far', outcome: 'skipped', reason }],
    ])
    for (const modelRef of ['tier:premium', 'far'])
      expect(() => plan(modelRef, {}, { entitlements })).toThrow(expect.objectContaining({ code: 'policy_blocked' }))
  })

  it('reaches no cloud without a budget, and says so', () => {
    const { models, skipped } = plan('tier:balanced', { hasBudget: false })
    const reason = 'the tenant has no token budget (quotas.models.token_budgets), and cloud is in a cloud'
    expect([models, skipped]).toMatchObject([['here', 'near'], [{ model: 'far', reason }]])
    expect(() => plan('tier:premium', { hasBudget: false })).toThrow(reason)
  })

  it('tells nobody of a backend that the tenant may not see', () => {
    const entitlements = { cloud_allowed: true, model_backends_allowed: ['local', 'pool'] }
    expect(plan('tier:balanced', {}, { entitlements })).toMatchObject({ models: ['here', 'near'], skipped: [] })
  })
})

describe('a canary', () => {
  it.each(['here', 'tier:fast'])('of %s gets its share of the callers, each always on the same side', modelRef => {
    const callers = Array.from({ length: 2_000 }, (_, index) => `tnt_home agt_demo run_${index}`)
    const side = () => callers.map(caller => plan(modelRef, { caller }).isCanary)
    const first = side()
    const share = first.filter(Boolean).length / callers.length
    expect(share).toBeGreaterThan(0.08)
    expect(share).toBeLessThan(0.12)
    expect(side()).toEqual(first)
  })

  it('goes before the chain, which is what it falls back to', () => {
    const catalog = newCatalog()
    const all = {
      ...catalog,
      tierRules: { fast: { isWaterfall: false, canary: { modelId: 'here', percent: 100 }, hedgeAfterMs: null } },
    }
    expect(plan('tier:fast', { caller: 'run' }, { catalog: all, entitlements: free })).toMatchObject({
      models: ['here', 'far', 'near'],
      isCanary: true,
    })
  })

  it('is not for a tenant that may not use it', () => {
    const catalog = newCatalog()
    const all = {
      ...catalog,
      tierRules: { fast: { isWaterfall: false, canary: { modelId: 'new', percent: 100 }, hedgeAfterMs: null } },
    }
    const entitlements = { model_backends_allowed: ['pool'] }
    expect(plan('tier:fast', { caller: 'run' }, { catalog: all, entitlements })).toMatchObject({
      models: ['near'],
      isCanary: false,
      skipped: [],
    })
  })
})

describe('requirements.max_latency_ms', () => {
  const latency = { mostMs: 500, measured: 'whole' } as const
  const slow = (catalog: Catalog, backend: string, modelId: string) => {
    for (let count = 0; count < 5; count++) catalog.states.get(backend)?.latencyOf(modelId, 'whole').record(900.5)
  }

  it('leaves out a model that was slower, and says so', () => {
    const catalog = newCatalog()
    slow(catalog, 'local', 'here')
    const { models, skipped } = plan('here', { latency }, { catalog, entitlements: free })
    const reason = 'requirements.max_latency_ms is 500; here lately took 901'
    expect([models, skipped]).toEqual([['near'], [{ backend: 'local', model: 'here', outcome: 'skipped', reason }]])
  })

  it('counts a stream by its own', () => {
    const catalog = newCatalog()
    slow(catalog, 'local', 'here')
    const streamed = { latency: { mostMs: 500, measured: 'stream' } as const }
    expect(plan('here', streamed, { catalog, entitlements: free }).models).toEqual(['here', 'near'])
  })

  it('leaves each its chance where all were slower', () => {
    const catalog = newCatalog()
    slow(catalog, 'local', 'here')
    slow(catalog, 'pool', 'near')
    expect(plan('here', { latency }, { catalog, entitlements: free })).toMatchObject({
      models: ['here', 'near'],
      skipped: [],
    })
  })
})
