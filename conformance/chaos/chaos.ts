import { setTimeout as sleep } from 'node:timers/promises'
import { Agent } from 'undici'
import { seeded } from '../../internal/testing/seeded.ts'
import { type Acknowledged, Client, passing } from './client.ts'
import { gather, type Observations } from './evidence.ts'
import { type Followed, Follower } from './follower.ts'
import { type Findings, judge } from './judge.ts'
import { type Kill, Killer } from './killer.ts'
import { ChaosPlatform } from './platform.ts'
import { type Recovery, recoveries } from './recovery.ts'
import { leakedSlots } from './slots.ts'
import { ToolServer } from './tool-server.ts'

export interface ChaosOptions {
  readonly runs: number
  readonly seed: number
  readonly maxSeconds: number
  readonly executors: number
  /** Runs that one executor executes at once. */
  readonly slots: number
  readonly withRedis: boolean
  /** How long an executor that cannot be heard keeps its runs, in milliseconds. */
  readonly leaseMs: number
  /** The shortest and the longest pause between two kills, in milliseconds. */
  readonly killPauseMs: readonly [number, number]
  /** The shortest and the longest time for which PostgreSQL is left dead, in milliseconds. */
  readonly outageMs: readonly [number, number]
  /** How many calls there are between two kills at least. */
  readonly callsAKill: number
  readonly mostKills: number
  /** The longest that a tool call takes, in milliseconds. */
  readonly toolMs: number
  readonly tell: (line: string) => void
}

export interface ChaosReport extends Findings {
  readonly seconds: number
  readonly acknowledged: number
  /** Creates that were sent more than once. */
  readonly repeatedCreates: number
  readonly followers: number
  readonly connections: number
  readonly canceled: number
  readonly kills: readonly Kill[]
  readonly recoveries: readonly Recovery[]
}

export const unfinishedRuns = 100
const creators = 32
const agents = { idempotent: 'agt_idempotent', once: 'agt_once' }

