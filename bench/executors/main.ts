/** What one, two and four executors do on one machine, with one PostgreSQL and wake-ups by Redis, and what limits them. */
import { availableParallelism } from 'node:os'
import { bench, progress } from '../bench.ts'
import { type BenchDatabase, openBenchDatabase } from '../engine/database.ts'
import { productionEnvironment } from '../engine/environment.ts'
import { type Floor, measureFloor } from '../engine/floor.ts'
import { openBenchRedis } from '../engine/redis.ts'
import { type AgentName, agents, insertTenants } from '../engine/tenants.ts'
import { usageOf, usagePerRun } from '../engine/usage.ts'
import { verifyRuns } from '../engine/verify.ts'
import { count, numbers, readFlags } from '../flags.ts'
import { Part, type PartOptions } from '../part.ts'
import type { LoadOrder, LoadResult } from '../runs/load.ts'
import { printTable } from '../table.ts'
import { type CpuShares, cpuShares, cpuTime, parts } from './cpu-shares.ts'
import { limitOf, percent } from './limit.ts'

const flags = readFlags('npm run bench:executors: runs by several executors on one PostgreSQL and one Redis', {
  seconds: { default: '10', meaning: 'of each measurement' },
  rounds: { default: '2', meaning: 'through all numbers of executors' },
  executors: { default: '1,2,4', meaning: 'processes that execute runs' },
  callers: { default: '64', meaning: 'that create runs at once' },
  agents: { default: 'noop,three', meaning: 'what is run' },
  slots: { default: '256', meaning: 'runs that one executor executes at once' },
  profile: { default: '', meaning: 'a folder for CPU profiles of orchestrator and executors' },
})
const names = flags.agents.split(',') as AgentName[]
const callers = count(flags.callers)
/** Of each executor: they share the runs by which their code is compiled. */
const warmUpSeconds = 3

interface Measurement extends LoadResult {
  readonly executors: number
  readonly agentId: AgentName
  readonly cpu: CpuShares
  /** Of one run. */
  readonly used: ReturnType<typeof usagePerRun>
  /** How many runs each executor ended. */
  readonly ended: readonly number[]
}

await bench(async opened => {
  const database = await openBenchDatabase(opened)
  const redis = await openBenchRedis(opened)
  const tenants = await insertTenants(database.owner, 16)
  const env = {
    ...productionEnvironment(database),
    AGENTOS_EXECUTOR_SLOTS: flags.slots,
    AGENTOS_REDIS_URL: redis.url,
  }
  const options = (name: string): PartOptions => ({
    env,
    profile: flags.profile === '' ? null : { folder: flags.profile, name },
  })
  const orchestrator = opened.use(
    await Part.start<{ port: number }>(new URL('../engine/orchestrator.ts', import.meta.url), options('orchestrator')),
  )
  const load = opened.use(await Part.start<object, LoadOrder, LoadResult>(new URL('../runs/load.ts', import.meta.url)))
  const apiKeys = tenants.map(({ apiKey }) => apiKey)
  const done: Record<string, number> = Object.fromEntries(names.map(name => [name, 0]))

  async function run(agentId: AgentName, seconds: number): Promise<LoadResult> {
    const { events } = agents[agentId]
    const result = await load.ask({ port: orchestrator.introduction.port, apiKeys, agentId, events, callers, seconds })
    done[agentId] = (done[agentId] ?? 0) + result.runs
    return result
  }

  async function measure(agentId: AgentName, executors: readonly Part<object>[]): Promise<Measurement> {
    const processes = {
      orchestrator: [orchestrator.pid],
      executors: executors.map(({ pid }) => pid),
      postgres: [database.pid],
      redis: [redis.pid],
      load: [load.pid],
    }
    const [usedBefore, endedBefore] = [await usageOf(database, {}), await endedBy(database)]
    const cpuBefore = cpuTime(processes)
    const result = await run(agentId, count(flags.seconds))
    const cpu = cpuShares(cpuBefore, cpuTime(processes))
    const used = usagePerRun(usedBefore, await usageOf(database, {}), result.runs)
    const ended = [...(await endedBy(database))].map(([owner, runs]) => runs - (endedBefore.get(owner) ?? 0))
    return { ...result, agentId, executors: executors.length, cpu, used, ended }
  }

  for (let round = 1; round <= count(flags.rounds); round += 1) {
    const floor = await measureFloor(database, 3)
    const measurements: Measurement[] = []
    for (const number of numbers(flags.executors)) {
      await using started = new AsyncDisposableStack()
      const starting = Array.from({ length: number }, async (_, n) => {
        const name = `executor-${number}-${n + 1}-round-${round}`
        return started.use(await Part.start<object>(new URL('../engine/executor.ts', import.meta.url), options(name)))
      })
      const executors = await Promise.all(starting)
      for (const name of names) {
        progress(`round ${round}: ${name} by ${number}`)
        await run(name, warmUpSeconds * number)
        measurements.push(await measure(name, executors))
      }
    }
    print(round, measurements, floor)
  }
  await verifyRuns(database, done)
  const total = Object.values(done).reduce((sum, runs) => sum + runs)
  console.log(`\n${total} runs: all completed, every log whole, none left.`)
})

