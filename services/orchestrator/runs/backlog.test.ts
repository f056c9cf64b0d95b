import { expect, it } from 'vitest'
import { Backlog } from './backlog.ts'

/** A backlog whose clock and depth are set by hand; `looks` counts its questions to the database. */
function backlogOf(mostQueued: number) {
  const state = { now: 0, queued: 0, looks: 0 }
  const call = async <Row>(): Promise<Row[]> => {
    state.looks += 1
    return [{ queued: String(state.queued) } as Row]
  }
  return { state, backlog: new Backlog({ database: { call }, mostQueued, now: () => state.now }) }
}

const refusalOf = (backlog: Backlog) =>
  backlog.admit().then(
    () => null,
    error => error,
  )

it('admits runs below the limit, and looks once a second for all who ask', async () => {
  const { backlog, state } = backlogOf(10)
  state.queued = 9
  await Promise.all(Array.from({ length: 50 }, () => backlog.admit()))
  expect(state.looks).toBe(1)
  state.now = 1_001
  await backlog.admit()
  expect(state.looks).toBe(2)
})

it('refuses runs at the limit, says how many wait, and admits them again when there is room', async () => {
  const { backlog, state } = backlogOf(10)
  state.queued = 10
  expect(await refusalOf(backlog)).toMatchObject({
    code: 'overloaded',
    retryable: true,
    details: { queued: 10, limit: 10 },
  })
  state.queued = 9
  state.now = 1_001
  expect(await refusalOf(backlog)).toBeNull()
})

it('tells how long to wait from the speed at which the queue shrinks, a minute where it does not', async () => {
  const { backlog, state } = backlogOf(100)
  state.queued = 400
  expect(await refusalOf(backlog)).toMatchObject({ retryAfterSeconds: 1 })
  state.queued = 300
  state.now = 10_000
  expect(await refusalOf(backlog)).toMatchObject({ retryAfterSeconds: 21 })
  state.now = 20_000
  expect(await refusalOf(backlog)).toMatchObject({ retryAfterSeconds: 60 })
})
