import { ConfigError } from '#config'
import { Counter, type Logger, type Registry } from '#telemetry'

/** A part of the configuration that may change while the service runs. */
export interface WatchedConfig {
  readonly name: 'models' | 'policies'
  hasChanged(): boolean
  /** Reads it anew and puts it in force. Throws ConfigError where it has faults. */
  apply(): Promise<void>
}

export interface WatchOptions {
  readonly registry: Registry
  readonly logger: Pick<Logger, 'error' | 'info'>
  readonly everyMs?: number
}

/**
 * Puts what has changed in force. What has faults is refused, in the log with each fault, and what was before stays. The
 * answer ends the watch.
 */
export function watchConfig(
  watched: readonly WatchedConfig[],
  { everyMs = 2_000, logger, registry }: WatchOptions,
): () => void {
  const counter = (name: string, help: string) =>
    new Counter({ name, help, labelNames: ['config'], registers: [registry] })
  const reloads = counter('agentos_config_reload_count', 'Changes of the configuration that were put in force.')
  const failures = counter('agentos_config_reload_failures', 'Changes of it that were refused for their faults.')
  let isBusy = false

  async function look({ apply, hasChanged, name }: WatchedConfig): Promise<void> {
    try {
      if (!hasChanged()) return
      await apply()
      reloads.inc({ config: name })
      logger.info({ config: name }, 'the configuration has changed and is in force')
    } catch (error) {
      failures.inc({ config: name })
      const faults = error instanceof ConfigError ? error.faults : [String(error)]
      logger.error({ config: name, faults }, 'the configuration has changed and is refused; the one before stays')
    }
  }

  const timer = setInterval(async () => {
    if (isBusy) return
    isBusy = true
    for (const config of watched) await look(config)
    isBusy = false
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
