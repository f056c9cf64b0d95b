/**
 * What a tenant's backlog costs another tenant. A quiet tenant creates one run after the other and reads each to its end,
 * while a noisy tenant keeps every slot of the executor busy: first with just as many runs as there are slots, so that
 * none of its runs waits, then with a backlog besides. Both times a run that ends is replaced by a new one, so creates
 * and executions a second are the same, and the only difference is what is queued.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { bench, progress } from '../bench.ts'
import { type BenchDatabase, openBenchDatabase } from '../engine/database.ts'
import { productionEnvironment } from '../engine/environment.ts'
import { agents, insertTenants } from '../engine/tenants.ts'
import { count, readFlags } from '../flags.ts'
import { Part } from '../part.ts'
import type { LoadOrder, LoadResult } from '../runs/load.ts'
import { median } from '../statistics.ts'
import { printTable } from '../table.ts'

const flags = readFlags(
  'npm run bench:fairness: the p95 of a quiet tenant beside a noisy one, without and with a backlog',
  {
    backlog: { default: '1000', meaning: 'queued runs of the noisy tenant' },
    slots: { default: '8', meaning: 'runs that the executor executes at once' },
    seconds: { default: '8', meaning: 'of each measurement' },
    rounds: { default: '3', meaning: 'of both measurements, in turns' },
  },
)
const limit = 2
const slots = count(flags.slots)
const agentId = 'three'

/** How long the noisy tenant may take until its runs wait as they should, and lasts beyond the quiet one's. */
const leadSeconds = 4

await bench(async opened => {
  const database = await openBenchDatabase(opened)
  const [noisy, quiet] = (await insertTenants(database.owner, 2)).map(({ apiKey }) => apiKey) as [string, string]
  const env = { ...productionEnvironment(database), AGENTOS_EXECUTOR_SLOTS: flags.slots }
  opened.use(await Part.start(new URL('../engine/executor.ts', import.meta.url), { env }))
  const orchestrator = opened.use(
    await Part.start<{ port: number }>(new URL('../engine/orchestrator.ts', import.meta.url), { env }),
  )
  const startLoad = async () =>
    opened.use(await Part.start<object, LoadOrder, LoadResult>(new URL('../runs/load.ts', import.meta.url)))
  const [crowd, single] = [await startLoad(), await startLoad()]
  const { port } = orchestrator.introduction
  const { events } = agents[agentId]

  async function measure(backlog: number): Promise<{ quiet: LoadResult; noisy: LoadResult }> {
    const seconds = count(flags.seconds)
    const order = { port, agentId, events }
    const crowded = crowd.ask({
      ...order,
      apiKeys: [noisy],
      callers: slots + backlog,
      seconds: seconds + leadSeconds,
    })
    await untilQueued(database, backlog * 0.9)
    const measured = await single.ask({ ...order, apiKeys: [quiet], callers: 1, seconds })
    return { quiet: measured, noisy: await crowded }
  }

  progress('warming up')
  await measure(0)
  const without: number[] = []
  const withBacklog: number[] = []
  const rows: string[][] = []
  for (let round = 1; round <= count(flags.rounds); round += 1) {
    for (const backlog of [0, count(flags.backlog)]) {
      progress(`round ${round}: a backlog of ${backlog}`)
      const result = await measure(backlog)
      const into = backlog === 0 ? without : withBacklog
      into.push(result.quiet.p95Ms)
      rows.push([
        String(round),
        String(backlog),
        String(result.quiet.runs),
        result.quiet.p50Ms.toFixed(1),
        result.quiet.p95Ms.toFixed(1),
        result.noisy.perSecond.toFixed(0),
        result.noisy.p50Ms.toFixed(0),
      ])
    }
  }
  printTable(
    `The quiet tenant beside a noisy one; the executor has ${slots} slots, all of them busy`,
    ['round', 'backlog', 'quiet runs', 'p50 ms', 'p95 ms', 'noisy runs/s', 'noisy p50 ms'],
    rows,
  )
  const ratio = median(withBacklog) / median(without)
  console.log(
    `\np95 without ${median(without).toFixed(1)} ms, with ${median(withBacklog).toFixed(1)} ms: ${ratio.toFixed(2)} times (the medians of the rounds)`,
  )
  if (!(ratio < limit)) throw new Error(`The backlog delays the quiet tenant ${ratio.toFixed(2)} times`)
})

async function untilQueued({ owner }: BenchDatabase, wanted: number): Promise<void> {
  for (const giveUpAt = Date.now() + leadSeconds * 1_000; Date.now() < giveUpAt; await sleep(20)) {
    const { rows } = await owner.query<{ live: number; queued: number }>(
      `select count(*)::int as live, count(*) filter (where state = 'queued')::int as queued from orchestrator.live`,
    )
    if (rows[0] !== undefined && rows[0].queued >= wanted && rows[0].live > 0) return
  }
  throw new Error(`The noisy tenant has no backlog of ${wanted} runs after ${leadSeconds} s`)
}
