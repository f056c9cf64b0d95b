import type { Variables } from '#config'
import type { RunningService } from '#platform'
import { startOrchestrator } from './compose.ts'
import { readConfig } from './config.ts'

/** Starts the orchestrator as the variables say. Throws ConfigError, listing every fault. */
export async function start(variables: Variables): Promise<RunningService> {
  const { config, secrets } = readConfig(variables)
  return startOrchestrator(config, secrets)
}
