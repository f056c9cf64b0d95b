import { describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { isOutage, sitOut } from './outage.ts'
import { agentProgram } from './programs/agent.ts'
import { Stage } from './programs/testing/stage.ts'

const outage = new AgentosError('dependency_unavailable', 'The database is not available')
const never = new AbortController().signal

describe('an outage of the platform', () => {
  it('is waited out by a model step, whose last attempt counts', async () => {
    const stage = new Stage({ turns: [outage, outage, { deltas: ['It is ', '42.'] }] })
    const end = await agentProgram(stage.lease, stage, stage.ports)
    expect(end).toMatchObject({
      status: 'completed',
      output: { text: 'It is 42.' },
      last: { step: { path: '0/model', status: 'ok', attempt: 3 } },
    })
    const begun = stage.events.filter(({ type }) => type === 'agentos.run.step.started')
    expect(begun.map(({ payload }) => payload.message)).toEqual([undefined, expect.any(String), expect.any(String)])
    // One request id for all attempts: whatever reached model-policy is billed once.
    expect(new Set(stage.modelCalls.map(({ requestId }) => requestId)).size).toBe(1)
  })

  it.each([
    new AgentosError('dependency_unavailable', 'The model backend is down', { details: { backend: 'openai' } }),
    new AgentosError('policy_blocked', 'no'),
    new AgentosError('rate_limited', 'later'),
  ])('is none of what has been dealt with elsewhere: $message', async error => {
    expect(isOutage(error)).toBe(false)
    await expect(sitOut(() => Promise.reject(error), never)).rejects.toBe(error)
  })

  it('is not waited out once the lease is lost', async () => {
    const lease = new AbortController()
    const lost = new Error('lost')
    const waiting = sitOut(() => Promise.reject(outage), lease.signal)
    lease.abort(lost)
    await expect(waiting).rejects.toBe(lost)
  })
})
