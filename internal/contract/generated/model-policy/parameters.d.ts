// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
import type { Validator } from '../../operation.ts'
export declare const getModel_params: Validator
export declare const getUsage_query: Validator
export declare const listModels_query: Validator