/** Runs the whole experiment. Rejects where it cannot be carried out; what the platform breaks is in the report. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { executors, leaseMs, runs, seed, slots, tell, toolMs, withRedis } = options
  let platform: ChaosPlatform | null = null
  const tools = await ToolServer.start({
    chance: seeded(seed + 1),
    longestMs: toolMs,
    callers: () => platform?.executors.flatMap(({ pid }) => pid ?? []) ?? [],
    isRecorded: async (runId, path) => {
      const text = `select from orchestrator.steps where run_id = $1 and path = $2 and state = 'recorded'`
      return ((await platform?.ask(text, [runId, path])) ?? []).length > 0
    },
  })
  try {
    platform = await ChaosPlatform.start({
      ...{ executors, slots, leaseMs, withRedis, unfinishedRuns, toolAddress: tools.address },
    })
    tell(`${runs} runs by seed ${seed}; the platform is up in ${platform.home}`)
    const report = await new Experiment(options, platform, tools).run()
    if (report.faults.length > 0) tell(`what the processes wrote is kept in ${platform.keepLogs()}`)
    return report
  } finally {
    await platform?.stop()
    await tools.close()
  }
}

class Experiment {
  readonly #options: ChaosOptions
  readonly #platform: ChaosPlatform
  readonly #tools: ToolServer
  readonly #client: Client
  readonly #killer: Killer
  readonly #signal: AbortSignal
  readonly #sockets = new Agent({ connections: 1_024 })
  readonly #chance: () => number
  readonly #acknowledged: Acknowledged[] = []
  readonly #following: Promise<Followed>[] = []
  readonly #askedToCancel = new Set<string>()
  readonly #canceled = new Set<string>()
  readonly #faults: string[] = []

  constructor(options: ChaosOptions, platform: ChaosPlatform, tools: ToolServer) {
    const { callsAKill, killPauseMs, maxSeconds, mostKills, outageMs, seed, tell } = options
    this.#options = options
    this.#platform = platform
    this.#tools = tools
    const interrupted = new AbortController()
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort())
    this.#signal = AbortSignal.any([AbortSignal.timeout(maxSeconds * 1_000), interrupted.signal])
    this.#chance = seeded(seed)
    const { apiKey, urls } = platform
    this.#client = new Client({ urls, apiKey, chance: seeded(seed + 2), signal: this.#signal })
    this.#killer = new Killer({
      platform,
      chance: seeded(seed + 3),
      pauseMs: killPauseMs,
      outageMs,
      callsAKill,
      mostKills,
      progress: () => tools.calls.size,
      tell,
    })
  }

  async run(): Promise<ChaosReport> {
    await this.#prepare()
    const began = performance.now()
    const killing = this.#killer.run()
    await this.#createAll()
    await this.#untilAllEnded()
    const seconds = (performance.now() - began) / 1_000
    await Promise.all([this.#killer.stop(), killing])
    const followed = await this.#collect()
    const findings = judge(await gather(this.#platform, this.#observations(followed)))
    const found = await recoveries(this.#platform, this.#tools.calls, this.#killer.kills)
    const isWhole = this.#killer.faults.length === 0 && !this.#signal.aborted
    const slots = isWhole ? await leakedSlots(this.#platform, this.#client, unfinishedRuns, agents.idempotent) : []
    await Promise.all([this.#client.close(), this.#sockets.destroy()])
    return {
      ...findings,
      faults: [...this.#faults, ...this.#killer.faults, ...findings.faults, ...slots],
      seconds,
      acknowledged: this.#acknowledged.length,
      repeatedCreates: this.#acknowledged.filter(({ tries }) => tries > 1).length,
      followers: followed.length,
      connections: followed.reduce((sum, { connections }) => sum + connections, 0),
      canceled: this.#canceled.size,
      kills: this.#killer.kills,
      recoveries: found,
    }
  }

  /** The tools and agents, as a customer makes them. */
  async #prepare(): Promise<void> {
    for (const effect of ['idempotent', 'once'] as const) {
      const tool_id = `tool.${effect}`
      const config = { url: `http://${this.#tools.address}/${effect}`, method: 'POST' }
      const answers = [
        await this.#client.post('/v1/tools', { tool_id, name: effect, kind: 'http', effect, config }),
        await this.#client.post('/v1/agents', { agent_id: agents[effect], name: effect, config: { tools: [tool_id] } }),
      ]
      for (const { body, status } of answers) {
        if (status !== 201) throw new Error(`The agents could not be made: ${status} ${JSON.stringify(body)}`)
      }
    }
  }

  async #createAll(): Promise<void> {
    let next = 0
    const work = async () => {
      while (next < this.#options.runs) await this.#createOne(next++)
    }
    await Promise.all(Array.from({ length: creators }, work))
  }

  /** Three of four runs may have their call repeated; every fourth is followed, every twentieth canceled. */
  async #createOne(n: number): Promise<void> {
    const effect = n % 4 === 3 ? 'once' : 'idempotent'
    try {
      const input = `use tool.${effect} with {"n":${n}}`
      const made = await this.#client.create(agents[effect], input, `run-${n}`)
      this.#acknowledged.push(made)
      if (this.#acknowledged.length % 50 === 0) this.#options.tell(`${this.#acknowledged.length} acknowledged`)
      if (this.#chance() < 0.25) this.#follow(made.runId)
      if (this.#chance() < 0.05) await this.#cancel(made.runId)
    } catch (error) {
      this.#faults.push(`run-${n} was never acknowledged: ${(error as Error).message}`)
    }
  }

  #follow(runId: string): void {
    const { apiKey, urls } = this.#platform
    const chance = seeded(this.#options.seed + this.#following.length)
    const follower = new Follower(runId, { urls, apiKey, chance, signal: this.#signal }, this.#sockets)
    const following = follower.follow()
    following.catch(() => {})
    this.#following.push(following)
  }

  /** Until it is answered; a run that has ended cannot be canceled. */
  async #cancel(runId: string): Promise<void> {
    this.#askedToCancel.add(runId)
    while (!this.#signal.aborted) {
      const answer = await this.#client.post(`/v1/runs/${runId}:cancel`, {}).catch(() => null)
      if (answer?.status === 200) this.#canceled.add(runId)
      if (answer !== null && !passing.has(answer.status)) {
        if (answer.status !== 200 && answer.status !== 409)
          this.#faults.push(`the cancel of ${runId} was answered ${answer.status} ${answer.body.error?.code}`)
        return
      }
      await sleep(100)
    }
  }

  async #untilAllEnded(): Promise<void> {
    while (!this.#signal.aborted) {
      const [row] = await this.#platform.ask<{ left: number }>('select count(*)::int as left from orchestrator.live')
      if (row?.left === 0 && this.#killer.hasKilledAll) return
      await sleep(100)
    }
    this.#faults.push(`the runs did not end within ${this.#options.maxSeconds} s, or were interrupted`)
  }

  async #collect(): Promise<Followed[]> {
    const results = await Promise.allSettled(this.#following)
    return results.flatMap(result => {
      if (result.status === 'fulfilled') return [result.value]
      this.#faults.push(`a follower saw no end: ${(result.reason as Error).message}`)
      return []
    })
  }

  #observations(followed: readonly Followed[]): Observations {
    return {
      acknowledged: this.#acknowledged,
      followed,
      askedToCancel: this.#askedToCancel,
      canceled: this.#canceled,
      calls: this.#tools.calls,
      kills: this.#killer.kills,
      onceAgent: agents.once,
      leaseMs: this.#options.leaseMs,
    }
  }
}
