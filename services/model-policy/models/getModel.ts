import { fail } from '#errors'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { entitledModels } from '../routing/entitlement.ts'
import { toModel, toOpenaiModel } from './wire-model.ts'

export const getModel: ModelPolicyHandler<'getModel'> = async ({ params, scope }, { catalog }) => {
  const models = entitledModels(catalog, scope.tenant.entitlements)
  const model =
    models.find(({ modelId }) => modelId === params.model_id) ?? fail('not_found', 'There is no such model.')
  return { status: 200, body: { model: toModel(model), ...toOpenaiModel(model) } }
}
