import type { Database } from '#storage'
import { Counter, createSampledGauge, durationBuckets, Histogram, type Registry } from '#telemetry'
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
  const depth = async () => {
    const statement = { name: 'run_depth', text: 'select queued, active from orchestrator.run_depth()', values: [] }
    return (await database.call<Depth>(statement))[0]
  }
  const gauge = (name: string, help: string, sample: () => number | Promise<number>) =>
    createSampledGauge(registry, name, help, sample)
  gauge('agentos_queue_depth', 'Runs that wait for an executor.', async () => Number((await depth())?.queued ?? 0))
  gauge('agentos_active_runs', 'Runs that are being executed.', async () => Number((await depth())?.active ?? 0))
  gauge('agentos_event_readers', 'Readers of event streams in this process.', () => hub.readerCount)
}

/** What the sweeps have deleted. */
export function createSweepMetrics(registry: Registry): Counter<'kind'> {
  return new Counter({
    name: 'agentos_sweep_rows_total',
    help: 'Rows that were deleted because their time was over, by kind.',
    labelNames: ['kind'],
    registers: [registry],
  })
}

/** What an executor counts of the runs that it executes. */
export interface ExecutionMetrics {
  readonly runs: Counter
  readonly successes: Counter
  readonly failures: Counter<'code'>
  readonly runLatency: Histogram
  readonly stepLatency: Histogram<'kind'>
  readonly toolLatency: Histogram<'tool_id'>
  readonly toolErrors: Counter<'tool_id'>
}

/** The figures of this process; a tool that a tenant defined counts as `custom`, so that their number stays bounded. */
export function createExecutionMetrics(registry: Registry, executor: () => Executor): ExecutionMetrics {
  const registers = [registry]
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers })
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Histogram({ name, help, labelNames, buckets: durationBuckets, registers })
  createSampledGauge(registry, 'agentos_executor_runs', 'Runs that this executor holds.', () => executor().running)
  return {
    runs: counter('agentos_run_count', 'Executions of runs that have ended here, whatever the outcome.'),
    successes: counter('agentos_run_success', 'Runs that completed.'),
    failures: counter('agentos_run_failure', 'Runs that failed, were canceled or timed out here, by code.', ['code']),
    runLatency: histogram('agentos_run_latency_seconds', 'Seconds from the start of an execution to its end.'),
    stepLatency: histogram('agentos_step_latency_seconds', 'Seconds of a step, by kind.', ['kind']),
    toolLatency: histogram('agentos_tool_latency_seconds', 'Seconds of a tool call.', ['tool_id']),
    toolErrors: counter('agentos_tool_error_count', 'Tool calls that ended with an error.', ['tool_id']),
  }
}
