import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { validateEvent } from '#contract/schemas'
import { AgentosError } from '#errors'
import { effectiveOptions } from '../runs/rules.ts'
import { draftOf } from '../runs/testing/run-stage.ts'
import { completed, stepOf } from './hand-executor.ts'
import type { LeasedRun, Program } from './ports.ts'
import { ExecutorStage, noPorts, tenant, until } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

/** Three steps, as a tool loop would make them, the last one merged into the end. */
const threeSteps: Program = async (_, journal) => {
  const call = { tool_call_id: 'tcall_1', tool_id: 'tool.echo' }
  const write = (path: string) => {
    const step = stepOf(path)
    const ok = { status: 'ok', output: null, duration_ms: 0, attempt: 1, error: null }
    const events = [
      { type: 'agentos.tool.call.completed', stepId: step.stepId, payload: { ...call, ...ok } },
      { type: 'agentos.run.step.completed', stepId: step.stepId, payload: { status: 'ok' } },
    ]
    return { step, events }
  }
  for (const path of ['0/tool:0', '1/tool:0']) {
    const { step, events } = write(path)
    const payload = { step_kind: 'tool', name: 'tool.echo' }
    void journal.emit([{ type: 'agentos.run.step.started', stepId: step.stepId, payload }])
    await journal.record(step, events)
  }
  return { ...completed, last: write('2/tool:0') }
}

describe('an executor', () => {
  it('carries a run from queued to completed, each event in its place and of its schema', async () => {
    await stage.startExecutor(threeSteps)
    const runId = await stage.create()
    expect(await stage.ended(runId)).toMatchObject({
      status: 'completed',
      output: { type: 'text', text: 'done' },
      summary: { steps_total: 3, tool_calls_total: 3, model_calls_total: 0, tokens_total: 0, cost_usd: 0 },
    })
    const events = await stage.eventsOf(runId)
    expect(events.map(event => event.sequence)).toEqual(events.map((_, n) => n + 1))
    const step = ['agentos.run.step.started', 'agentos.tool.call.completed', 'agentos.run.step.completed']
    const last = ['agentos.tool.call.completed', 'agentos.run.step.completed', 'agentos.run.completed']
    expect(events.map(event => event.type)).toEqual([
      'agentos.run.created',
      'agentos.run.started',
      ...step,
      ...step,
      ...last,
    ])
    for (const event of events) expect(validateEvent(event), JSON.stringify([event, validateEvent.errors])).toBe(true)
    const { items: steps } = await stage.replica.store.listSteps(tenant, runId, { limit: 10 })
    expect(steps.map(each => each.path)).toEqual(['0/tool:0', '1/tool:0', '2/tool:0'])
    const page = await stage.replica.store.listSteps(tenant, runId, { limit: 2 })
    expect(
      (await stage.replica.store.listSteps(tenant, runId, { limit: 2, after: page.next as string })).items,
    ).toEqual(steps.slice(2))
  })

  it('frees the slots of the tenant on each way to the end', async () => {
    const ways: Record<string, Program> = {
      completed: async () => completed,
      failed: async () => ({ status: 'failed', error: { code: 'timeout', message: 'x', retryable: true } }),
      thrown: () => Promise.reject(new AgentosError('policy_blocked', 'not this', { details: { reasons: ['r'] } })),
      late: ({ signal }) => until(signal),
    }
    await stage.startExecutor((lease, ...rest) => (ways[lease.run.input.text] as Program)(lease, ...rest))
    const submit = (text: string) =>
      stage.replica.store.createRun(
        draftOf({
          input: { type: 'text', text },
          maxConcurrentRuns: 4,
          options: effectiveOptions({ ...(text === 'late' && { timeout_ms: 50 }) }, {}),
        }),
      )
    for (let round = 0; round < 5; round += 1) {
      const outcomes = await Promise.all(Object.keys(ways).map(submit))
      expect(outcomes.map(outcome => outcome.outcome)).toEqual(Array(4).fill('created'))
      const runs = await Promise.all(outcomes.map(each => ('run' in each ? stage.ended(each.run.run_id) : null)))
      expect(runs.map(run => run?.error?.code)).toEqual([undefined, 'timeout', 'policy_blocked', 'timeout'])
    }
    expect((await stage.owner.query('select from orchestrator.live')).rows).toEqual([])
  })

  it('shows the error of a failing program with its code, and hides a defect', async () => {
    await stage.startExecutor(async ({ run }) => {
      if (run.input.text === 'blocked')
        throw new AgentosError('policy_blocked', 'not this', { details: { reasons: ['r'] } })
      throw new TypeError('secret of the implementation')
    })
    const blocked = await stage.ended(await stage.create({ input: { type: 'text', text: 'blocked' } }))
    expect(blocked?.error).toEqual({ code: 'policy_blocked', message: 'not this', details: { reasons: ['r'] } })
    expect(stage.defects).toEqual([])
    const broken = await stage.ended(await stage.create())
    expect(broken).toMatchObject({ status: 'failed', error: { code: 'internal_error' } })
    expect(JSON.stringify(broken)).not.toContain('secret')
    expect(stage.defects).toHaveLength(1)
  })

  it('fails a run of a kind that it does not know', async () => {
    await stage.startExecutor(async () => completed)
    const runId = await stage.create({ agent: { agentId: 'a', version: 1, config: { kind: 'toString' } } })
    expect(await stage.ended(runId)).toMatchObject({ status: 'failed', error: { code: 'invalid_request' } })
  })

  it('executes no more runs at once than it has slots', async () => {
    let most = 0
    const executor = await stage.startExecutor(
      async () => {
        most = Math.max(most, executor.running)
        await sleep(5)
        return completed
      },
      { slots: 3 },
    )
    const runs = await Promise.all(Array.from({ length: 20 }, () => stage.create()))
    await Promise.all(runs.map(runId => stage.ended(runId)))
    expect(most).toBe(3)
  })

  it('ends a run whose emits failed to be written with what went wrong', async () => {
    await stage.startExecutor(async (_, journal) => {
      void journal.emit([{ type: 'agentos.run.step.token', stepId: 'nul \u0000 is no text', payload: {} }])
      await journal.record(stepOf('0/tool:0'), [])
      return completed
    })
    expect(await stage.ended(await stage.create())).toMatchObject({
      status: 'failed',
      error: { code: 'internal_error' },
    })
  })
})

describe('a run that cannot be executed as it should', () => {
  it('fails when its end cannot be written, and is not executed for ever', async () => {
    let executions = 0
    await stage.startExecutor(async () => {
      executions += 1
      return { ...completed, last: { step: stepOf('0/tool:0', { stepId: 'nul \u0000 is no text' }), events: [] } }
    })
    expect(await stage.ended(await stage.create())).toMatchObject({
      status: 'failed',
      error: { code: 'internal_error' },
    })
    expect([executions, stage.defects.length]).toEqual([1, 1])
  })

  it('fails when its ports cannot be made, and waits for them while the database is away', async () => {
    let attempts = 0
    const portsOf = async (run: LeasedRun) => {
      if (run.input.text === 'never') throw new AgentosError('invalid_request', 'no such tool')
      attempts += 1
      if (attempts === 1) throw new AgentosError('dependency_unavailable', 'away')
      return noPorts
    }
    await stage.startExecutor(async () => completed, { portsOf })
    const never = await stage.create({ input: { type: 'text', text: 'never' } })
    expect(await stage.ended(never)).toMatchObject({ status: 'failed', error: { code: 'invalid_request' } })
    expect(await stage.ended(await stage.create())).toMatchObject({ status: 'completed' })
    expect(attempts).toBe(2)
  })
})
