import type { Database } from '#storage'
import { createSampledGauge, type Registry } from '#telemetry'
import type { Executor } from './executor.ts'

interface Depth {
  queued: string
  active: string
}

/** Runs that wait and runs under way on the whole platform, and the readers of this process. */
export function watchRuns(
  registry: Registry,
  database: Pick<Database<unknown>, 'call'>,
  hub: { readonly readerCount: number },
): void {
  const depth = () =>
    database.call<Depth>({ name: 'run_depth', text: 'select queued, active from orchestrator.run_depth()', values: [] })
  createSampledGauge(registry, 'agentos_queue_depth', 'Runs that wait for an executor.', async () =>
    Number((await depth())[0]?.queued ?? 0),
  )
  createSampledGauge(registry, 'agentos_active_runs', 'Runs that are being executed.', async () =>
    Number((await depth())[0]?.active ?? 0),
  )
  createSampledGauge(
    registry,
    'agentos_event_readers',
    'Readers of event streams in this process.',
    () => hub.readerCount,
  )
}

/** How busy this executor is. */
export function watchExecutor(registry: Registry, executor: Executor): void {
  createSampledGauge(registry, 'agentos_executor_runs', 'Runs that this executor holds.', () => executor.running)
}
