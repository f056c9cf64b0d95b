import type { Database } from '#storage'
import { Counter, createSampledGauge, durationBuckets, Gauge, Histogram, type Registry } from '#telemetry'
import { readClassDepths } from '../runs/class-depths.ts'
import type { Executor, ExecutorWatch } from './executor.ts'
import type { SweeperOptions } from './sweeper.ts'

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
  watchClasses(registry, database)
}

/** What waits and what is under way in each priority class, and how long the oldest has waited. */
function watchClasses(registry: Registry, database: Pick<Database<unknown>, 'call'>): void {
  const registers = [registry]
  const oldest = new Gauge({
    name: 'agentos_queue_oldest_seconds',
    help: 'Seconds for which the run that has waited longest has waited, by priority.',
    labelNames: ['priority'],
    registers,
  })
  new Gauge({
    name: 'agentos_queue_runs',
    help: 'Runs that are not over, by priority and state; held runs wait for a limit of their tenant or agent.',
    labelNames: ['priority', 'state'],
    registers,
    async collect() {
      for (const { oldestSeconds, priority, ...depth } of await readClassDepths(database, null, null)) {
        for (const state of ['queued', 'held', 'running'] as const) this.set({ priority, state }, depth[state])
        oldest.set({ priority }, oldestSeconds)
      }
    },
  })
}

/** Counts what a process's sweeps do with runs. */
export function countSweeps(registry: Registry): NonNullable<SweeperOptions['onSwept']> {
  const counter = new Counter({
    name: 'agentos_sweep_runs_total',
    help: 'Runs that sweeps took over, ended or let go, by what was done with them.',
    labelNames: ['action'],
    registers: [registry],
  })
  return (action, count) => counter.inc({ action }, count)
}

/** Counts an executor's claims and the writes that came too late. */
export function watchExecutor(registry: Registry): ExecutorWatch {
  const counter = (name: string, help: string) => new Counter({ name, help, registers: [registry] })
  const claims = counter('agentos_runs_claimed_total', 'Runs that this executor was leased.')
  const resumes = counter('agentos_runs_resumed_total', 'Of them, those that another execution had begun.')
  const fenced = counter(
    'agentos_fenced_writes_total',
    'Writes that were refused: the run was no longer its executor’s.',
  )
  return {
    claimed(count, resumed) {
      claims.inc(count)
      resumes.inc(resumed)
    },
    fenced: () => fenced.inc(),
  }
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
  createSampledGauge(registry, 'agentos_executor_room', 'Runs that it would take beside them.', () => executor().room)
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
