import { randomUUID } from 'node:crypto'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { Queue as Tokens, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { RedisServer } from '#redis'
import type { Announcer, Queue } from './queue.ts'
import { WakeUp } from './wake-up.ts'

export interface BullmqQueueOptions<Job> {
  readonly redis: RedisServer
  /** One for each kind of work; without a colon. */
  readonly name: string
  /** Takes jobs for good, in one transaction that skips what others have locked. */
  readonly take: (limit: number) => Promise<readonly Job[]>
  /** How long a token that was lost can delay work; default 1,000. */
  readonly pollMs?: number
}

/** Tokens that may wait at once. More would only tell the same again; with one, few would be woken at a time. */
const tokensAtOnce = 8
const prefix = 'agentos'
const blockSeconds = 2
const lockMs = 5_000
const pauseMs = 250

/**
 * The end of the queue for processes that make work and claim none. A BullMQ job is only a token that says that there is
 * work; while Redis is away tokens are dropped, and whoever claims finds the work when it polls.
 */
export function bullmqAnnouncer(redis: RedisServer, name: string): BullmqAnnouncer {
  return new BullmqAnnouncer(redis, name)
}

/** Adds tokens, one at a time: what is announced meanwhile makes one more. */
export class BullmqAnnouncer implements Announcer {
  readonly #redis: RedisServer
  readonly #tokens: Tokens
  #isAdding = false
  #isWanted = false
  #count = 0

  constructor(redis: RedisServer, name: string) {
    this.#redis = redis
    this.#tokens = new Tokens(name, {
      connection: redis.commands,
      prefix,
      skipVersionCheck: true,
      streams: { events: { maxLen: 100 } },
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    })
    // The connection's own listeners report it.
    this.#tokens.on('error', () => {})
  }

  enqueue(): void {
    this.#isWanted = true
    if (!this.#isAdding) void this.#addWhileWanted()
  }

  async close(): Promise<void> {
    this.#isWanted = false
    await this.#tokens.close()
  }

  async #addWhileWanted(): Promise<void> {
    this.#isAdding = true
    await turn()
    while (this.#isWanted) {
      this.#isWanted = false
      // BullMQ would wait for a server that was never there, instead of failing.
      if (!this.#redis.isUp) {
        this.#redis.fellBack('queue')
        continue
      }
      this.#count = (this.#count + 1) % tokensAtOnce
      // A token of the same id that waits already is enough.
      await this.#tokens.add('work', null, { jobId: `token-${this.#count}` }).catch(() => this.#redis.fellBack('queue'))
    }
    this.#isAdding = false
  }
}

/** Work in PostgreSQL, announced by tokens in Redis. It opens and claims also while Redis is away. */
export function openBullmqQueue<Job>(options: BullmqQueueOptions<Job>): Queue<Job> {
  return new BullmqQueue(options)
}

class BullmqQueue<Job> implements Queue<Job> {
  readonly #take: BullmqQueueOptions<Job>['take']
  readonly #announcer: BullmqAnnouncer
  readonly #connection: Redis
  readonly #worker: Worker
  readonly #wakeUp: WakeUp
  readonly #stopHearing: () => void
  readonly #closing = new AbortController()
  #waits = 0
  #isFetching = false

  constructor({ name, pollMs = 1_000, redis, take }: BullmqQueueOptions<Job>) {
    this.#take = take
    this.#announcer = bullmqAnnouncer(redis, name)
    // BullMQ makes a second one like it, on which it blocks; both must outlast any outage.
    this.#connection = redis.connect({ maxRetriesPerRequest: null })
    this.#worker = openWorker(this.#connection, name)
    this.#wakeUp = new WakeUp(pollMs)
    // Tokens may have been lost with the connection.
    this.#stopHearing = redis.onReady(() => this.#wakeUp.wake())
  }

  enqueue(): void {
    this.#announcer.enqueue()
  }

  async claim(limit: number): Promise<readonly Job[]> {
    this.#wakeUp.reset()
    const jobs = await this.#take(limit)
    // There may be more than this claimer asked for, and the token that told of it has been used up.
    if (jobs.length >= limit) this.enqueue()
    return jobs
  }

  async wait(signal: AbortSignal): Promise<void> {
    this.#waits += 1
    if (!this.#isFetching) void this.#fetchWhileWaiting()
    await this.#wakeUp.wait(signal)
    this.#waits -= 1
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.#stopHearing()
    this.#wakeUp.close()
    this.#connection.disconnect()
    await this.#worker.close(true)
    await this.#announcer.close()
  }

  /** Only who waits takes tokens: one that comes too late for that is given to others. */
  async #fetchWhileWaiting(): Promise<void> {
    this.#isFetching = true
    while (this.#waits > 0 && !this.#closing.signal.aborted) {
      const isToken = await this.#fetchToken()
      if (!isToken) continue
      if (this.#waits === 0) this.enqueue()
      else this.#wakeUp.wake()
      // So that those who were woken no longer count as waiting.
      await turn()
    }
    this.#isFetching = false
  }

  /** Takes a token out of Redis, so that the next announcement makes a new one. */
  async #fetchToken(): Promise<boolean> {
    try {
      const lock = randomUUID()
      const token = await this.#worker.getNextJob(lock)
      await token?.moveToCompleted(null, lock, false)
      return token !== undefined
    } catch {
      // Whatever it was, polling goes on; the connection's own listeners report its loss.
      await sleep(pauseMs, undefined, { signal: this.#closing.signal }).catch(() => {})
      return false
    }
  }
}

/** A worker that is asked for each token; what a process that died had taken is given back by the look for stalled jobs. */
function openWorker(connection: Redis, name: string): Worker {
  const worker = new Worker(name, null, {
    connection,
    prefix,
    autorun: false,
    skipVersionCheck: true,
    drainDelay: blockSeconds,
    lockDuration: lockMs,
    stalledInterval: lockMs,
  })
  worker.on('error', () => {})
  void worker.startStalledCheckTimer()
  return worker
}
