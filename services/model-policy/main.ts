import type { Variables } from '#config'
import type { RunningService } from '#platform'
import { startModelPolicy } from './compose.ts'
import { readConfig } from './config.ts'

/** Starts model-policy as the variables say. Throws ConfigError, listing every fault. */
export async function start(variables: Variables): Promise<RunningService> {
  const { config, secrets } = readConfig(variables)
  return startModelPolicy(config, secrets)
}
