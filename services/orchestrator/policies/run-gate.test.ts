import { describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { toPort } from '../tools/invocation.ts'
import { toolContext } from '../tools/testing/context.ts'
import type { Tool } from '../tools/tool.ts'
import { blocked, WatchfulGate } from './testing/gates.ts'

const calls: unknown[] = []
const tool: Tool = {
  descriptor: {
    tool_id: 'tool.pay',
    name: 'pay',
    kind: 'http',
    input_schema: { type: 'object' },
    effect: 'once',
    timeout_ms: 5_000,
  },
  async invoke(input) {
    calls.push(input)
    return 'paid'
  },
}
const { now, onFault, permitTarget: _, ...context } = toolContext()

const invokeWith = async (refusal: AgentosError | null) => {
  calls.length = 0
  const gate = new WatchfulGate()
  gate.refuse = () => refusal
  return toPort(tool, { now, onFault, gate }).invoke({}, context)
}

describe('a tool of a run', () => {
  it('is called where the policies permit it', async () => {
    expect(await invokeWith(null)).toEqual({ status: 'ok', output: 'paid' })
  })

  it('is not called where they refuse it, and the model reads why', async () => {
    expect(await invokeWith(blocked('pol_pay@1: an approval is needed'))).toEqual({
      status: 'error',
      isMade: false,
      error: {
        code: 'policy_blocked',
        message: 'A policy blocked this: pol_pay@1: an approval is needed.',
        retryable: false,
        details: { reasons: ['pol_pay@1: an approval is needed'] },
      },
    })
    expect(calls).toEqual([])
  })

  it('may be called later, even one that must be called once, where they could not be asked or the rate was used up', async () => {
    const late = new AgentosError('rate_limited', 'Too often.', { retryAfterSeconds: 2 })
    expect(await invokeWith(late)).toMatchObject({ isMade: false, retryAfterSeconds: 2, error: { retryable: true } })
    const away = new AgentosError('dependency_unavailable', 'Away.')
    expect(await invokeWith(away)).toMatchObject({ isMade: false, error: { code: 'dependency_unavailable' } })
    expect(calls).toEqual([])
  })
})
