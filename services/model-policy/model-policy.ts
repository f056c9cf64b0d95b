import type { Secret } from '#config'
import type { operations } from '#contract/model-policy'
import type { Handler } from '#http'
import type { KillSwitches } from '#killswitch'
import type { Rates } from '#quota'
import type { Database } from '#storage'
import type { Logger, Tracing } from '#telemetry'
import type { Accounts } from './budgets/accounts.ts'
import type { AnswerCache } from './cache/answer-cache.ts'
import type { CallsInFlight } from './models/calls-in-flight.ts'
import type { ModelMetrics } from './models/model-metrics.ts'
import type { Examiner } from './policies/examiner/examiner.ts'
import type { Policies } from './policies/policies.ts'
import type { Rulesets } from './policies/rulesets.ts'
import type { Catalog } from './routing/catalog.ts'
import type { ModelPolicySchema } from './schema.ts'

/** What model-policy's handlers work with; made once in compose.ts. */
export interface ModelPolicy {
  readonly database: Database<ModelPolicySchema>
  /** The one in force: read once for a call, which keeps it. */
  /** The books of budgets and usage. */
  readonly accounts: Accounts
  readonly cache: AnswerCache
  readonly killSwitches: KillSwitches
  readonly catalog: Catalog
  /** Those in force, likewise. */
  readonly rulesets: Rulesets
  /** Keys hashes and tokens; null where no ruleset makes any. */
  readonly piiKey: Secret | null
  /** Finds what no pattern can; null where none is configured. */
  readonly examiner: Examiner | null
  readonly policies: Policies
  readonly rates: Rates
  /** This node's name, in the route of each answer. */
  readonly node: string
  readonly calls: CallsInFlight
  readonly metrics: ModelMetrics
  readonly tracing: Tracing
  readonly logger: Pick<Logger, 'error' | 'warn'>
}

export type ModelPolicyHandler<Id extends keyof operations> = Handler<operations[Id], ModelPolicy>
