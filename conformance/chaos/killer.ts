import { setTimeout as sleep } from 'node:timers/promises'
import { between, oneOf, shuffled } from '../../internal/testing/seeded.ts'
import type { MortalProcess } from './mortal-process.ts'
import { type ChaosPlatform, redisCommand } from './platform.ts'

export const killKinds = ['executor', 'orchestrator', 'postgres', 'redis', 'flush'] as const
export type KillKind = (typeof killKinds)[number]

/** One kill; instants in milliseconds since 1970. */
export interface Kill {
  readonly kind: KillKind
  readonly name: string
  /** The process that was killed; null where Redis was only flushed. */
  readonly pid: number | null
  /** Just before the signal was sent. */
  readonly at: number
  /** When it was started again; null where it was not. */
  revivedAt: number | null
  /** When the process did its work again; null where it never did. */
  readyAt: number | null
}

export interface KillerOptions {
  readonly platform: ChaosPlatform
  readonly chance: () => number
  /** The shortest and the longest pause between two kills, in milliseconds. */
  readonly pauseMs: readonly [number, number]
  /** The shortest and the longest time for which PostgreSQL is left dead, in milliseconds. */
  readonly outageMs: readonly [number, number]
  /** Counts the calls that the platform has begun. */
  readonly progress: () => number
  /** How many it begins between two kills: on a slow machine it would else never be up. The first kills do not wait. */
  readonly callsAKill: number
  /** When enough has been killed. */
  readonly mostKills: number
  readonly tell: (line: string) => void
}

/** How long another process than PostgreSQL is left dead, in milliseconds. */
const deadMs = [100, 800] as const

/** Kills with signal 9, one process after the other by lot, and starts each again after a short while. */
export class Killer {
  readonly kills: Kill[] = []
  /** Processes that did not come back. */
  readonly faults: string[] = []
  readonly #options: KillerOptions
  readonly #revivals = new Set<Promise<void>>()
  readonly #down = new Set<string>()
  #round: KillKind[] = []
  #stop = new AbortController()

  constructor(options: KillerOptions) {
    this.#options = options
  }

  /** Kills until it is stopped, in rounds that have each kind in an order by lot, so that none is left out. */
  async run(): Promise<void> {
    const { callsAKill, chance, mostKills, pauseMs, progress } = this.#options
    const { signal } = this.#stop
    for (let done = 0; this.kills.length < mostKills; ) {
      await sleep(between(chance, ...pauseMs), undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      if (this.hasKilledAll && progress() < done + callsAKill) continue
      const kind = this.#draw()
      if (kind === null) continue
      done = progress()
      await this.#killOne(kind)
    }
  }

  /** Whether each kind that there is has been killed at least once. */
  get hasKilledAll(): boolean {
    return this.#kinds().every(kind => this.kills.some(kill => kill.kind === kind))
  }

  /** Kills no more; resolves when all that was killed is back. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await Promise.all(this.#revivals)
  }

  #kinds(): KillKind[] {
    return killKinds.filter(kind => this.#options.platform.redis !== null || !redisKinds.includes(kind))
  }

  /** The next kind of the round that can be killed now, or of another round; null where all must be waited for. */
  #draw(): KillKind | null {
    const kinds = this.#kinds()
    if (!kinds.some(kind => this.#isVulnerable(kind))) return null
    while (!this.#round.some(kind => this.#isVulnerable(kind))) {
      this.#round.push(...shuffled(this.#options.chance, [...kinds, 'executor' as const]))
    }
    const place = this.#round.findIndex(kind => this.#isVulnerable(kind))
    return this.#round.splice(place, 1)[0] as KillKind
  }

  /** One process of a kind is left to go on with the work, where there is more than one. */
  #isVulnerable(kind: KillKind): boolean {
    if (kind === 'executor' || kind === 'orchestrator') return this.#up(kind).length > 1
    return !this.#down.has(kind === 'flush' ? 'redis' : kind)
  }

  #up(kind: KillKind): MortalProcess[] {
    const { executors, orchestrators, redis } = this.#options.platform
    const pool = kind === 'executor' ? executors : kind === 'orchestrator' ? orchestrators : redis ? [redis] : []
    return pool.filter(({ name }) => !this.#down.has(name))
  }

  async #killOne(kind: KillKind): Promise<void> {
    const { chance } = this.#options
    if (kind === 'postgres') return this.#killPostgres()
    if (kind === 'flush') return this.#flush()
    const victim = oneOf(chance, this.#up(kind))
    const pauseMs = between(chance, ...deadMs)
    const kill = this.#note(kind, victim.name, victim.pid)
    await victim.kill()
    this.#revive(kill, async () => {
      await sleep(pauseMs)
      kill.revivedAt = Date.now()
      await victim.start()
    })
  }

  async #killPostgres(): Promise<void> {
    const { chance, outageMs, platform } = this.#options
    const pauseMs = between(chance, ...outageMs)
    const kill = this.#note('postgres', 'postgres', platform.postgres.pid)
    platform.killPostgres()
    this.#revive(kill, async () => {
      await sleep(pauseMs)
      kill.revivedAt = Date.now()
      await platform.startPostgres()
      await platform.ask('select 1')
    })
  }

  async #flush(): Promise<void> {
    const kill = this.#note('flush', 'redis', null)
    await redisCommand(this.#options.platform.redisPort, 'FLUSHALL')
    kill.readyAt = Date.now()
  }

  #note(kind: KillKind, name: string, pid: number | null): Kill {
    const kill: Kill = { kind, name, pid, at: Date.now(), revivedAt: null, readyAt: null }
    this.kills.push(kill)
    const time = new Date(kill.at).toISOString().slice(11, 23)
    this.#options.tell(kind === 'flush' ? `${time} flush redis` : `${time} kill -9 ${pid} ${name}`)
    return kill
  }

  #revive(kill: Kill, revive: () => Promise<void>): void {
    this.#down.add(kill.name)
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

const redisKinds: readonly KillKind[] = ['redis', 'flush']
