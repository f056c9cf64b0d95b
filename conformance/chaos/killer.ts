import { setTimeout as sleep } from 'node:timers/promises'
import { between, oneOf } from '../../internal/testing/seeded.ts'
import type { MortalProcess } from './mortal-process.ts'
import { type ChaosPlatform, redisCommand } from './platform.ts'

export const killKinds = ['executor', 'orchestrator', 'postgres', 'redis', 'flush'] as const
export type KillKind = (typeof killKinds)[number]

export interface Kill {
  readonly kind: KillKind
  readonly name: string
  readonly at: number
  /** When the process did its work again; null where it never did. */
  readyAt: number | null
}

export interface KillerOptions {
  readonly platform: ChaosPlatform
  readonly chance: () => number
  /** The shortest and the longest pause between two kills, in milliseconds. */
  readonly pauseMs: readonly [number, number]
  /** Grows with what the platform does; only the first kills do not wait for it. */
  readonly progress: () => number
  /** When enough has been killed. */
  readonly mostKills: number
  readonly tell: (line: string) => void
}

/** Kills with signal 9, one process after the other by lot, and starts each again after a short while. */
export class Killer {
  readonly kills: Kill[] = []
  /** Processes that did not come back. */
  readonly faults: string[] = []
  readonly #options: KillerOptions
  readonly #revivals = new Set<Promise<void>>()
  readonly #down = new Set<string>()
  #stop = new AbortController()

  constructor(options: KillerOptions) {
    this.#options = options
  }

  /** Kills until it is stopped: first one of each kind, then by lot. */
  async run(): Promise<void> {
    const { chance, mostKills, pauseMs, progress } = this.#options
    const { signal } = this.#stop
    for (let done = 0; this.kills.length < mostKills; ) {
      await sleep(between(chance, ...pauseMs), undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      const [missing] = this.#missing()
      if (missing === undefined && progress() < done + progressAKill) continue
      done = progress()
      await this.#killOne(missing ?? oneOf(chance, [...this.#kinds(), 'executor']))
    }
  }

  /** Whether each kind that there is has been killed at least once. */
  get hasKilledAll(): boolean {
    return this.#missing().length === 0
  }

  /** Kills no more; resolves when all that was killed is back. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await Promise.all(this.#revivals)
  }

  #kinds(): KillKind[] {
    return killKinds.filter(kind => this.#options.platform.redis !== null || !redisKinds.includes(kind))
  }

  #missing(): KillKind[] {
    return this.#kinds().filter(kind => this.kills.every(kill => kill.kind !== kind))
  }

  async #killOne(kind: KillKind): Promise<void> {
    const { chance, platform } = this.#options
    if (kind === 'postgres') return this.#killPostgres()
    if (kind === 'flush') return this.#flush()
    const pool = { executor: platform.executors, orchestrator: platform.orchestrators, redis: [platform.redis] }[kind]
    const victim = oneOf(
      chance,
      (pool as MortalProcess[]).filter(({ name }) => !this.#down.has(name)),
    )
    if (victim === undefined) return
    this.#down.add(victim.name)
    const kill = this.#note(kind, victim.name)
    await victim.kill()
    const pauseMs = between(chance, 100, 800)
    this.#revive(kill, async () => {
      await sleep(pauseMs)
      await victim.start()
    })
  }

  async #killPostgres(): Promise<void> {
    const { postgres } = this.#options.platform
    if (this.#down.has('postgres')) return
    this.#down.add('postgres')
    const pid = postgres.pid
    const kill = this.#note('postgres', 'postgres')
    process.kill(pid, 'SIGKILL')
    this.#revive(kill, async () => {
      await this.#options.platform.ask('select 1')
      // Its supervisor may not have noticed yet, and the connection may have been to a process of the old one.
      while (postgres.pid === pid) await sleep(20)
      await this.#options.platform.ask('select 1')
    })
  }

  async #flush(): Promise<void> {
    const { redisPort } = this.#options.platform
    if (this.#down.has('redis')) return
    const kill = this.#note('flush', 'redis')
    await redisCommand(redisPort, 'FLUSHALL')
    kill.readyAt = Date.now()
  }

  #note(kind: KillKind, name: string): Kill {
    const kill: Kill = { kind, name, at: Date.now(), readyAt: null }
    this.kills.push(kill)
    this.#options.tell(`${kind === 'flush' ? 'flush' : 'kill -9'} ${name}`)
    return kill
  }

  #revive(kill: Kill, revive: () => Promise<void>): void {
    const revival = revive()
      .then(
        () => {
          kill.readyAt = Date.now()
        },
        error => {
          this.faults.push(`${kill.name} did not come back: ${(error as Error).message}`)
          this.#options.tell(this.#options.platform.logOf(kill.name))
        },
      )
      .finally(() => {
        this.#down.delete(kill.name)
        this.#revivals.delete(revival)
      })
    this.#revivals.add(revival)
  }
}

/** How much the platform must have done since the last kill: on a slow machine it would else never be up. */
const progressAKill = 5
const redisKinds: readonly KillKind[] = ['redis', 'flush']
