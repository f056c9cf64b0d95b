// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
import type { Validator } from '../../operation.ts'
export declare const getModel_params: Validator
export declare const getPolicy_params: Validator
export declare const getUsage_query: Validator
export declare const listBudgets_query: Validator
export declare const listModels_query: Validator
export declare const listPolicies_query: Validator
export declare const listPolicyVersions_params: Validator
export declare const listPolicyVersions_query: Validator
export declare const listProviders_query: Validator
export declare const listRoutes_query: Validator
export declare const promotePolicy_params: Validator
export declare const rollbackPolicy_params: Validator
export declare const stagePolicy_params: Validator
export declare const testPolicy_params: Validator
export declare const updatePolicy_params: Validator
