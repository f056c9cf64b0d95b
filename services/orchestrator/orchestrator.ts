import type { operations } from '#contract/orchestrator'
import type { EventHub } from '#events'
import type { CallMeta, Handler, ServiceClient } from '#http'
import type { Rates } from '#quota'
import type { Logger } from '#telemetry'
import type { TenantDirectory, TenantScope } from '#tenancy'
import type { PolicyContext } from './execution/ports.ts'
import type { PolicyGate } from './policies/policy-gate.ts'
import type { AgentFinder } from './runs/agent-finder.ts'
import type { EventObject } from './runs/event-object.ts'
import type { RunStore } from './runs/store.ts'
import type { ToolSources } from './tools/find-tools.ts'

/** What the orchestrator's handlers work with; made once in compose.ts. */
export interface Orchestrator extends ToolSources {
  readonly mode: 'demo' | 'dev' | 'prod'
  /** Null where every request names its tenant by its credential. */
  readonly defaultTenant: string | null
  readonly tenants: TenantDirectory
  /** Who keeps the ledger of model calls. */
  readonly modelPolicy: ServiceClient
  /** The tenant's policies, asked as the caller of a request; `context` is what it says about its data. */
  readonly policyGate: (meta: CallMeta, scope: TenantScope, context?: PolicyContext) => PolicyGate
  readonly rates: Rates
  readonly agents: AgentFinder
  readonly runs: RunStore
  readonly hub: EventHub<EventObject>
  /** How many runs a tenant may have unfinished at once where its quota names nothing. */
  readonly concurrentRuns: number
  /** How many runs the whole platform executes at once; null: any number. */
  readonly platformLimit: number | null
  /** Hears of what fails beside a request. */
  readonly logger: Pick<Logger, 'error'>
}

export type OrchestratorHandler<Id extends keyof operations> = Handler<operations[Id], Orchestrator>
