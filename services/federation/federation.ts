import type { operations } from '#contract/federation'
import type { Handler, ServiceClient } from '#http'
import type { FederationConfig } from './config.ts'

/** What federation's handlers work with; made once in compose.ts. */
export interface Federation {
  readonly config: FederationConfig
  readonly modelPolicy: ServiceClient
}

export type FederationHandler<Id extends keyof operations> = Handler<operations[Id], Federation>
