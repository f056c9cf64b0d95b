// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
import type { Validator } from '../../operation.ts'
export declare const batchRuns_body: Validator
export declare const createAgent_body: Validator
export declare const createApiKey_body: Validator
export declare const createRun_body: Validator
export declare const createTenant_body: Validator
export declare const createTool_body: Validator
export declare const invokeTool_body: Validator
export declare const patchAgent_body: Validator
export declare const patchTenant_body: Validator
export declare const retryRun_body: Validator
export declare const rollbackAgent_body: Validator
export declare const searchMemory_body: Validator
export declare const setKillSwitch_body: Validator
export declare const updateAgent_body: Validator
export declare const updateMember_body: Validator
export declare const updateMemory_body: Validator
export declare const updateTenant_body: Validator
export declare const updateTool_body: Validator
