import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import type { RecordedStep, ToolResult } from '../ports.ts'
import { agentProgram } from './agent.ts'
import { stableId } from './step-id.ts'
import { Stage, type Turn, toolThat } from './testing/stage.ts'

const echo = toolThat('tool.echo', async input => ({ status: 'ok', output: input }))
const run = (stage: Stage) => agentProgram(stage.lease, stage, stage.ports)

describe('the agent loop', () => {
  it('ends with what the model answers, in one step that is written with the end', async () => {
    const stage = new Stage({ turns: [{ text: 'hi' }] })
    const end = await run(stage)
    expect(end).toMatchObject({
      status: 'completed',
      output: { type: 'text', text: 'hi' },
      last: { step: { path: '0/model' } },
    })
    expect(stage.steps).toEqual([])
    expect(stage.modelCalls[0]?.messages).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'hello' },
    ])
  })

  it('runs the tool calls of a turn side by side and shows their results in the order of the calls', async () => {
    const gate = Promise.withResolvers<void>()
    const first = toolThat('tool.first', async () => {
      await gate.promise
      return { status: 'ok', output: 'one' }
    })
    const second = toolThat('tool.second', async () => {
      gate.resolve()
      return { status: 'ok', output: 'two' }
    })
    const stage = new Stage({
      turns: [
        {
          calls: [
            ['tool.first', {}],
            ['tool.second', {}],
          ],
        },
        { text: 'done' },
      ],
      tools: [first, second],
    })
    await run(stage)
    expect(stage.modelCalls[1]?.messages.slice(-2).map(message => message.content)).toEqual(['one', 'two'])
    expect(stage.steps.map(step => step.path)).toEqual(['0/model', '0/tool:1', '0/tool:0'])
  })

  it('tells every call as events, from request to completion', async () => {
    const stage = new Stage({ turns: [{ calls: [['tool.echo', { a: 1 }]] }, { text: 'done' }], tools: [echo] })
    const end = await run(stage)
    expect([
      ...stage.eventTypes(),
      ...(end.last?.events.map(event => event.type.replace('agentos.', '')) ?? []),
    ]).toEqual([
      'run.step.started',
      'model.requested',
      'model.completed',
      'run.step.completed',
      'run.step.started',
      'tool.call.requested',
      'tool.call.completed',
      'run.step.completed',
      'run.step.started',
      'model.requested',
      'model.completed',
      'run.step.completed',
    ])
  })

  it('sends the text as tokens that make up the whole answer, or none where they are not wanted', async () => {
    const deltas = ['The ', 'answer ', 'is ', '42.']
    const tokensOf = async (stream_events: boolean) => {
      const stage = new Stage({ turns: [{ deltas }] })
      const lease = {
        ...stage.lease,
        run: { ...stage.lease.run, options: { ...stage.lease.run.options, stream_events } },
      }
      const end = await agentProgram(lease, stage, stage.ports)
      const events = [...stage.events, ...(end.last?.events ?? [])]
      return events.filter(event => event.type === 'agentos.run.step.token').map(event => event.payload.text)
    }
    expect((await tokensOf(true)).join('')).toBe('The answer is 42.')
    expect(await tokensOf(false)).toEqual([])
  })

  it('gives a call to a tool that the run does not have back to the model', async () => {
    const stage = new Stage({ turns: [{ calls: [['tool.gone', {}]] }, { text: 'sorry' }], tools: [echo] })
    expect((await run(stage)).status).toBe('completed')
    expect(stage.modelCalls[1]?.messages.at(-1)?.content).toContain('available: tool.echo')
  })

  it('fails with max_steps_exceeded before a call that it may not make any more', async () => {
    const calls: [string, unknown][] = [
      ['tool.echo', {}],
      ['tool.echo', {}],
    ]
    let invoked = 0
    const counting = toolThat('tool.echo', async () => {
      invoked += 1
      return { status: 'ok', output: null }
    })
    const stage = new Stage({ turns: [{ calls }], tools: [counting] })
    const { run: leased } = stage.lease
    const lease = { ...stage.lease, run: { ...leased, options: { ...leased.options, max_steps: 2 } } }
    const end = await agentProgram(lease, stage, stage.ports)
    expect([end, invoked]).toMatchObject([{ status: 'failed', error: { code: 'max_steps_exceeded' } }, 0])
  })

  it('records what a failing model said, and fails with its code', async () => {
    const stage = new Stage({ turns: [new AgentosError('policy_blocked', 'no', { details: { reasons: ['r'] } })] })
    const end = await run(stage)
    expect(end).toMatchObject({
      status: 'failed',
      error: { code: 'policy_blocked', details: { reasons: ['r'] } },
      last: { step: { status: 'error' } },
    })
  })

  describe('in a dry run', () => {
    const options = { priority: 'normal', timeout_ms: 1, max_steps: 1, stream_events: true, dry_run: true } as const
    const agentConfig = { tools: ['tool.gone', 'tool.echo'], retry: { max_attempts: 4 } }
    const refusedTools = [{ tool_id: 'tool.gone', reason: 'unknown', message: 'There is no such tool.' }]
    const planned = (turns: Turn[]) => {
      return new Stage({ turns, tools: [echo], refusedTools, run: { options, agentConfig } })
    }

    it('says what would be allowed and refused, and calls nothing', async () => {
      const stage = planned([{}])
      const end = await run(stage)
      expect(end).toMatchObject({
        status: 'completed',
        output: {
          text: expect.stringMatching(
            /tool\.gone: refused\. There is no such tool\.\n- tool\.echo: allowed, effect none/,
          ),
          plan: {
            model: { model_ref: 'tier:balanced', messages: 1, policy_outcome: { decision: 'allowed' } },
            tools: [
              { tool_id: 'tool.gone', allowed: false, reason: 'unknown' },
              { tool_id: 'tool.echo', allowed: true, effect: 'none', timeout_ms: 1_000 },
            ],
            limits: { max_steps: 1, timeout_ms: 1, max_attempts: 4 },
          },
        },
      })
      expect([stage.modelCalls, stage.events, stage.steps, stage.failed]).toEqual([[], [], [], []])
      expect(stage.decidedCalls[0]?.tools.map(({ tool_id }) => tool_id)).toEqual(['tool.echo'])
    })

    it('fails as the run would where a policy blocks its input, and tells of no model call', async () => {
      const stage = planned([new AgentosError('policy_blocked', 'no')])
      await expect(run(stage)).rejects.toMatchObject({ code: 'policy_blocked' })
      expect(stage.events).toEqual([])
    })

    it('sits out an outage of the platform', async () => {
      const stage = planned([new AgentosError('dependency_unavailable', 'away'), {}])
      expect(await run(stage)).toMatchObject({ status: 'completed' })
    })
  })
})

