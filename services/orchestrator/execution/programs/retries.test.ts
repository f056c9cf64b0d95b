import { describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import type { AgentConfig, LeasedRun, RecordedStep, RunEnd, ToolContext, ToolResult } from '../ports.ts'
import { agentProgram } from './agent.ts'
import { Stage, type Turn, toolThat } from './testing/stage.ts'

const busy = new AgentosError('dependency_unavailable', 'The backend is down', { details: { backend: 'openai' } })
const outage = new AgentosError('dependency_unavailable', 'The database is not available')
const failure: ToolResult = { status: 'error', error: { code: 'timeout', message: 'late', retryable: true } }
const refusal: ToolResult = {
  status: 'error',
  error: { code: 'rate_limited', message: 'later', retryable: true },
  isMade: false,
}
const callOnce: Turn = { calls: [['tool.flaky', {}]] }
const done: Turn = { text: 'done' }
const quick: AgentConfig = { retry: { max_attempts: 3, base_delay_ms: 1, max_delay_ms: 5 } }

/** A tool that gives these results in turn, and the contexts of its calls. */
function flaky(results: readonly ToolResult[], effect: 'none' | 'once' = 'none') {
  const contexts: ToolContext[] = []
  const tool = toolThat(
    'tool.flaky',
    async (_, context) => results[contexts.push(context) - 1] ?? { status: 'ok', output: 'fine' },
    effect,
  )
  return { contexts, tool }
}

const run = (stage: Stage) => agentProgram(stage.lease, stage, stage.ports)
const configured = (config: AgentConfig): { run: Partial<LeasedRun> } => ({ run: { agentConfig: config } })
const told = (stage: Stage, end: RunEnd) =>
  [...stage.events, ...(end.last?.events ?? [])].map(({ payload, type }) => {
    const { attempt, status } = payload
    return [type.replace('agentos.', ''), attempt, status].filter(part => part !== undefined).join(' ')
  })

describe('a tool call that fails for a time', () => {
  it('is made again under the same key until it succeeds, and tells of each attempt', async () => {
    const { contexts, tool } = flaky([failure, failure])
    const stage = new Stage({ turns: [callOnce, done], tools: [tool], ...configured(quick) })
    const end = await run(stage)
    expect(contexts.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
    expect(new Set(contexts.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
    expect(stage.steps.at(-1)).toMatchObject({ path: '0/tool:0', status: 'ok', attempt: 3 })
    expect(stage.failed).toMatchObject([
      { path: '0/tool:0', attempt: 1, error: { code: 'timeout' } },
      { path: '0/tool:0', attempt: 2, error: { code: 'timeout' } },
    ])
    expect(told(stage, end).slice(4, 12)).toEqual([
      'run.step.started',
      'tool.call.requested 1',
      'tool.call.completed 1 error',
      'tool.call.requested 2',
      'tool.call.completed 2 error',
      'tool.call.requested 3',
      'tool.call.completed 3 ok',
      'run.step.completed ok',
    ])
  })

  it('is given to the model as a failure after the last attempt', async () => {
    const { contexts, tool } = flaky(Array(9).fill(failure))
    const stage = new Stage({ turns: [callOnce, done], tools: [tool], ...configured(quick) })
    expect(await run(stage)).toMatchObject({ status: 'completed' })
    expect(contexts).toHaveLength(3)
    expect(stage.steps.at(-1)).toMatchObject({ status: 'error', attempt: 3, error: { code: 'timeout' } })
    expect(stage.modelCalls[1]?.messages.at(-1)?.content).toContain('late')
  })

  it('is never made again where it may be made only once, and is where it was refused before', async () => {
    const unrepeatable = flaky([failure], 'once')
    const first = new Stage({ turns: [callOnce, done], tools: [unrepeatable.tool], ...configured(quick) })
    await run(first)
    expect([unrepeatable.contexts.length, first.steps.at(-1)?.status]).toEqual([1, 'error'])
    const refused = flaky([refusal, failure], 'once')
    const second = new Stage({ turns: [callOnce, done], tools: [refused.tool], ...configured(quick) })
    await run(second)
    expect([refused.contexts.length, second.steps.at(-1)]).toMatchObject([2, { status: 'error', attempt: 2 }])
    expect(second.started.map(({ attempt }) => attempt)).toEqual([1, 2])
  })

  it('goes on where an earlier execution left its attempts', async () => {
    const { contexts, tool } = flaky([failure, failure])
    const base = { stepId: 'stp_1', input: {}, startedAt: new Date(0) }
    const call = { tool_call_id: 'tcall_1', tool_id: 'tool.flaky', name: 'tool_flaky', arguments: {} }
    const output = { content: '', tool_calls: [call] }
    const recorded: RecordedStep[] = [
      {
        ...base,
        state: 'recorded',
        path: '0/model',
        kind: 'model',
        name: 'm',
        attempt: 1,
        status: 'ok',
        output,
        error: null,
        durationMs: 1,
      },
      { ...base, state: 'retrying', path: '0/tool:0', kind: 'tool', name: 'tool.flaky', attempt: 2 },
    ]
    const stage = new Stage({ turns: [done], tools: [tool], recorded, ...configured(quick) })
    const end = await run(stage)
    expect(contexts.map(({ attempt }) => attempt)).toEqual([3])
    expect(stage.steps).toMatchObject([{ path: '0/tool:0', status: 'error', attempt: 3 }])
    expect(told(stage, end).slice(0, 3)).toEqual([
      'tool.call.requested 3',
      'tool.call.completed 3 error',
      'run.step.completed error',
    ])
  })
})

describe('a model call that fails for a time', () => {
  it('is made again under the same request id, and tells of each attempt', async () => {
    const stage = new Stage({ turns: [busy, { deltas: ['It is ', '42.'] }], ...configured(quick) })
    const end = await run(stage)
    expect(end).toMatchObject({ output: { text: 'It is 42.' }, last: { step: { status: 'ok', attempt: 2 } } })
    expect(new Set(stage.modelCalls.map(({ requestId }) => requestId)).size).toBe(1)
    expect(told(stage, end).filter(type => !type.includes('token'))).toEqual([
      'run.step.started',
      'model.requested 1',
      'model.completed 1 error',
      'model.requested 2',
      'model.completed 2 ok',
      'run.step.completed ok',
    ])
  })

  it('fails the run with the last failure once its attempts are used up', async () => {
    const stage = new Stage({ turns: Array(9).fill(busy), ...configured(quick) })
    const end = await run(stage)
    expect(end).toMatchObject({
      status: 'failed',
      error: { code: 'dependency_unavailable', retryable: true, details: { backend: 'openai' } },
      last: { step: { status: 'error', attempt: 3 } },
    })
    expect(stage.modelCalls).toHaveLength(3)
  })

  it('is made again through an outage of the platform, also by an agent that allows one attempt', async () => {
    const stage = new Stage({ turns: [outage, outage, done], ...configured({ retry: { max_attempts: 1 } }) })
    expect(await run(stage)).toMatchObject({ status: 'completed', last: { step: { attempt: 3 } } })
  })

  it("waits for its turn where the tenant's own rate is used up, also by an agent that allows one attempt", async () => {
    const details = { bucket: 'model_invoke', limit: 20, window_seconds: 1 }
    const usedUp = new AgentosError('rate_limited', 'used up', { details })
    const stage = new Stage({ turns: [usedUp, done], ...configured({ retry: { max_attempts: 1 } }) })
    expect(await run(stage)).toMatchObject({ status: 'completed', last: { step: { attempt: 2 } } })
  })

  it('is given up after model_timeout_ms, and made again', async () => {
    const signals: AbortSignal[] = []
    const stage = new Stage({ turns: [done], ...configured({ ...quick, model_timeout_ms: 20 }) })
    const { chat } = stage.ports.model
    const slow: typeof chat = (call, onDelta, signal) =>
      signals.push(signal) === 1 ? new Promise(() => {}) : chat(call, onDelta, signal)
    const ports = { ...stage.ports, model: { ...stage.ports.model, chat: slow } }
    expect(await agentProgram(stage.lease, stage, ports)).toMatchObject({ status: 'completed' })
    expect(stage.failed).toMatchObject([{ path: '0/model', attempt: 1, error: { code: 'timeout' } }])
    expect(signals[0]?.aborted).toBe(true)
  })
})
