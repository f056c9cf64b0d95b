import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { effectiveOptions } from '../runs/rules.ts'
import { cancelChannel } from './channels.ts'
import { ExecutorStage, until } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

describe('the time limit', () => {
  it('aborts the call in flight and fails the run', async () => {
    let reason: unknown
    await stage.startExecutor(async ({ signal }) => {
      await until(signal).catch(() => {})
      reason = signal.reason
      throw reason
    })
    const runId = await stage.create({ options: effectiveOptions({ timeout_ms: 60 }, {}) })
    expect(await stage.ended(runId)).toMatchObject({ status: 'failed', error: { code: 'timeout' } })
    expect(reason).toMatchObject({ loss: 'timeout' })
  })

  it.each(['timeout', 'cancel'])('does not wait long for a program that a %s does not stop', async way => {
    await stage.startExecutor(() => new Promise(() => {}), { settleMs: 3_600_000 })
    const runId = await stage.create({ options: effectiveOptions({ timeout_ms: way === 'timeout' ? 20 : 60_000 }, {}) })
    if (way === 'cancel') {
      await stage.started(runId)
      const canceled = `update orchestrator.live set cancel_requested_at = now(), canceled_by = 'prn_x'`
      await stage.owner.query(canceled)
      stage.replica.database.notify(cancelChannel, runId)
    }
    const status = way === 'timeout' ? 'failed' : 'canceled'
    expect(await stage.ended(runId)).toMatchObject({ status })
  })

  it('does not wait for a program that does not stop', async () => {
    await stage.startExecutor(() => new Promise(() => {}), { settleMs: 20 })
    const runId = await stage.create({ options: effectiveOptions({ timeout_ms: 20 }, {}) })
    expect(await stage.ended(runId)).toMatchObject({ status: 'failed', error: { code: 'timeout' } })
  })
})
