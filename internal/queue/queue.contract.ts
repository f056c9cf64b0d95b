import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Queue } from './queue.ts'

/** What an adapter gives to be tested: one place of work, and any number of processes at it. */
export interface QueueHarness {
  /** Puts jobs where claims find them, and announces nothing. */
  put(jobs: readonly string[]): Promise<void>
  /** One process's end of the queue, with its own look for lost announcements. */
  open(options: { pollMs: number }): Promise<Queue<string>>
  close(): Promise<void>
}

const never = 3_600_000
const unaborted = new AbortController().signal

/** The guarantees of the Queue port; every adapter runs them. */
export function queueContract(adapter: string, start: () => Promise<QueueHarness>): void {
  describe(`the queue on ${adapter}`, () => {
    let harness: QueueHarness
    const opened: Queue<string>[] = []
    const open = async (pollMs = never) => {
      const queue = await harness.open({ pollMs })
      opened.push(queue)
      return queue
    }
    beforeEach(async () => {
      harness = await start()
    })
    afterEach(async () => {
      await Promise.all(opened.splice(0).map(queue => queue.close()))
      await harness.close()
    })

    it('gives each job to one claimer alone, and loses none', async () => {
      const jobs = Array.from({ length: 200 }, (_, n) => `job_${String(n).padStart(3, '0')}`)
      await harness.put(jobs)
      const queues = await Promise.all([open(), open(), open()])
      const drain = async (queue: Queue<string>) => {
        const got: string[] = []
        for (let batch = await queue.claim(7); batch.length > 0; batch = await queue.claim(7)) got.push(...batch)
        return got
      }
      const got = await Promise.all(queues.map(drain))
      expect(got.flat().sort()).toEqual(jobs)
    })

    it('gives no more than was asked for', async () => {
      await harness.put(['a', 'b', 'c'])
      const queue = await open()
      expect(await queue.claim(2)).toHaveLength(2)
      expect(await queue.claim(2)).toHaveLength(1)
      expect(await queue.claim(2)).toEqual([])
    })

    it('wakes a claimer in another process', async () => {
      const [here, there] = [await open(), await open()]
      expect(await there.claim(1)).toEqual([])
      const woken = there.wait(unaborted)
      await harness.put(['a'])
      here.enqueue()
      await woken
      expect(await there.claim(1)).toEqual(['a'])
    })

    it('finds work whose announcement was lost', async () => {
      const queue = await open(20)
      expect(await queue.claim(1)).toEqual([])
      await harness.put(['a'])
      await queue.wait(unaborted)
      expect(await queue.claim(1)).toEqual(['a'])
    })

    it('remembers an announcement that came after the claim and before the wait', async () => {
      const queue = await open()
      await queue.claim(1)
      const heard = queue.wait(unaborted)
      queue.enqueue()
      await heard
      await queue.wait(unaborted)
    })

    it('ends a wait when it is told to', async () => {
      const queue = await open()
      await queue.claim(1)
      const abort = new AbortController()
      const waits = [queue.wait(abort.signal), queue.wait(unaborted)]
      abort.abort()
      await waits[0]
      await queue.close()
      await waits[1]
    })
  })
}
