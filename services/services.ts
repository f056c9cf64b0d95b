import type { Variables } from '#config'
import type { RunningService } from '#platform'

/** What the entry module of every service exports. */
export interface ServiceModule {
  /** Throws ConfigError, listing every fault, where the environment cannot be started with. */
  start(environment: Variables): Promise<RunningService>
}

/** One service, as the CLI, the supervisor and the checks see it. */
export interface Service {
  readonly name: string
  /** Further names by which `serve`, `logs` and `restart` know it. */
  readonly aliases: readonly string[]
  /** The folder of its code, below this one. */
  readonly folder: string
  /** Its port is the port base plus this. */
  readonly portOffset: number
  /** The variable that tells it where to listen, as `host:port`. */
  readonly addressVariable: string
  /** Where it says how it is, for people and proxies. */
  readonly healthPath: string
  /** The module that exports `start`. */
  readonly entry: URL
}

/** Every service in the order of its start. A further service is one more row. */
export const services = [
  {
    name: 'model-policy',
    aliases: [],
    folder: 'model-policy',
    portOffset: 1,
    addressVariable: 'AGENTOS_MODEL_POLICY_ADDR',
    healthPath: '/v1/health',
    entry: new URL('./model-policy/main.ts', import.meta.url),
  },
  {
    name: 'agent-orchestrator',
    aliases: ['orchestrator'],
    folder: 'orchestrator',
    portOffset: 0,
    addressVariable: 'AGENTOS_ORCHESTRATOR_ADDR',
    healthPath: '/v1/health',
    entry: new URL('./orchestrator/main.ts', import.meta.url),
  },
  {
    name: 'executor',
    aliases: [],
    folder: 'orchestrator/execution',
    portOffset: 3,
    addressVariable: 'AGENTOS_EXECUTOR_ADDR',
    healthPath: '/healthz',
    entry: new URL('./orchestrator/execution/main.ts', import.meta.url),
  },
  {
    name: 'federation',
    aliases: [],
    folder: 'federation',
    portOffset: 2,
    addressVariable: 'AGENTOS_FEDERATION_ADDR',
    healthPath: '/v1/federation/health',
    entry: new URL('./federation/main.ts', import.meta.url),
  },
] as const satisfies readonly Service[]

export type ServiceName = (typeof services)[number]['name']
