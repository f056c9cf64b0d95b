import { distance } from 'fastest-levenshtein'
import { fail } from '#errors'
import type { TenantEntitlements } from '#tenancy'
import { isDrawn } from '../policies/engine/canary.ts'
import { type Canary, type Capability, type Catalog, type CatalogModel, costOf, type Tier, tiers } from './catalog.ts'
import { type Candidate, type Considered, type Plan, skip } from './chain.ts'
import {
  backendRefusal,
  budgetRefusal,
  cloudRefusal,
  entitledModels,
  modelRefusal,
  tierRefusal,
} from './entitlement.ts'
import { leaveOutSlow } from './leave-out-slow.ts'
import type { ChainRequirements } from './requirements.ts'
import { inOrder } from './waterfall.ts'

const longestList = 20

/**
 * Resolves `tier:fast|balanced|premium` or a model id to the models to try, and says why others are left out. Errors: `not_found` naming what the tenant
 * may use, `invalid_request` for a model that cannot do the operation, `policy_blocked` with `details.reasons` where the
 * tenant is not entitled or no model meets the requirements.
 */
export function resolveChain(
  modelRef: string,
  catalog: Catalog,
  entitlements: TenantEntitlements,
  requirements: ChainRequirements,
): Plan {
  const isTier = modelRef.startsWith('tier:')
  const resolve = isTier ? resolveTier : resolveModel
  const named = resolve(modelRef, catalog, entitlements, requirements)
  if (requirements.needsVision && !named.models.some(({ vision }) => vision)) refuseImages(named.models)
  const judged = named.models.map(model => ({ model, reason: shortfall(model, requirements) }))
  const [first, ...others] = judged.filter(({ reason }) => reason === null).map(({ model }) => model)
  const reasons = judged.map(({ reason }) => reason)
  if (first === undefined) return block(`No model of ${modelRef} meets the requirements.`, reasons)
  const candidate = (model: CatalogModel) => toCandidate(model, catalog, model === named.canary)
  const unfit = judged.flatMap(({ model, reason }) => (reason === null ? [] : skip(model, reason)))
  const skipped = [...named.skipped, ...unfit]
  const { hedgeAfterMs } = named
  return leaveOutSlow(
    { chain: [candidate(first), ...others.map(candidate)], hedgeAfterMs, skipped },
    requirements.latency,
  )
}

/** Models in the order in which they are tried, the canary's first where the call falls into its share. */
interface Named {
  readonly models: readonly CatalogModel[]
  readonly skipped: readonly Considered[]
  readonly canary: CatalogModel | null
  readonly hedgeAfterMs: number | null
}

function toCandidate(model: CatalogModel, { providers, states }: Catalog, isCanary: boolean): Candidate {
  const provider = providers.get(model.backend)
  const state = states.get(model.backend)
  if (provider === undefined || state === undefined)
    throw new Error(`The catalog has no provider ${model.backend}, which ${model.modelId} names`)
  return { model, provider, state, ...(isCanary && { isCanary }) }
}

function resolveTier(
  modelRef: string,
  catalog: Catalog,
  entitlements: TenantEntitlements,
  { caller, operation }: ChainRequirements,
): Named {
  const tier = tiers.find(name => modelRef === `tier:${name}`)
  const chain = (tier === undefined ? [] : catalog.tiers[tier])
    .flatMap(id => catalog.models.get(id) ?? [])
    .filter(model => model.capabilities.includes(operation))
  if (tier === undefined || chain.length === 0) return unknown(modelRef, catalog, entitlements, operation)
  const refused = tierRefusal(tier, entitlements)
  if (refused !== null) return block(`The tenant may not use ${modelRef}.`, [refused])
  const rules = catalog.tierRules[tier]
  const canary = drawCanary(rules?.canary, modelRef, catalog, caller)
  const ordered = inOrder(chain, rules)
  const refusalOf = (model: CatalogModel) => backendRefusal(model, entitlements)
  const chosen = withCanary(ordered, canary, { operation, entitlements, refusalOf })
  const named = { ...chosen, hedgeAfterMs: rules?.hedgeAfterMs ?? null }
  if (named.models.length > 0) return named
  return block(`The tenant may use no model of ${modelRef}.`, chain.map(refusalOf))
}

/** The model of a canary whose share this caller falls into; null without one. */
function drawCanary(
  canary: Canary | null | undefined,
  modelRef: string,
  { models }: Catalog,
  caller: string | undefined,
): CatalogModel | null {
  if (canary == null || caller === undefined) return null
  if (!isDrawn(`${modelRef} ${canary.modelId} ${caller}`, canary.percent)) return null
  return models.get(canary.modelId) ?? null
}

interface Rights {
  readonly operation: Capability
  readonly entitlements: TenantEntitlements
  readonly refusalOf: (model: CatalogModel) => string | null
}

