import type { operations as spec } from '#contract/model-policy'
import type { OwnOperations } from '#platform'
import { listBudgets } from './budgets/listBudgets.ts'
import { purgeCache } from './cache/purgeCache.ts'
import type { ModelPolicyHandler } from './model-policy.ts'
import { chatCompletions } from './models/chatCompletions.ts'
import { embeddings } from './models/embeddings.ts'
import { getModel } from './models/getModel.ts'
import { invokeModel } from './models/invokeModel.ts'
import { listModels } from './models/listModels.ts'
import { responses } from './models/responses.ts'
import { checkAction } from './policies/checkAction.ts'
import { checkPolicy } from './policies/checkPolicy.ts'
import { createPolicy } from './policies/createPolicy.ts'
import { getPolicy } from './policies/getPolicy.ts'
import { listPolicies } from './policies/listPolicies.ts'
import { listPolicyVersions } from './policies/listPolicyVersions.ts'
import { promotePolicy } from './policies/promotePolicy.ts'
import { rollbackPolicy } from './policies/rollbackPolicy.ts'
import { stagePolicy } from './policies/stagePolicy.ts'
import { testPolicy } from './policies/testPolicy.ts'
import { updatePolicy } from './policies/updatePolicy.ts'
import { listProviders } from './routing/listProviders.ts'
import { listRoutes } from './routing/listRoutes.ts'
import { getUsage } from './usage/getUsage.ts'

/** Every operation of the spec with what implements it; the platform's own are added by `serve`. */
export const operations = {
  chatCompletions,
  checkAction,
  checkPolicy,
  createPolicy,
  embeddings,
  getModel,
  getPolicy,
  getUsage,
  invokeModel,
  listBudgets,
  listModels,
  listPolicies,
  listPolicyVersions,
  listProviders,
  listRoutes,
  promotePolicy,
  purgeCache,
  responses,
  rollbackPolicy,
  stagePolicy,
  testPolicy,
  updatePolicy,
} satisfies { readonly [Id in OwnOperations<spec>]: ModelPolicyHandler<Id> }
