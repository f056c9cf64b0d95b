import { expect, it } from 'vitest'
import { firstIdAt, idTime, newId } from './index.ts'

it('reads from an id when it was made', () => {
  const before = Date.now()
  const made = idTime(newId('run')).getTime()
  expect(made).toBeGreaterThanOrEqual(before)
  expect(made).toBeLessThanOrEqual(Date.now())
})

it('bounds the ids of an instant from below', () => {
  const id = newId('run')
  const made = idTime(id)
  expect(firstIdAt('run', made) <= id).toBe(true)
  expect(firstIdAt('run', new Date(made.getTime() + 1)) > id).toBe(true)
  expect(idTime(firstIdAt('run', made))).toEqual(made)
})
