import { expect, it } from 'vitest'
import { Latency } from './latency.ts'

it('is unknown until there are five calls', () => {
  const latency = new Latency()
  for (const milliseconds of [1, 2, 3, 4]) latency.record(milliseconds)
  expect(latency.p95).toBeNull()
  latency.record(5)
  expect(latency.p95).toBe(5)
})

it('is what 95 of 100 calls do not exceed, of the latest', () => {
  const latency = new Latency()
  for (let count = 0; count < 100; count++) latency.record(9_000)
  for (let milliseconds = 1; milliseconds <= 64; milliseconds++) latency.record(milliseconds)
  expect(latency.p95).toBe(61)
})

it('forgets what is old, so that a model that is left out as slow is tried again', () => {
  let now = 0
  const latency = new Latency(() => now)
  for (let count = 0; count < 10; count++) latency.record(9_000)
  now = 300_001
  expect(latency.p95).toBeNull()
})
