import { decodeCursor, toPage } from '#http'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { entitledModels } from '../routing/entitlement.ts'
import { toModel, toOpenaiModel } from './wire-model.ts'

export const listModels: ModelPolicyHandler<'listModels'> = async ({ query, scope }, { catalog }) => {
  const after = decodeCursor(query.after) ?? ''
  const models = entitledModels(catalog, scope.tenant.entitlements)
    .filter(model => model.modelId > after)
    .sort((a, b) => (a.modelId < b.modelId ? -1 : 1))
  const { mark, rows } = toPage(models, query.limit ?? models.length, model => model.modelId)
  return { status: 200, body: { models: rows.map(toModel), object: 'list', data: rows.map(toOpenaiModel), ...mark } }
}
