import type { Variables } from '#config'
import type { RunningService } from '#platform'
import type { Service, ServiceModule } from '../../../services/services.ts'

/** Starts a service in this process. Throws ConfigError where its environment is not valid. */
export async function startService(service: Pick<Service, 'entry'>, environment: Variables): Promise<RunningService> {
  const { start } = (await import(service.entry.href)) as ServiceModule
  return start(environment)
}

const signals = ['SIGTERM', 'SIGINT'] as const
const graceMs = 12_000

/**
 * Resolves when this process is asked to end: by a signal, or because the supervisor that it belongs to is gone. From
 * then on it has a limited time to do so; a second signal ends it at once. It keeps no process alive: one that has
 * nothing else to do, because its start failed or because it has stopped, ends.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise(resolve => {
    const asked = () => {
      setTimeout(() => process.exit(1), graceMs).unref()
      for (const name of signals) process.once(name, () => process.exit(1))
      resolve()
    }
    for (const name of signals) process.once(name, asked)
    process.once('disconnect', asked)
    // Whoever listens for it holds the channel open, and so the process.
    process.channel?.unref()
  })
}