/** Tells of a model that it is left out only where the tenant may see it. */
function withCanary(
  listed: readonly CatalogModel[],
  canary: CatalogModel | null,
  { entitlements, operation, refusalOf }: Rights,
): Omit<Named, 'hedgeAfterMs'> {
  const first = canary?.capabilities.includes(operation) && refusalOf(canary) === null ? canary : null
  const all = first === null ? listed : [first, ...listed.filter(model => model !== first)]
  const judged = all.map(model => ({ model, reason: refusalOf(model) }))
  const told = judged.filter(({ model, reason }) => reason === cloudRefusal(model, entitlements))
  return {
    models: judged.filter(({ reason }) => reason === null).map(({ model }) => model),
    skipped: told.flatMap(({ model, reason }) => (reason === null ? [] : skip(model, reason))),
    canary: first,
  }
}

function resolveModel(
  modelRef: string,
  catalog: Catalog,
  entitlements: TenantEntitlements,
  { caller, operation }: ChainRequirements,
): Named {
  const model = catalog.models.get(modelRef)
  if (model === undefined) return unknown(modelRef, catalog, entitlements, operation)
  const refused = modelRefusal(model, catalog, entitlements)
  if (refused !== null) return block(`The tenant may not use the model ${modelRef}.`, [refused])
  if (!model.capabilities.includes(operation)) {
    fail('invalid_request', `model_ref: ${modelRef} cannot ${operation}; it can ${model.capabilities.join(' and ')}.`)
  }
  const fallbacks = (catalog.fallbacks.get(modelRef) ?? [])
    .flatMap(id => catalog.models.get(id) ?? [])
    .filter(other => other.capabilities.includes(operation))
  const canary = drawCanary(model.canary, modelRef, catalog, caller)
  const refusalOf = (other: CatalogModel) => modelRefusal(other, catalog, entitlements)
  const chosen = withCanary([model, ...fallbacks], canary, { operation, entitlements, refusalOf })
  return { ...chosen, hedgeAfterMs: model.hedgeAfterMs ?? null }
}

/** Names what there is, but only what the tenant may see. */
function unknown(modelRef: string, catalog: Catalog, entitlements: TenantEntitlements, operation: Capability): never {
  const able = entitledModels(catalog, entitlements).filter(model => model.capabilities.includes(operation))
  const names = [...usableTiers(catalog, entitlements, operation), ...able.map(model => model.modelId)]
  const nearest = names.toSorted((a, b) => distance(a, modelRef) - distance(b, modelRef)).slice(0, longestList)
  fail(
    'not_found',
    `model_ref: there is no ${modelRef} that can ${operation}; there are ${nearest.join(', ') || 'none'}.`,
    {
      details: { model_ref: modelRef, available: nearest },
    },
  )
}

function usableTiers(catalog: Catalog, entitlements: TenantEntitlements, operation: Capability): string[] {
  const isUsable = (tier: Tier) =>
    tierRefusal(tier, entitlements) === null &&
    catalog.tiers[tier].some(id => {
      const model = catalog.models.get(id)
      return model?.capabilities.includes(operation) && backendRefusal(model, entitlements) === null
    })
  return tiers.filter(isUsable).map(tier => `tier:${tier}`)
}

/** The requirement that a model does not meet; null where it meets all. */
function shortfall(model: CatalogModel, requirements: ChainRequirements): string | null {
  const {
    atMost = { inputTokens: 0 },
    hasBudget = true,
    maxCostUsd,
    minContextTokens,
    needsPrice = false,
    needsVision = false,
  } = requirements
  const unbudgeted = budgetRefusal(model, hasBudget)
  if (unbudgeted !== null) return unbudgeted
  if (needsVision && !model.vision) return `${model.modelId} takes no images`
  if (minContextTokens !== undefined && model.contextWindowTokens < minContextTokens) {
    return `requirements.min_context_tokens is ${minContextTokens}; ${model.modelId} has ${model.contextWindowTokens}`
  }
  if (maxCostUsd === undefined && !needsPrice) return null
  const outputTokens = Math.min(atMost.outputTokens ?? model.maxOutputTokens, model.maxOutputTokens)
  const cost = costOf(model, { inputTokens: atMost.inputTokens, outputTokens })
  if (cost === null) {
    const claim = needsPrice ? 'the token budget is in US dollars' : `requirements.max_cost_usd is ${maxCostUsd}`
    return `${claim}; nobody stated a price of ${model.modelId}`
  }
  if (maxCostUsd === undefined || cost <= maxCostUsd) return null
  return `requirements.max_cost_usd is ${maxCostUsd}; ${model.modelId} may cost ${Number(cost.toPrecision(3))}`
}

function refuseImages(models: readonly CatalogModel[]): never {
  const names = models.map(({ modelId }) => modelId).join(', ')
  const message = `hold images, and ${names} takes none; leave them out or name another model`
  fail('invalid_request', `/messages ${message}.`, { details: { errors: [{ path: '/messages', message }] } })
}

function block(message: string, reasons: readonly (string | null)[]): never {
  const given = [...new Set(reasons.filter(reason => reason !== null))]
  fail('policy_blocked', `${message} ${given.join('; ')}.`, { details: { reasons: given } })
}
