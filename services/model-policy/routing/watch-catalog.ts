import { ConfigError } from '#config'
import { Counter, type Logger, type Registry } from '#telemetry'
import type { CatalogFile } from './catalog-file.ts'
import type { LiveCatalog } from './live-catalog.ts'

export interface WatchOptions {
  readonly registry: Registry
  readonly logger: Pick<Logger, 'error' | 'info'>
  readonly everyMs?: number
}

/**
 * Puts the models file in force again whenever it, or a file of a key that it names, has changed. One with faults is
 * refused, in the log with each fault, and the catalog stays that is in force. The answer ends the watch.
 */
export function watchCatalog(
  file: CatalogFile,
  live: LiveCatalog,
  { everyMs = 2_000, logger, registry }: WatchOptions,
): () => void {
  const counter = (name: string, help: string) => new Counter({ name, help, registers: [registry] })
  const reloads = counter('agentos_config_reload_count', 'Changed models files that were put in force.')
  const failures = counter('agentos_config_reload_failures', 'Changed models files that were refused for their faults.')
  let isBusy = false

  async function look(): Promise<void> {
    if (!file.hasChanged()) return
    try {
      await live.replace(file.load())
      reloads.inc()
      logger.info({ models: live.current.models.size }, 'the models file has changed and is in force')
    } catch (error) {
      failures.inc()
      const faults = error instanceof ConfigError ? error.faults : [String(error)]
      logger.error({ faults }, 'the models file has changed and is refused; the one before stays in force')
    }
  }

  const timer = setInterval(async () => {
    if (isBusy) return
    isBusy = true
    await look()
    isBusy = false
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
