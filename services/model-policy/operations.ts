import type { operations as spec } from '#contract/model-policy'
import type { OwnOperations } from '#platform'
import type { ModelPolicyHandler } from './model-policy.ts'
import { chatCompletions } from './models/chatCompletions.ts'
import { embeddings } from './models/embeddings.ts'
import { getModel } from './models/getModel.ts'
import { invokeModel } from './models/invokeModel.ts'
import { listModels } from './models/listModels.ts'
import { checkPolicy } from './policies/checkPolicy.ts'
import { getUsage } from './usage/getUsage.ts'

/** Every operation of the spec with what implements it; the platform's own are added by `serve`. */
export const operations = {
  chatCompletions,
  checkPolicy,
  embeddings,
  getModel,
  getUsage,
  invokeModel,
  listModels,
} satisfies { readonly [Id in OwnOperations<spec>]: ModelPolicyHandler<Id> }
