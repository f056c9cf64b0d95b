/** What a run costs from its create to the end of its stream, through the whole pipeline, beside what the disk can do. */
import { bench, progress } from '../bench.ts'
import { openBenchDatabase } from '../engine/database.ts'
import { productionEnvironment } from '../engine/environment.ts'
import { type Floor, measureFloor } from '../engine/floor.ts'
import { type AgentName, agents, insertTenants } from '../engine/tenants.ts'
import { usageOf, usagePerRun } from '../engine/usage.ts'
import { verifyRuns } from '../engine/verify.ts'
import { count, numbers, readFlags } from '../flags.ts'
import { Part, type PartOptions } from '../part.ts'
import { printTable } from '../table.ts'
import type { LoadOrder, LoadResult } from './load.ts'

const flags = readFlags('npm run bench:runs: runs of a no-op and of a three-step agent, over HTTP, on one database', {
  seconds: { default: '10', meaning: 'of each level' },
  rounds: { default: '2', meaning: 'through all levels' },
  levels: { default: '1,32,256', meaning: 'callers at once' },
  agents: { default: 'noop,three', meaning: 'what is run' },
  profile: { default: '', meaning: 'a folder for CPU profiles of orchestrator and executor' },
})
const names = flags.agents.split(',') as AgentName[]
const cpuParts = ['orchestrator', 'executor', 'postgres', 'load'] as const

await bench(async opened => {
  const database = await openBenchDatabase(opened)
  const tenants = await insertTenants(database.owner, 16)
  const env = productionEnvironment(database)
  const options = (name: string): PartOptions => ({
    env,
    profile: flags.profile === '' ? null : { folder: flags.profile, name },
  })
  const executor = opened.use(await Part.start(new URL('../engine/executor.ts', import.meta.url), options('executor')))
  const orchestrator = opened.use(
    await Part.start<{ port: number }>(new URL('../engine/orchestrator.ts', import.meta.url), options('orchestrator')),
  )
  const load = opened.use(await Part.start<object, LoadOrder, LoadResult>(new URL('./load.ts', import.meta.url)))
  const pids = { orchestrator: orchestrator.pid, executor: executor.pid, load: load.pid }
  const done: Record<string, number> = Object.fromEntries(names.map(name => [name, 0]))

  async function run(agentId: AgentName, callers: number, seconds: number) {
    const apiKeys = tenants.map(({ apiKey }) => apiKey)
    const { events } = agents[agentId]
    const before = await usageOf(database, pids)
    const result = await load.ask({ port: orchestrator.introduction.port, apiKeys, agentId, events, callers, seconds })
    const used = usagePerRun(before, await usageOf(database, pids), result.runs)
    done[agentId] = (done[agentId] ?? 0) + result.runs
    return { ...result, used }
  }

  progress('warming up')
  for (const name of names) await run(name, 32, 3)
  for (let round = 1; round <= count(flags.rounds); round += 1) {
    const floor = await measureFloor(database, 3)
    const rows: string[][] = []
    for (const name of names) {
      for (const callers of numbers(flags.levels)) {
        progress(`round ${round}: ${name}, ${callers} at once`)
        rows.push(rowOf(name, callers, await run(name, callers, count(flags.seconds)), floor))
      }
    }
    printFloor(floor)
    const headings = ['agent', 'at once', 'runs/s', 'p50 ms', 'p99 ms', ...cpuParts.map(name => `${name} µs`)]
    printTable(`Round ${round}`, [...headings, 'commits', 'flushes', '× floor'], rows)
  }
  await verifyRuns(database, done)
  console.log(
    `\n${Object.values(done).reduce((sum, runs) => sum + runs)} runs: all completed, every log whole, none left.`,
  )
})

interface Level extends LoadResult {
  readonly used: ReturnType<typeof usagePerRun>
}

/** µs, commits and flushes are of one run; the last column is time over the floor's for one caller, rate over it for many. */
function rowOf(name: string, callers: number, level: Level, floor: Floor): string[] {
  const ratio = callers === 1 ? level.p50Ms / floor.commitMs : level.perSecond / floor.commitsPerSecond
  return [
    name,
    String(callers),
    level.perSecond.toFixed(0),
    level.p50Ms.toFixed(2),
    level.p99Ms.toFixed(1),
    ...cpuParts.map(part => (level.used.cpu[part] ?? Number.NaN).toFixed(0)),
    level.used.commits.toFixed(3),
    level.used.flushes.toFixed(3),
    ratio.toFixed(2),
  ]
}

function printFloor({ commitMs, commitsPerSecond, flushMs }: Floor): void {
  console.log(
    `\nFloor: a flush of 8 KiB ${flushMs.toFixed(2)} ms; one insert committed ${commitMs.toFixed(2)} ms; by 32 clients ${commitsPerSecond.toFixed(0)}/s`,
  )
}
