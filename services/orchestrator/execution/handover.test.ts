import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { validateEvent } from '#contract/schemas'
import { waitUntil } from '#testing'
import { completed, stepOf } from './hand-executor.ts'
import { agentProgram } from './programs/agent.ts'
import { Stage, toolThat } from './programs/testing/stage.ts'
import { ExecutorStage, tenant, until } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

describe('the end of an executor', () => {
  it('lets running runs end, hands the others over at once, and keeps their journal', async () => {
    const first = await stage.startExecutor(async ({ run, signal }, journal) => {
      if (run.input.text === 'quick') return completed
      await journal.record(stepOf('0/tool:0'), [])
      return until(signal)
    })
    const [quick, slow] = [await stage.create({ input: { type: 'text', text: 'quick' } }), await stage.create()]
    await waitUntil(async () => (await stage.replica.store.listSteps(tenant, slow, { limit: 1 })).items.length === 1)
    await first.stop(50)
    expect(await stage.ended(quick)).toMatchObject({ status: 'completed' })
    expect(await stage.read(slow)).toMatchObject({ status: 'running' })
    let seen: unknown
    await stage.startExecutor(async ({ run }, journal) => {
      seen = [run.attempt, [...journal.recorded().keys()]]
      return completed
    })
    expect(await stage.ended(slow)).toMatchObject({ status: 'completed', summary: { steps_total: 1 } })
    expect(seen).toEqual([2, ['0/tool:0']])
  })

  it('does not wait for the attempt of a call that is due later, which the next executor makes', async () => {
    const error = { code: 'rate_limited', message: 'later', retryable: true }
    const attempts: number[] = []
    const flaky = toolThat('tool.flaky', async (_, { attempt }) => {
      attempts.push(attempt)
      return attempt === 1 ? { status: 'error', error, retryAfterSeconds: 600 } : { status: 'ok', output: null }
    })
    const turns = [{ calls: [['tool.flaky', {}]] as [string, unknown][] }, { text: 'done' }]
    const scripted = (from: number) => {
      const { ports } = new Stage({ turns: turns.slice(from), tools: [flaky] })
      return { portsOf: () => ports }
    }
    const first = await stage.startExecutor(agentProgram, scripted(0))
    const config = { kind: 'agent', retry: { max_delay_ms: 600_000 } }
    const runId = await stage.create({ agent: { agentId: 'my-agent', version: 1, config } })
    const steps = async () => (await stage.replica.store.listSteps(tenant, runId, { limit: 5 })).items
    await waitUntil(async () => (await steps())[1]?.error?.code === 'rate_limited')
    expect(await steps()).toMatchObject([{ status: 'ok' }, { status: 'running', attempt: 1 }])
    await first.stop(0)
    await stage.startExecutor(agentProgram, scripted(1))
    expect(await stage.ended(runId)).toMatchObject({
      status: 'completed',
      summary: { steps_total: 3, tool_calls_total: 1 },
    })
    expect(attempts).toEqual([1, 2])
    expect((await steps())[1]).toMatchObject({ path: '0/tool:0', status: 'ok', attempt: 2, error: null })
    for (const event of await stage.eventsOf(runId)) expect(validateEvent(event), JSON.stringify(event)).toBe(true)
  })

  it('goes in time also while all its slots are taken', async () => {
    const executor = await stage.startExecutor(({ signal }) => until(signal), { slots: 1 })
    const runId = await stage.create()
    await waitUntil(() => executor.running === 1)
    await executor.stop(10)
    expect(executor.running).toBe(0)
    expect(await stage.read(runId)).toMatchObject({ status: 'running' })
    const { rows } = await stage.owner.query('select state from orchestrator.live')
    expect(rows).toEqual([{ state: 'queued' }])
  })
})
