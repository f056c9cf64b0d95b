import { expect, it, vi } from 'vitest'
import { AgentosError } from '#errors'
import { BatchQueue } from './batch-queue.ts'

/** A flush that waits to be let go, and remembers what it carried. */
function gatedFlush() {
  const carried: number[][] = []
  const gates: (() => void)[] = []
  const flush = async (items: readonly number[]) => {
    carried.push([...items])
    await new Promise<void>(resolve => gates.push(resolve))
    return items.map(item => item * 10)
  }
  return { carried, gates, flush }
}

it('carries a lone item at once and what comes meanwhile together', async () => {
  const { carried, gates, flush } = gatedFlush()
  const queue = new BatchQueue({ flush })
  const first = queue.push(1)
  await vi.waitUntil(() => carried.length === 1)
  const rest = [queue.push(2), queue.push(3), queue.push(4)]
  gates[0]?.()
  expect(await first).toBe(10)
  await vi.waitUntil(() => carried.length === 2)
  expect(carried).toEqual([[1], [2, 3, 4]])
  gates[1]?.()
  expect(await Promise.all(rest)).toEqual([20, 30, 40])
})

it('bounds a flush by count and by size, and lets a heavy item go alone', async () => {
  const carried: number[][] = []
  const flush = async (items: readonly number[]) => {
    carried.push([...items])
    return items
  }
  const queue = new BatchQueue({ flush, maxItems: 3, sizeOf: item => item, maxSize: 10 })
  await Promise.all([1, 1, 1, 1, 9, 50, 2].map(item => queue.push(item)))
  expect(carried).toEqual([[1, 1, 1], [1, 9], [50], [2]])
})

it('uses no more than its share of flushes at once', async () => {
  const { carried, gates, flush } = gatedFlush()
  const queue = new BatchQueue({ flush, concurrency: 2, maxItems: 1 })
  const all = [1, 2, 3].map(item => queue.push(item))
  await vi.waitUntil(() => carried.length === 2)
  expect(carried).toEqual([[1], [2]])
  gates.splice(0).forEach(open => {
    open()
  })
  await Promise.all(all.slice(0, 2))
  await vi.waitUntil(() => gates.length === 1)
  gates[0]?.()
  expect(await Promise.all(all)).toEqual([10, 20, 30])
})

it('fails the bad item alone', async () => {
  const flush = async (items: readonly number[]) => {
    if (items.includes(13)) throw new Error('13 cannot be written')
    return items
  }
  const queue = new BatchQueue({ flush })
  const results = await Promise.allSettled(Array.from({ length: 50 }, (_, item) => queue.push(item)))
  expect(results.flatMap((result, item) => (result.status === 'rejected' ? [item] : []))).toEqual([13])
})

it('repeats the whole batch while the database is away', async () => {
  const carried: number[][] = []
  const flush = async (items: readonly number[]) => {
    carried.push([...items])
    if (carried.length < 3) throw new AgentosError('dependency_unavailable', 'away')
    return items
  }
  const queue = new BatchQueue({ flush })
  expect(await Promise.all([queue.push(1), queue.push(2)])).toEqual([1, 2])
  expect(carried).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ])
})

it('gives up after its time, and goes on with what comes later', async () => {
  let isAway = true
  const flush = async (items: readonly number[]) => {
    if (isAway) throw new AgentosError('dependency_unavailable', 'away')
    return items
  }
  const queue = new BatchQueue({ flush, persistMs: 60 })
  await expect(queue.push(1)).rejects.toMatchObject({ code: 'dependency_unavailable' })
  isAway = false
  expect(await queue.push(2)).toBe(2)
})

it('is settled once nothing waits and nothing is under way', async () => {
  const { gates, flush } = gatedFlush()
  const queue = new BatchQueue({ flush, maxItems: 1 })
  await queue.settled()
  const done: string[] = []
  const all = [1, 2].map(item => queue.push(item).then(() => done.push(`${item}`)))
  const settled = queue.settled().then(() => done.push('settled'))
  for (const _ of all) {
    await vi.waitUntil(() => gates.length === 1)
    gates.shift()?.()
  }
  await settled
  expect(done).toEqual(['1', '2', 'settled'])
})
