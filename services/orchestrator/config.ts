import { Environment, type Variables } from '#config'
import { type PlatformConfig, type PlatformSecrets, readPlatform } from '#platform'
import type { RateDefaults } from '#quota'
import type { RetentionDefaults } from './runs/retention/history-sweeper.ts'
import { readToolSettings, type ToolSettings } from './tools/settings.ts'

export interface OrchestratorConfig {
  readonly platform: PlatformConfig
  readonly modelPolicyUrl: string
  readonly rates: RateDefaults
  /** How many runs a tenant may have unfinished at once where its quota names nothing. */
  readonly concurrentRuns: number
  readonly idempotencyTtlHours: number
  /** How many runs the whole platform executes at once; null: any number. */
  readonly platformLimit: number | null
  /** How many runs may wait on the whole platform. */
  readonly mostQueued: number
  /** With the loss of how many executors a run is given up. */
  readonly maxCrashes: number
  readonly retention: RetentionDefaults
  readonly tools: ToolSettings
}

/** The only reader of this service's environment. Throws ConfigError, listing every fault. */
export function readConfig(variables: Variables): { config: OrchestratorConfig; secrets: PlatformSecrets } {
  const environment = new Environment(variables)
  const identity = { service: 'agent-orchestrator', addressVariable: 'AGENTOS_ORCHESTRATOR_ADDR', defaultPort: 50081 }
  const { config: platform, secrets } = readPlatform(environment, identity)
  const config: OrchestratorConfig = {
    platform,
    modelPolicyUrl: environment.url('AGENTOS_MODEL_POLICY_URL', 'http://127.0.0.1:50082'),
    rates: readRates(environment),
    concurrentRuns: environment.integer('AGENTOS_QUOTA_CONCURRENT_RUNS', 25, { min: 1, max: 1_000_000 }),
    idempotencyTtlHours: environment.integer('AGENTOS_IDEMPOTENCY_TTL_HOURS', 24, { min: 1, max: 8_760 }),
    platformLimit: readPlatformLimit(environment),
    mostQueued: environment.integer('AGENTOS_QUEUE_MAX_RUNS', 100_000, { min: 1, max: 100_000_000 }),
    maxCrashes: readMaxCrashes(environment),
    retention: {
      eventsDays: environment.integer('AGENTOS_RETENTION_EVENTS_DAYS', 30, { min: 0, max: 36_500 }) || null,
      runsDays: environment.integer('AGENTOS_RETENTION_RUNS_DAYS', 0, { min: 0, max: 36_500 }) || null,
    },
    tools: readToolSettings(environment),
  }
  environment.finish()
  return { config, secrets }
}

/** The rates of tenants whose quotas name none; the executor draws from the same buckets. */
export function readRates(environment: Environment): RateDefaults {
  return {
    run_create: { qps: environment.integer('AGENTOS_QUOTA_RUN_CREATE_QPS', 10, { min: 1, max: 1_000_000 }) },
    model_invoke: { qps: environment.integer('AGENTOS_QUOTA_INVOKE_QPS', 20, { min: 1, max: 1_000_000 }) },
    tool_call: { qps: environment.integer('AGENTOS_QUOTA_TOOL_CALL_QPS', 20, { min: 1, max: 1_000_000 }) },
  }
}

/** Any process that sweeps may be the one that gives a run up. */
export function readMaxCrashes(environment: Environment): number {
  return environment.integer('AGENTOS_RUN_MAX_CRASHES', 5, { min: 1, max: 1_000 })
}

/** Executors hold to it; the orchestrator names it to those who wait for it. */
export function readPlatformLimit(environment: Environment): number | null {
  return environment.integer('AGENTOS_MAX_EXECUTING_RUNS', 0, { min: 0, max: 1_000_000 }) || null
}
