// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
import type { Validator } from '../../operation.ts'
export declare const failure_Error: Validator
export declare const getHealth_200: Validator
export declare const getLiveness_200: Validator
export declare const getOpenapi_200: Validator
export declare const getPeerCapabilities_200: Validator
export declare const getPeerInfo_200: Validator
export declare const getReadiness_200: Validator
