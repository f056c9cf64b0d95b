import type { TenantEntitlements } from '#tenancy'
import { type Catalog, type CatalogModel, type Tier, tiersOf } from './catalog.ts'

/** Why the tenant may not use a tier; null where it may. */
export function tierRefusal(tier: Tier, { model_tiers_allowed: allowed }: TenantEntitlements): string | null {
  if (allowed === undefined || allowed.includes(tier)) return null
  return `entitlements.model_tiers_allowed does not hold ${tier}`
}

/** Why the tenant may not use a backend; null where it may. */
export function backendRefusal(model: CatalogModel, entitlements: TenantEntitlements): string | null {
  const { model_backends_allowed: allowed } = entitlements
  if (allowed === undefined || allowed.includes(model.backend)) return cloudRefusal(model, entitlements)
  return `entitlements.model_backends_allowed does not hold ${model.backend}`
}

/** Why the tenant may not use a model for its being in a cloud; null where it may, or the model is elsewhere. */
export function cloudRefusal(
  { backend, needsPermission }: CatalogModel,
  { cloud_allowed: allowed = false }: TenantEntitlements,
): string | null {
  return needsPermission && !allowed ? `entitlements.cloud_allowed is not true, and ${backend} is in a cloud` : null
}

/** Why a model may not be used without a token budget; null where it may, or there is one. */
export function budgetRefusal({ backend, needsPermission }: CatalogModel, hasBudget: boolean): string | null {
  if (!needsPermission || hasBudget) return null
  return `the tenant has no token budget (quotas.models.token_budgets), and ${backend} is in a cloud`
}

/**
 * Why the tenant may not name a model by its id; null where it may. Under a restriction of tiers it may name the models
 * of its tiers; a model of no tier is outside of every restriction, and so refused.
 */
export function modelRefusal(model: CatalogModel, catalog: Catalog, entitlements: TenantEntitlements): string | null {
  const refused = backendRefusal(model, entitlements)
  if (refused !== null) return refused
  const { model_tiers_allowed: allowed } = entitlements
  const own = tiersOf(model, catalog)
  if (allowed === undefined || own.some(tier => allowed.includes(tier))) return null
  return `entitlements.model_tiers_allowed holds no tier of ${model.modelId} (${own.join(', ') || 'none'})`
}

/** The models that the tenant may name, in the order of the configuration. */
export function entitledModels(catalog: Catalog, entitlements: TenantEntitlements): CatalogModel[] {
  return [...catalog.models.values()].filter(model => modelRefusal(model, catalog, entitlements) === null)
}
