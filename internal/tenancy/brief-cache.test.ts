import { expect, it } from 'vitest'
import { BriefCache } from './brief-cache.ts'

/** A cache on a clock of the test's own, over a source that counts how often it is asked. */
function counted() {
  const state = { now: 0, asked: 0, fails: false }
  const cache = new BriefCache<number>({ now: () => state.now })
  const get = (key = 'key') =>
    cache.get(key, async () => {
      state.asked += 1
      const answer = state.asked
      if (state.fails) throw new Error('away')
      return answer
    })
  return { cache, get, state }
}

it('asks once for all who ask at the same time', async () => {
  const { get, state } = counted()
  expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1])
  expect(state.asked).toBe(1)
})

it('never gives an answer that was asked for half a second ago', async () => {
  const { get, state } = counted()
  await get()
  state.now = 500
  expect(await get()).toBe(2)
})

it('asks again near the end of the age, beside the caller, who does not wait', async () => {
  const { get, state } = counted()
  await get()
  state.now = 400
  expect(await get()).toBe(1)
  await Promise.resolve()
  expect(await get()).toBe(2)
  state.now = 700
  expect(await get()).toBe(2)
})

it('gives the old answer for the rest of its time where asking again fails, and then the failure', async () => {
  const { get, state } = counted()
  await get()
  state.fails = true
  state.now = 499
  expect(await get()).toBe(1)
  await Promise.resolve()
  expect(await get()).toBe(1)
  state.now = 500
  await expect(get()).rejects.toThrow('away')
})

it('does not keep a failure', async () => {
  const { cache, get, state } = counted()
  state.fails = true
  await expect(get()).rejects.toThrow('away')
  expect(cache.has('key')).toBe(false)
  state.fails = false
  expect(await get()).toBe(2)
})

it('forgets what is under way when told to', async () => {
  const { cache, get } = counted()
  const early = get()
  cache.invalidate('key')
  expect(await get()).toBe(2)
  expect(await early).toBe(1)
  expect(await get()).toBe(2)
})

it('forgets what is being asked again beside the callers, too', async () => {
  let now = 0
  const cache = new BriefCache<string>({ now: () => now })
  const slow = Promise.withResolvers<string>()
  await cache.get('key', async () => 'old')
  now = 250
  await cache.get('key', () => slow.promise)
  cache.invalidate('key')
  slow.resolve('asked before it was forgotten')
  await slow.promise
  expect(await cache.get('key', async () => 'new')).toBe('new')
})
