// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
import type { Validator } from '../../operation.ts'
export declare const chatCompletions_200: Validator
export declare const checkAction_200: Validator
export declare const checkPolicy_200: Validator
export declare const createPolicy_201: Validator
export declare const embeddings_200: Validator
export declare const failure_Error: Validator
export declare const failure_OpenaiError: Validator
export declare const getHealth_200: Validator
export declare const getLiveness_200: Validator
export declare const getModel_200: Validator
export declare const getOpenapi_200: Validator
export declare const getPolicy_200: Validator
export declare const getReadiness_200: Validator
export declare const getUsage_200: Validator
export declare const invokeModel_200: Validator
export declare const listModels_200: Validator
export declare const listPolicies_200: Validator
export declare const listPolicyVersions_200: Validator
export declare const listProviders_200: Validator
export declare const listRoutes_200: Validator
export declare const promotePolicy_200: Validator
export declare const responses_200: Validator
export declare const rollbackPolicy_200: Validator
export declare const stagePolicy_200: Validator
export declare const testPolicy_200: Validator
export declare const updatePolicy_200: Validator
