import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Queue } from './queue.ts'

/** What an adapter gives to be tested: one place of work, and any number of processes at it. */
export interface QueueHarness {
  /** Puts jobs where claims find them, and announces nothing. */
  put(jobs: readonly string[]): Promise<void>
  /** One process's end of the queue, with its own look for lost announcements. */
  open(options: { pollMs: number }): Promise<Queue<string>>
  /** Breaks the connections by which announcements are heard; those that come meanwhile are lost. */
  interrupt(): Promise<void>
  /** Makes the place of the announcements forget all that it holds; absent where it holds nothing. */
  flush?(): Promise<void>
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

    it('wakes the next claimer when one has got as much as it asked for', async () => {
      const queues = await Promise.all([open(), open(), open()])
      await Promise.all(queues.map(queue => queue.claim(1)))
      const got = queues.map(async queue => {
        await queue.wait(unaborted)
        return queue.claim(1)
      })
      await harness.put(['a', 'b', 'c'])
      queues[0]?.enqueue()
      expect((await Promise.all(got)).flat().sort()).toEqual(['a', 'b', 'c'])
    })

    it('leaves an announcement to others while its claimer is busy', async () => {
      const [busy, idle] = [await open(), await open()]
      await Promise.all([busy.claim(1), idle.claim(1)])
      const abort = new AbortController()
      const ended = busy.wait(abort.signal)
      abort.abort()
      await ended
      for (const job of ['a', 'b', 'c']) {
        const woken = idle.wait(unaborted)
        await harness.put([job])
        busy.enqueue()
        await woken
        expect(await idle.claim(2)).toEqual([job])
      }
    })

    it('looks again when its connection was broken, and hears what is announced then', async () => {
      const [here, there] = [await open(), await open()]
      await there.claim(1)
      const woken = there.wait(unaborted)
      await harness.put(['a'])
      await harness.interrupt()
      await woken
      expect(await there.claim(2)).toEqual(['a'])
      await harness.put(['b'])
      expect(await announceUntilClaimed(here, there)).toEqual(['b'])
    })

    it('goes on after all announcements were forgotten', async () => {
      const [here, there] = [await open(), await open()]
      await there.claim(1)
      here.enqueue()
      await harness.flush?.()
      await harness.put(['a'])
      expect(await announceUntilClaimed(here, there)).toEqual(['a'])
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

/** Announcements may be lost while a connection is being made again, so it takes more than one. */
async function announceUntilClaimed(announcer: Queue<string>, claimer: Queue<string>): Promise<readonly string[]> {
  const announcing = setInterval(() => announcer.enqueue(), 20)
  try {
    for (;;) {
      const jobs = await claimer.claim(2)
      if (jobs.length > 0) return jobs
      await claimer.wait(unaborted)
    }
  } finally {
    clearInterval(announcing)
  }
}
