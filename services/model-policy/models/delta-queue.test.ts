import { describe, expect, it } from 'vitest'
import { DeltaQueue } from './delta-queue.ts'

describe('DeltaQueue', () => {
  it('hands over in order what was pushed before and while it is read', async () => {
    const queue = new DeltaQueue<number>()
    queue.push(1)
    const work = (async () => {
      for (const item of [2, 3, 4]) {
        await new Promise(setImmediate)
        queue.push(item)
      }
    })()
    const seen: number[] = []
    for await (const item of queue.follow(work)) seen.push(item)
    expect(seen).toEqual([1, 2, 3, 4])
  })

  it('hands over everything before the failure, then fails', async () => {
    const queue = new DeltaQueue<string>()
    queue.push('first')
    const seen: string[] = []
    const reading = (async () => {
      for await (const item of queue.follow(Promise.reject(new Error('cut')))) seen.push(item)
    })()
    await expect(reading).rejects.toThrow('cut')
    expect(seen).toEqual(['first'])
  })
})
