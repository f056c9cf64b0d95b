import type { components } from '#contract/model-policy'
import { decodeCursor, toPage } from '#http'
import type { ModelPolicyHandler } from '../model-policy.ts'
import type { Catalog, CatalogModel } from './catalog.ts'
import { entitledModels } from './entitlement.ts'
import type { ProviderState } from './provider-state.ts'

type Wire = components['schemas']['ModelProvider']

export const listProviders: ModelPolicyHandler<'listProviders'> = async ({ query, scope }, { catalog }) => {
  const after = decodeCursor(query.after) ?? ''
  const models = entitledModels(catalog, scope.tenant.entitlements)
  const ids = [...new Set(models.map(({ backend }) => backend))].sort().filter(id => id > after)
  const { mark, rows } = toPage(ids, query.limit ?? ids.length, id => id)
  const providers = rows.map(id => {
    const served = models.filter(({ backend }) => backend === id)
    return toProvider(id, served, catalog)
  })
  return { status: 200, body: { providers: (await Promise.all(providers)).flat(), ...mark } }
}

async function toProvider(
  id: string,
  models: readonly CatalogModel[],
  { facts, providers, states }: Catalog,
): Promise<Wire[]> {
  const [fact, provider, state] = [facts.get(id), providers.get(id), states.get(id)]
  if (fact === undefined || provider === undefined || state === undefined) return []
  const { checkedAt, latencyMs, status } = await state.health(provider)
  const { breaker } = state
  return [
    {
      provider_id: id,
      kind: fact.kind,
      location: fact.location,
      ...(fact.region !== undefined && { region: fact.region }),
      status,
      latency_ms: latencyMs,
      checked_at: checkedAt.toISOString(),
      breaker: { state: breaker.state, ...(breaker.waitSeconds > 0 && { retry_after_seconds: breaker.waitSeconds }) },
      models: models.map(({ modelId }) => ({ model_id: modelId, ...latencyOf(modelId, state) })),
    },
  ]
}

function latencyOf(modelId: string, state: ProviderState): Pick<Wire['models'][number], 'answer_p95_ms'> {
  const { p95: answer } = state.latencyOf(modelId, 'whole')
  const { p95: begin } = state.latencyOf(modelId, 'stream')
  return {
    ...(answer !== null && { answer_p95_ms: Math.round(answer) }),
    ...(begin !== null && { first_text_p95_ms: Math.round(begin) }),
  }
}
