import { distance } from 'fastest-levenshtein'
import { fail } from '#errors'
import type { TenantEntitlements } from '#tenancy'
import { type Capability, type Catalog, type CatalogModel, costOf, type Tier, tiers } from './catalog.ts'
import type { Candidate, Chain } from './chain.ts'
import { backendRefusal, entitledModels, modelRefusal, tierRefusal } from './entitlement.ts'

/** What the call needs of a model. */
export interface ChainRequirements {
  readonly operation: Capability
  readonly minContextTokens?: number
  /** The call holds images, which not every model takes. */
  readonly needsVision?: boolean
  /** Held against the upper bound `atMost`; a model whose price nobody knows never meets it. */
  readonly maxCostUsd?: number
  /** A budget in US dollars is to be held, which a model without a price would escape. */
  readonly needsPrice?: boolean
  /** The most tokens that the call can use; without `outputTokens`, what the model can put out. */
  readonly atMost?: { readonly inputTokens: number; readonly outputTokens?: number }
}

const longestList = 20

/**
 * Resolves `tier:fast|balanced|premium` or a model id to the models to try. Errors: `not_found` naming what the tenant
 * may use, `invalid_request` for a model that cannot do the operation, `policy_blocked` with `details.reasons` where the
 * tenant is not entitled or no model meets the requirements.
 */
export function resolveChain(
  modelRef: string,
  catalog: Catalog,
  entitlements: TenantEntitlements,
  requirements: ChainRequirements,
): Chain {
  const named = modelRef.startsWith('tier:')
    ? resolveTier(modelRef, catalog, entitlements, requirements)
    : resolveModel(modelRef, catalog, entitlements, requirements)
  if (requirements.needsVision && !named.some(({ vision }) => vision)) refuseImages(named)
  const refusals = named.map(model => ({ model, reason: shortfall(model, requirements) }))
  const [first, ...others] = refusals.filter(({ reason }) => reason === null).map(({ model }) => model)
  if (first !== undefined) return [toCandidate(first, catalog), ...others.map(model => toCandidate(model, catalog))]
  return block(
    `No model of ${modelRef} meets the requirements.`,
    refusals.map(({ reason }) => reason),
  )
}

function toCandidate(model: CatalogModel, { providers, states }: Catalog): Candidate {
  const provider = providers.get(model.backend)
  const state = states.get(model.backend)
  if (provider === undefined || state === undefined)
    throw new Error(`The catalog has no provider ${model.backend}, which ${model.modelId} names`)
  return { model, provider, state }
}

function resolveTier(
  modelRef: string,
  catalog: Catalog,
  entitlements: TenantEntitlements,
  { operation }: ChainRequirements,
): CatalogModel[] {
  const tier = tiers.find(name => modelRef === `tier:${name}`)
  const chain = (tier === undefined ? [] : catalog.tiers[tier])
    .flatMap(id => catalog.models.get(id) ?? [])
    .filter(model => model.capabilities.includes(operation))
  if (tier === undefined || chain.length === 0) return unknown(modelRef, catalog, entitlements, operation)
  const refused = tierRefusal(tier, entitlements)
  if (refused !== null) return block(`The tenant may not use ${modelRef}.`, [refused])
  const refusals = chain.map(model => backendRefusal(model.backend, entitlements))
  if (!refusals.includes(null)) return block(`The tenant may use no model of ${modelRef}.`, refusals)
  return chain.filter((_, index) => refusals[index] === null)
}

function resolveModel(
  modelRef: string,
  catalog: Catalog,
  entitlements: TenantEntitlements,
  { operation }: ChainRequirements,
): CatalogModel[] {
  const model = catalog.models.get(modelRef)
  if (model === undefined) return unknown(modelRef, catalog, entitlements, operation)
  const refused = modelRefusal(model, catalog, entitlements)
  if (refused !== null) return block(`The tenant may not use the model ${modelRef}.`, [refused])
  if (!model.capabilities.includes(operation)) {
    fail('invalid_request', `model_ref: ${modelRef} cannot ${operation}; it can ${model.capabilities.join(' and ')}.`)
  }
  const fallbacks = (catalog.fallbacks.get(modelRef) ?? [])
    .flatMap(id => catalog.models.get(id) ?? [])
    .filter(other => other.capabilities.includes(operation) && modelRefusal(other, catalog, entitlements) === null)
  return [model, ...fallbacks]
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
      return model?.capabilities.includes(operation) && backendRefusal(model.backend, entitlements) === null
    })
  return tiers.filter(isUsable).map(tier => `tier:${tier}`)
}

/** The requirement that a model does not meet; null where it meets all. */
function shortfall(model: CatalogModel, requirements: ChainRequirements): string | null {
  const {
    atMost = { inputTokens: 0 },
    maxCostUsd,
    minContextTokens,
    needsPrice = false,
    needsVision = false,
  } = requirements
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
  fail('invalid_request', `messages: there are images, and ${names} takes none; leave them out or name another model.`)
}

function block(message: string, reasons: readonly (string | null)[]): never {
  const given = [...new Set(reasons.filter(reason => reason !== null))]
  fail('policy_blocked', `${message} ${given.join('; ')}.`, { details: { reasons: given } })
}
