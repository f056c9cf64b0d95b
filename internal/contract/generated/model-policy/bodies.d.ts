// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
import type { Validator } from '../../operation.ts'
export declare const chatCompletions_body: Validator
export declare const checkAction_body: Validator
export declare const checkPolicy_body: Validator
export declare const createPolicy_body: Validator
export declare const embeddings_body: Validator
export declare const invokeModel_body: Validator
export declare const promotePolicy_body: Validator
export declare const responses_body: Validator
export declare const rollbackPolicy_body: Validator
export declare const stagePolicy_body: Validator
export declare const testPolicy_body: Validator
export declare const updatePolicy_body: Validator
