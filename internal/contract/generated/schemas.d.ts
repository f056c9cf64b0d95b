// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
import type { Validator } from '../operation.ts'
export declare const config_Models: Validator
export declare const config_Peers: Validator
export declare const events_Event: Validator
export declare const policy_Ruleset: Validator
export declare const report_Report: Validator
