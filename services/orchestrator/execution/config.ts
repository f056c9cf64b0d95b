import type { KeyObject } from 'node:crypto'
import { readSigningKey } from '#auth'
import { Environment, type Variables } from '#config'
import { type PlatformConfig, type PlatformSecrets, readPlatform } from '#platform'
import type { RateDefaults } from '#quota'
import { readMaxCrashes, readPlatformLimit, readRates } from '../config.ts'
import { readToolSettings, type ToolSettings } from '../tools/settings.ts'
import { defaultSharing, type Sharing } from './claim.ts'
import type { MemoryLimits } from './memory-budget.ts'

export interface ExecutorConfig {
  readonly platform: PlatformConfig
  readonly modelPolicyUrl: string
  readonly rates: RateDefaults
  readonly tools: ToolSettings
  /** How many runs are executed at once. */
  readonly slots: number
  /** Milliseconds after its last heartbeat until others take over what this executor had. */
  readonly leaseMs: number
  readonly sharing: Sharing
  readonly memory: MemoryLimits
  /** With the loss of how many executors a run is given up. */
  readonly maxCrashes: number
}

export interface ExecutorSecrets extends PlatformSecrets {
  /** Signs the tokens of model calls. */
  readonly signingKey: KeyObject
}

/** The only reader of the executor's environment. Throws ConfigError, listing every fault. */
export function readConfig(variables: Variables): { config: ExecutorConfig; secrets: ExecutorSecrets } {
  const environment = new Environment(variables)
  const identity = { service: 'executor', addressVariable: 'AGENTOS_EXECUTOR_ADDR', defaultPort: 50084 }
  const { config: platform, secrets } = readPlatform(environment, identity)
  const signingKey = readSigningKey(environment)
  if (signingKey === null) {
    environment.fault(
      'AGENTOS_SIGNING_KEY',
      'is missing; set it, or AGENTOS_SIGNING_KEY_FILE, to an Ed25519 private key (PKCS#8 PEM)',
    )
  }
  const config: ExecutorConfig = {
    platform,
    modelPolicyUrl: environment.url('AGENTOS_MODEL_POLICY_URL', 'http://127.0.0.1:50082'),
    rates: readRates(environment),
    tools: readToolSettings(environment),
    slots: environment.integer('AGENTOS_EXECUTOR_SLOTS', 32, { min: 1, max: 4_096 }),
    leaseMs: environment.integer('AGENTOS_EXECUTOR_LEASE_MS', 10_000, { min: 1_000, max: 600_000 }),
    sharing: readSharing(environment),
    memory: readMemory(environment),
    maxCrashes: readMaxCrashes(environment),
  }
  environment.finish()
  return { config, secrets: { ...secrets, signingKey: signingKey as KeyObject } }
}

function readSharing(environment: Environment): Sharing {
  const { ageingMs } = defaultSharing
  return {
    platformLimit: readPlatformLimit(environment),
    ageingMs: environment.integer('AGENTOS_QUEUE_AGEING_MS', ageingMs, { min: 0, max: 86_400_000 }),
  }
}

const mebibyte = 1_048_576

function readMemory(environment: Environment): MemoryLimits {
  const mebibytes = (name: string, fallback: number, min: number) =>
    environment.integer(name, fallback, { min, max: 1_048_576 }) * mebibyte
  const processBytes = mebibytes('AGENTOS_EXECUTOR_MEMORY_MB', 0, 0)
  return {
    runBytes: mebibytes('AGENTOS_EXECUTOR_MEMORY_PER_RUN_MB', 16, 1),
    reserveBytes: mebibytes('AGENTOS_EXECUTOR_MEMORY_RESERVE_MB', 256, 0),
    processBytes: processBytes === 0 ? null : processBytes,
  }
}
