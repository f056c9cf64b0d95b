import type { components } from '#contract/model-policy'
import { decodeCursor, toPage } from '#http'
import type { TenantScope } from '#tenancy'
import { hasBudget } from '../budgets/limits.ts'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { type Canary, type Catalog, type CatalogModel, tiers } from './catalog.ts'
import { backendRefusal, budgetRefusal, cloudRefusal, modelRefusal, tierRefusal } from './entitlement.ts'
import { inOrder } from './waterfall.ts'

type Schemas = components['schemas']

export const listRoutes: ModelPolicyHandler<'listRoutes'> = async ({ query, scope }, { catalog }) => {
  const after = decodeCursor(query.after) ?? ''
  const { entitlements } = scope.tenant
  const ofTiers = tiers
    .filter(tier => tierRefusal(tier, entitlements) === null)
    .map(tier => {
      const rules = catalog.tierRules[tier]
      const models = inOrder(modelsOf(catalog.tiers[tier], catalog), rules)
      return toRoute(`tier:${tier}`, models, rules?.canary, { catalog, scope })
    })
  const ofModels = [...catalog.models.values()]
    .filter(model => isVisible(model, scope) && seesByName(model, catalog, scope))
    .map(model => {
      const models = [model, ...modelsOf(catalog.fallbacks.get(model.modelId) ?? [], catalog)]
      return toRoute(model.modelId, models, model.canary, { catalog, scope })
    })
  const routes = [...ofTiers, ...ofModels]
    .filter(({ model_ref, models }) => models.length > 0 && model_ref > after)
    .sort((a, b) => (a.model_ref < b.model_ref ? -1 : 1))
  const { mark, rows } = toPage(routes, query.limit ?? routes.length, ({ model_ref }) => model_ref)
  return { status: 200, body: { routes: [...rows], ...mark } }
}

interface View {
  readonly catalog: Catalog
  readonly scope: TenantScope
}

function modelsOf(ids: readonly string[], { models }: Catalog): CatalogModel[] {
  return ids.flatMap(id => models.get(id) ?? [])
}

/** A backend that the tenant has no entitlement for is not told of; a cloud is, with what it needs. */
function isVisible(model: CatalogModel, { tenant: { entitlements } }: TenantScope): boolean {
  return backendRefusal(model, entitlements) === cloudRefusal(model, entitlements)
}

function seesByName(model: CatalogModel, catalog: Catalog, { tenant: { entitlements } }: TenantScope): boolean {
  const refused = modelRefusal(model, catalog, entitlements)
  return refused === null || refused === cloudRefusal(model, entitlements)
}

function toRoute(
  modelRef: string,
  models: readonly CatalogModel[],
  canary: Canary | null | undefined,
  { catalog, scope }: View,
): Schemas['ModelRoute'] {
  const isTold = canary != null && modelsOf([canary.modelId], catalog).some(model => isVisible(model, scope))
  return {
    model_ref: modelRef,
    models: models.filter(model => isVisible(model, scope)).map(model => toStop(model, { catalog, scope })),
    ...(isTold && { canary: { model: canary.modelId, percent: canary.percent } }),
  }
}

function toStop(model: CatalogModel, { catalog: { states }, scope }: View): Schemas['ModelRoute']['models'][number] {
  const breaker = states.get(model.backend)?.breaker
  const reasons = [
    cloudRefusal(model, scope.tenant.entitlements) ?? budgetRefusal(model, hasBudget(scope.tenant)),
    breaker?.admits === false ? `the circuit breaker of ${model.backend} is open` : null,
  ].filter(reason => reason !== null)
  const { backend, location, modelId } = model
  return { model: modelId, provider: backend, location, usable: reasons.length === 0, reasons }
}