/** How many runs each executor that is alive has ended. */
async function endedBy({ owner }: BenchDatabase): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ owner: string; runs: number }>(
    `select e.owner, count(r.run_id)::int as runs
     from orchestrator.executors e left join orchestrator.runs r on r.owner = e.owner group by e.owner`,
  )
  return new Map(rows.map(({ owner, runs }) => [owner, runs]))
}

/** Microseconds of all parts: these depend less on what else the machine does than the throughput. */
function sumOf({ micros }: CpuShares): number {
  return parts.reduce((sum, part) => sum + micros[part], 0)
}

function print(round: number, measurements: readonly Measurement[], floor: Floor): void {
  const { commitMs, commitsPerSecond, flushMs } = floor
  console.log(
    `\nFloor: a flush of 8 KiB ${flushMs.toFixed(2)} ms; one insert committed ${commitMs.toFixed(2)} ms; by 32 clients ${commitsPerSecond.toFixed(0)}/s`,
  )
  const first = (name: AgentName) => measurements.find(({ agentId }) => agentId === name) as Measurement
  printTable(
    `Round ${round}: ${callers} callers`,
    [
      'agent',
      'executors',
      'runs/s',
      'p50 ms',
      'p99 ms',
      '× first',
      '× floor',
      'runs an executor',
      'commits',
      'flushes',
    ],
    measurements.map(({ agentId, ended, executors, p50Ms, p99Ms, perSecond, used }) => [
      agentId,
      String(executors),
      perSecond.toFixed(0),
      p50Ms.toFixed(1),
      p99Ms.toFixed(1),
      (perSecond / first(agentId).perSecond).toFixed(2),
      (perSecond / commitsPerSecond).toFixed(2),
      `${Math.min(...ended)}–${Math.max(...ended)}`,
      used.commits.toFixed(3),
      used.flushes.toFixed(3),
    ]),
  )
  printTable(
    `Round ${round}: CPU µs of one run, and the share of the machine's CPU that the part took`,
    ['agent', 'executors', ...parts, 'machine', 'all parts', 'runs/s of a machine of their own'],
    measurements.map(({ agentId, cpu, executors, runs }) => [
      agentId,
      String(executors),
      ...parts.map(part => `${(cpu.micros[part] / runs).toFixed(0)}  ${percent(cpu.shares[part]).padStart(4)}`),
      percent(cpu.machineShare),
      (sumOf(cpu) / runs).toFixed(0),
      ((availableParallelism() * 1e6 * runs) / sumOf(cpu)).toFixed(0),
    ]),
  )
  console.log()
  for (const { agentId, cpu, executors } of measurements) {
    console.log(`  ${agentId} by ${executors} is limited by ${limitOf(cpu)}`)
  }
}
