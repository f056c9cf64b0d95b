import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { completed, stepOf } from './hand-executor.ts'
import type { Journal } from './ports.ts'
import { ExecutorStage, tenant, until } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

describe('a cancel', () => {
  it('stops the call in flight, and the executor confirms it', async () => {
    let stopped = false
    await stage.startExecutor(({ signal }) => until(signal).finally(() => (stopped = true)))
    const runId = await stage.create()
    await stage.started(runId)
    const run = await stage.replica.store.cancelRun(tenant, runId, 'prn_canceler')
    expect(stopped).toBe(true)
    expect(run).toMatchObject({ status: 'canceled', cancel_requested_at: expect.any(String) })
    const last = (await stage.eventsOf(runId)).at(-1)
    expect(last?.payload).toEqual({ status: 'canceled', by: 'prn_canceler', confirmed: true })
  })

  it('fences an executor that does not answer, whose writes then count for nothing', async () => {
    const held: Journal[] = []
    const release = Promise.withResolvers<typeof completed>()
    await stage.startExecutor((_, journal) => {
      held.push(journal)
      return release.promise
    })
    const runId = await stage.create()
    await stage.started(runId)
    expect(await stage.replica.store.cancelRun(tenant, runId, 'prn_canceler')).toMatchObject({ status: 'canceled' })
    await expect(held[0]?.record(stepOf('0/tool:0'), [])).rejects.toThrow('no longer')
    const events = await stage.eventsOf(runId)
    expect(events.at(-1)?.payload).toEqual({ status: 'canceled', by: 'prn_canceler', confirmed: false })
    expect(events).toHaveLength(3)
    release.resolve(completed)
  })

  it('ends a queued run at once, and refuses one that is over', async () => {
    const runId = await stage.create()
    expect(await stage.replica.store.cancelRun(tenant, runId, 'prn_canceler')).toMatchObject({ status: 'canceled' })
    expect((await stage.eventsOf(runId)).map(event => event.type)).toEqual([
      'agentos.run.created',
      'agentos.run.canceled',
    ])
    expect((await stage.eventsOf(runId))[1]?.payload).toMatchObject({ confirmed: true })
    await expect(stage.replica.store.cancelRun(tenant, runId, 'x')).rejects.toMatchObject({ code: 'conflict' })
    await stage.startExecutor(async () => completed)
    const other = await stage.create()
    await stage.ended(other)
    await expect(stage.replica.store.cancelRun(tenant, other, 'x')).rejects.toMatchObject({ code: 'conflict' })
    expect(await stage.replica.store.getRetrySource(tenant, runId)).toMatchObject({ runId, agentId: 'my-agent' })
    await expect(stage.replica.store.getRetrySource(tenant, other)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('reaches the executor by its heartbeat when the notice was lost', async () => {
    await stage.startExecutor(({ signal }) => until(signal), { ttlMs: 300 })
    const runId = await stage.create()
    await stage.started(runId)
    await stage.owner.query(`update orchestrator.live set cancel_requested_at = now(), canceled_by = 'prn_x'`)
    expect(await stage.ended(runId)).toMatchObject({ status: 'canceled' })
  })
})
