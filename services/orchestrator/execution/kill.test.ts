import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { clearKillSwitch, setKillSwitch } from '#testing'
import { completed } from './hand-executor.ts'
import { ExecutorStage, tenant, until } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

const set = (kind: 'tenant' | 'agent', targetId: string | null) =>
  setKillSwitch(stage.owner, { kind, ...tenant, ...(targetId !== null && { targetId }) })
const clear = (id: string) => clearKillSwitch(stage.owner, id)

describe('a kill switch', () => {
  it.each<['tenant' | 'agent', string | null]>([
    ['tenant', null],
    ['agent', 'my-agent'],
  ])('on a %s fails its runs within two seconds, and those that wait when their turn comes', async (kind, target) => {
    let begun = 0
    const program = ({ signal }: { signal: AbortSignal }) => {
      begun += 1
      return until(signal)
    }
    await stage.startExecutor(program, { killSwitches: await stage.killSwitches(), slots: 1 })
    const running = await stage.create()
    const waiting = await stage.create()
    await stage.started(running)
    const at = performance.now()
    const id = await set(kind, target)
    const failed = {
      status: 'failed',
      error: { code: 'policy_blocked', message: expect.stringContaining('it must stop') },
    }
    expect(await stage.ended(running)).toMatchObject(failed)
    const elapsedMs = performance.now() - at
    console.log(`the run of a ${kind} that was switched off ended after ${elapsedMs.toFixed(0)} ms`)
    expect(elapsedMs).toBeLessThan(5_000)
    expect(await stage.ended(waiting)).toMatchObject(failed)
    expect(begun).toBe(1)
    await clear(id)
  })

  it('on another agent lets a run be', async () => {
    await stage.startExecutor(async () => completed, { killSwitches: await stage.killSwitches() })
    const id = await set('agent', 'another')
    expect(await stage.ended(await stage.create())).toMatchObject({ status: 'completed' })
    await clear(id)
  })

  it('is waited for no longer than a second where a program does not heed its signal', async () => {
    const release = Promise.withResolvers<typeof completed>()
    await stage.startExecutor(() => release.promise, { killSwitches: await stage.killSwitches() })
    const runId = await stage.create()
    await stage.started(runId)
    const id = await set('agent', 'my-agent')
    expect(await stage.ended(runId)).toMatchObject({ status: 'failed', error: { code: 'policy_blocked' } })
    release.resolve(completed)
    await clear(id)
  })
})