describe('a resumed run', () => {
  const modelStep: RecordedStep = {
    state: 'recorded',
    path: '0/model',
    stepId: 'stp_1',
    kind: 'model',
    name: 'tier:balanced',
    status: 'ok',
    input: {},
    output: {
      content: '',
      tool_calls: [{ tool_call_id: 'tcall_1', tool_id: 'tool.echo', name: 'tool_echo', arguments: { n: 1 } }],
    },
    error: null,
    attempt: 1,
    startedAt: new Date(0),
    durationMs: 1,
  }

  it('takes recorded steps from the journal and calls neither model nor tool for them again', async () => {
    const toolStep: RecordedStep = { ...modelStep, path: '0/tool:0', kind: 'tool', name: 'tool.echo', output: 'kept' }
    const never = toolThat('tool.echo', async (): Promise<ToolResult> => {
      throw new Error('called again')
    })
    const stage = new Stage({ turns: [{ text: 'done' }], tools: [never], recorded: [modelStep, toolStep] })
    const end = await run(stage)
    expect(end).toMatchObject({ status: 'completed', output: { text: 'done' } })
    expect(stage.modelCalls[0]?.messages.at(-1)).toMatchObject({ role: 'tool', content: 'kept' })
  })

  it('fails with outcome_unknown where a call that must not be repeated was under way', async () => {
    const { output: _, ...started } = modelStep as RecordedStep & { state: 'recorded' }
    const recorded: RecordedStep[] = [
      modelStep,
      { ...started, state: 'started', path: '0/tool:0', kind: 'tool', name: 'tool.pay' },
    ]
    const stage = new Stage({ turns: [], recorded })
    expect(await run(stage)).toMatchObject({
      status: 'failed',
      error: { code: 'outcome_unknown', details: { tool_id: 'tool.pay' } },
    })
  })

  it('notes an unrepeatable call durably before it is made', async () => {
    const order: string[] = []
    const pay = toolThat(
      'tool.pay',
      async () => {
        order.push('called')
        return { status: 'ok', output: null }
      },
      'once',
    )
    const stage = new Stage({ turns: [{ calls: [['tool.pay', {}]] }, { text: 'paid' }], tools: [pay] })
    const journal = Object.assign(Object.create(stage) as Stage, {
      async recordStarted() {
        await turn()
        order.push('noted')
      },
    })
    await agentProgram(stage.lease, journal, stage.ports)
    expect(order).toEqual(['noted', 'called'])
  })
})

describe('stableId', () => {
  it('is the same for the same place of the same run, another for another, and looks like any id', () => {
    const runId = 'run_01JD5V8QK3M7Z2N4P6R8T0W1Y3'
    const id = stableId('stp', runId, '0/model')
    expect(id).toMatch(/^stp_[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(stableId('stp', runId, '0/model')).toBe(id)
    expect(new Set([id, stableId('stp', runId, '1/model'), stableId('tcall', runId, '0/model')]).size).toBe(3)
  })
})
