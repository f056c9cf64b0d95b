/**
 * What a sweep of old runs costs those that are created and claimed meanwhile, beside the same load without a sweep, before
 * and after it in the same run. Usage: npm run bench:retention [-- --runs N --seconds N]
 */
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
  options: { runs: { type: 'string', default: '200000' }, seconds: { type: 'string', default: '10' } },
})
const seconds = Number(values.seconds)
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
  const drive = (isOver: () => boolean) => driveHotPath({ database, hub, store }, executor, isOver)
  const alone = () => {
    const end = performance.now() + seconds * 1_000
    return drive(() => performance.now() > end)
  }
  const swept = new Counter({ name: 'swept', help: 'Rows', labelNames: ['kind'], registers: [] })
  const sweeper = new HistorySweeper({
    database,
    defaults: { eventsDays: 10, runsDays: 30 },
    keyTtlSeconds: 86_400,
    swept,
    logger: console,
  })
  await alone()
  const before = await alone()
  let isSwept = false
  const begun = performance.now()
  const driving = drive(() => isSwept)
  // The first round meets tenants that came after the migration, and only enrols them.
  await sweeper.sweep()
  await sweeper.sweep()
  const took = (performance.now() - begun) / 1_000
  isSwept = true
  const during = await driving
  const after = await alone()
  const rows = (await swept.get()).values.map(({ labels, value }) => `${labels.kind} ${value}`)
  const total = (await swept.get()).values.reduce((sum, { value }) => sum + value, 0)
  console.log(`swept ${rows.join(', ')} in ${took.toFixed(1)} s: ${Math.round(total / took)} rows/s`)
  for (const kind of ['create', 'claim'] as const) report(kind, before, during, after, took)
}

function report(kind: 'create' | 'claim', before: Latencies, during: Latencies, after: Latencies, took: number): void {
  const floor = [...before[kind], ...after[kind]]
  const rates = [floor.length / (2 * seconds), during[kind].length / took]
  const line = [0.5, 0.95, 0.99].map(share => {
    const [alone, swept] = [quantile(floor, share), quantile(during[kind], share)]
    return `p${share * 100} ${alone.toFixed(2)} → ${swept.toFixed(2)} ms (× ${(swept / alone).toFixed(2)})`
  })
  console.log(`${kind.padEnd(6)} ${rates.map(rate => rate.toFixed(0)).join(' → ')}/s  ${line.join('  ')}`)
}

function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN
}
