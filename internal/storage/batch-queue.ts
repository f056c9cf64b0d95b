import { setTimeout as sleep } from 'node:timers/promises'
import { AgentosError } from '#errors'
import { isDatabaseFailure } from './failures.ts'

export interface BatchOptions<Item, Result> {
  /**
   * Carries out all items in one round trip and gives one result each, in their order; all or none take effect.
   * It is called again after `dependency_unavailable`, when it may have taken effect: repeating it must do no harm.
   */
  readonly flush: (items: readonly Item[]) => Promise<readonly Result[]>
  /** Flushes under way at once; with 1, the default, items take effect in the order in which they came. */
  readonly concurrency?: number
  /** The most items of one flush; default 256. */
  readonly maxItems?: number
  /** What an item weighs; with `maxSize` it bounds a flush. An item that is heavier goes alone. */
  readonly sizeOf?: (item: Item) => number
  readonly maxSize?: number
  /** How long the first item waits for others; default 0: one turn of the event loop. */
  readonly gatherMs?: number
  /** How long a flush is repeated while the database is away, before its items fail; default 3,000. */
  readonly persistMs?: number
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

const firstPauseMs = 25
const longestPauseMs = 500

/**
 * Natural batching: what comes while a flush is under way goes together in the next one. Unless told to gather, a lone
 * item waits for nothing; under load many share one round trip, one commit and one flush of the disk.
 */
export class BatchQueue<Item, Result> {
  readonly #options: Required<BatchOptions<Item, Result>>
  #waiting: Waiting<Item, Result>[] = []
  #underWay = 0
  #isScheduled = false
  #idle: PromiseWithResolvers<void> | null = null

  constructor(options: BatchOptions<Item, Result>) {
    const defaults = {
      concurrency: 1,
      gatherMs: 0,
      maxItems: 256,
      sizeOf: () => 1,
      maxSize: Number.POSITIVE_INFINITY,
      persistMs: 3_000,
    }
    this.#options = { ...defaults, ...options }
  }

  /** Resolves with the item's own result; rejects with the error of its own: another item of its batch cannot fail it. */
  push(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject })
      this.#schedule()
    })
  }

  /** Resolves when nothing waits and no flush is under way. */
  async settled(): Promise<void> {
    if (this.#underWay === 0 && this.#waiting.length === 0) return
    this.#idle ??= Promise.withResolvers()
    await this.#idle.promise
  }

  /** One turn of the event loop, so that what arrives together travels together. */
  #schedule(): void {
    if (this.#isScheduled || this.#waiting.length === 0 || this.#underWay >= this.#options.concurrency) return
    this.#isScheduled = true
    if (this.#options.gatherMs === 0) setImmediate(this.#begin)
    else setTimeout(this.#begin, this.#options.gatherMs)
  }

  readonly #begin = (): void => {
    this.#isScheduled = false
    while (this.#waiting.length > 0 && this.#underWay < this.#options.concurrency) void this.#carry(this.#take())
  }

  #take(): Waiting<Item, Result>[] {
    const { maxItems, maxSize, sizeOf } = this.#options
    let size = 0
    const end = this.#waiting.findIndex(({ item }, index) => {
      size += sizeOf(item)
      return index === maxItems || (index > 0 && size > maxSize)
    })
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end)
  }

  async #carry(batch: Waiting<Item, Result>[]): Promise<void> {
    this.#underWay += 1
    await this.#settle(batch)
    this.#underWay -= 1
    this.#schedule()
    if (this.#underWay > 0 || this.#waiting.length > 0) return
    this.#idle?.resolve()
    this.#idle = null
  }

  /** One bad item fails its whole batch; halving finds it and carries out the others. A slow database is no item's fault. */
  async #settle(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#persist(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as Result)
      })
    } catch (error) {
      if (batch.length === 1 || isDatabaseFailure(error)) {
        for (const { reject } of batch) reject(error)
        return
      }
      const half = Math.ceil(batch.length / 2)
      await this.#settle(batch.slice(0, half))
      await this.#settle(batch.slice(half))
    }
  }

  async #persist(items: readonly Item[]): Promise<readonly Result[]> {
    const giveUpAt = performance.now() + this.#options.persistMs
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        return await this.#options.flush(items)
      } catch (error) {
        if (!isAway(error) || performance.now() + pauseMs > giveUpAt) throw error
        await sleep(pauseMs)
      }
    }
  }
}

/** Whether the same call may succeed once the database is back. */
function isAway(error: unknown): boolean {
  return error instanceof AgentosError && error.code === 'dependency_unavailable'
}
