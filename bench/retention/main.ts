/**
 * What a sweep of old runs costs those that are created and claimed meanwhile, beside the same load without a sweep: turn
 * by turn, so that both meet the same machine. Usage: npm run bench:retention [-- --runs N --seconds N]; a turn takes
 * so many seconds, and there are turns until everything is swept.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { EventHub } from '#events'
import { type Database, openDatabase } from '#storage'
import { Counter } from '#telemetry'
import { readRunStreams } from '../../services/orchestrator/runs/read-streams.ts'
import { HistorySweeper } from '../../services/orchestrator/runs/retention/history-sweeper.ts'
import { RunStore } from '../../services/orchestrator/runs/store.ts'
import type { OrchestratorSchema } from '../../services/orchestrator/schema.ts'
import { bench } from '../bench.ts'
import { openBenchDatabase } from '../engine/database.ts'
import { insertHistory } from './history.ts'
import { driveHotPath, type Latencies } from './hot-path.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '50000' }, seconds: { type: 'string', default: '2' } },
})
const turnMs = Number(values.seconds) * 1_000
await bench(async opened => {
  const { owner, serviceUrl } = await openBenchDatabase(opened)
  const database = openDatabase<OrchestratorSchema>({ url: serviceUrl, applicationName: 'bench' })
  opened.defer(() => database.close())
  await insertHistory(owner, Number(values.runs))
  await measure(database, owner)
})

async function measure(database: Database<OrchestratorSchema>, owner: pg.Client): Promise<void> {
  const executor = 'exec_bench'
  await owner.query(`select orchestrator.register_executor('${executor}', 'here', 8, 3600000, null, null)`)
  const hub = new EventHub({ database, read: readRunStreams(database) })
  const store = new RunStore({ database, hub, queue: { enqueue() {} }, keyTtlSeconds: 86_400 })
  const swept = new Counter({ name: 'swept', help: 'Rows', labelNames: ['kind'], registers: [] })
  const newSweeper = () =>
    new HistorySweeper({
      database,
      defaults: { eventsDays: 10, runsDays: 30 },
      keyTtlSeconds: 86_400,
      swept,
      logger: console,
    })
  /** The load for one turn, beside a sweep if there is one. */
  const turn = async (sweeper?: HistorySweeper): Promise<Turn> => {
    const begun = performance.now()
    let isOver = false
    const driving = driveHotPath({ database, hub, store }, executor, () => isOver)
    const sweeping = sweeper?.sweep().then(() => true)
    const wholeTurn = sleep(turnMs, false)
    const isSwept = await Promise.race([wholeTurn, ...(sweeping === undefined ? [] : [sweeping])])
    await sweeper?.stop()
    await sweeping
    isOver = true
    return { ...(await driving), ms: performance.now() - begun, isSwept }
  }
  // Tenants that came after the migration are enrolled by a round that finds nothing else to do.
  await owner.query(
    'insert into orchestrator.retention (tenant_id) select tenant_id from platform.tenants on conflict do nothing',
  )
  await turn()
  const pairs: Pair[] = []
  let sweepMs = 0
  for (let isSwept = false; !isSwept; ) {
    const alone = await turn()
    const beside = await turn(newSweeper())
    sweepMs += beside.ms
    isSwept = beside.isSwept
    // The last turn is cut short.
    if (!isSwept) pairs.push({ alone, beside })
  }
  if (pairs.length === 0) throw new Error('The sweep ended within its first turn: give it more to sweep by --runs')
  const rows = (await swept.get()).values.map(({ labels, value }) => `${labels.kind} ${value}`)
  const total = (await swept.get()).values.reduce((sum, { value }) => sum + value, 0)
  const rate = Math.round((total / sweepMs) * 1_000)
  console.log(
    `swept ${rows.join(', ')} in ${(sweepMs / 1_000).toFixed(1)} s: ${rate} rows/s; medians of ${pairs.length} pairs`,
  )
  for (const kind of ['create', 'claim'] as const) report(kind, pairs)
}

interface Turn extends Latencies {
  readonly ms: number
  readonly isSwept: boolean
}

/** Two turns, one after the other. */
interface Pair {
  readonly alone: Turn
  readonly beside: Turn
}

function report(kind: 'create' | 'claim', pairs: readonly Pair[]): void {
  const figureOf = (name: string, of: (turn: Turn) => number, digits: number) => {
    const median = (figures: number[]) => quantile(figures, 0.5)
    const alone = median(pairs.map(pair => of(pair.alone)))
    const beside = median(pairs.map(pair => of(pair.beside)))
    const ratio = median(pairs.map(pair => of(pair.beside) / of(pair.alone)))
    return `${name} ${alone.toFixed(digits)} → ${beside.toFixed(digits)} (× ${ratio.toFixed(2)})`
  }
  const latencies = [0.5, 0.95, 0.99].map(share =>
    figureOf(`p${share * 100} ms`, turn => quantile(turn[kind], share), 2),
  )
  const perSecond = figureOf('a second', turn => (turn[kind].length / turn.ms) * 1_000, 0)
  console.log(`${kind.padEnd(6)} ${[perSecond, ...latencies].join('  ')}`)
}

function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN
}
