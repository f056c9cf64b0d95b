import { describe, expect, it, vi } from 'vitest'
import { AgentosError, fail } from '#errors'
import { openGate } from '../policies/testing/gates.ts'
import { invokeTool, maxOutputBytes, toPort } from './invocation.ts'
import { toolContext } from './testing/context.ts'
import type { Tool, ToolDescriptor } from './tool.ts'

function tool(invoke: Tool['invoke'], descriptor: Partial<ToolDescriptor> = {}): Tool {
  const base: ToolDescriptor = {
    tool_id: 'tool.test',
    name: 'test',
    kind: 'http',
    input_schema: { type: 'object', properties: { n: { type: 'number' } } },
    effect: 'none',
    timeout_ms: 5_000,
  }
  return { descriptor: { ...base, ...descriptor }, invoke }
}

const never = () => new Promise<never>(() => {})

describe('invokeTool', () => {
  it('answers the output and how long it took', async () => {
    const result = await invokeTool(
      tool(async input => ({ input })),
      { n: 1 },
      toolContext(),
    )
    expect(result).toEqual({ status: 'ok', output: { input: { n: 1 } }, durationMs: expect.any(Number) })
  })

  it('answers null where a tool has nothing to say', async () => {
    expect(
      await invokeTool(
        tool(async () => undefined),
        {},
        toolContext(),
      ),
    ).toMatchObject({ status: 'ok', output: null })
  })

  it.each(['http', 'builtin'] as const)('does not call a tool (%s) whose input does not fit', async kind => {
    const invoke = vi.fn(async () => null)
    const result = await invokeTool(tool(invoke, { kind }), { n: 'one' }, toolContext())
    const details = { errors: [{ path: '/n', message: 'must be number' }] }
    const error = { code: 'invalid_request', message: '/n must be number.', retryable: false, details }
    expect(result).toMatchObject({ status: 'error', error })
    expect(invoke).not.toHaveBeenCalled()
  })

  it('hands on the failure that a tool names', async () => {
    const broken = tool(async () => fail('dependency_unavailable', 'Ask later.', { details: { status: 503 } }))
    const error = { code: 'dependency_unavailable', message: 'Ask later.', retryable: true, details: { status: 503 } }
    expect(await invokeTool(broken, {}, toolContext())).toMatchObject({ status: 'error', error })
  })

  it('withholds what it did not expect, and reports it once', async () => {
    const bug = new TypeError('password is hunter2')
    const onFault = vi.fn()
    const result = await invokeTool(
      tool(() => Promise.reject(bug)),
      {},
      toolContext({ onFault }),
    )
    expect(result).toMatchObject({ error: { code: 'internal_error', message: 'An internal error occurred' } })
    expect(onFault.mock.calls).toEqual([[bug]])
  })

  it('ends a call in its time, whether the tool heeds the signal or not', async () => {
    const seen: AbortSignal[] = []
    const deaf = tool(
      (_, { signal }) => {
        seen.push(signal)
        return never()
      },
      { timeout_ms: 20 },
    )
    const error = { code: 'timeout', message: 'No answer within 20 ms.', retryable: true }
    expect(await invokeTool(deaf, {}, toolContext())).toMatchObject({ status: 'error', error })
    expect(seen[0]?.aborted).toBe(true)
  })

  it('ends with the call whatever a tool left running', async () => {
    const seen: AbortSignal[] = []
    const careless = tool(async (_, { signal }) => void seen.push(signal))
    expect(await invokeTool(careless, {}, toolContext())).toMatchObject({ status: 'ok' })
    expect(seen[0]?.aborted).toBe(true)
  })

  it('calls no failure retryable that may have had its effect', async () => {
    const late = await invokeTool(tool(never, { timeout_ms: 20, effect: 'once' }), {}, toolContext())
    expect(late).toMatchObject({ error: { code: 'timeout', retryable: false, message: /may have taken effect/ } })
    const broken = tool(async () => fail('dependency_unavailable', 'Gone.'), { effect: 'once' })
    expect(await invokeTool(broken, {}, toolContext())).toMatchObject({ error: { retryable: false } })
  })

  it('rejects with the reason of the signal when the run ends', async () => {
    const reason = new AgentosError('conflict', 'canceled')
    const run = new AbortController()
    const call = invokeTool(tool(never), {}, toolContext({ signal: run.signal }))
    run.abort(reason)
    await expect(call).rejects.toBe(reason)
  })

  it('does not begin when the run has ended', async () => {
    const invoke = vi.fn(never)
    const signal = AbortSignal.abort(new Error('over'))
    await expect(invokeTool(tool(invoke), {}, toolContext({ signal }))).rejects.toThrow('over')
    expect(invoke).not.toHaveBeenCalled()
  })

  it('refuses an answer that is too large', async () => {
    const large = await invokeTool(
      tool(async () => 'x'.repeat(maxOutputBytes)),
      {},
      toolContext(),
    )
    expect(large).toMatchObject({
      error: { code: 'payload_too_large', message: expect.stringContaining('Ask for less') },
    })
    const fits = await invokeTool(
      tool(async () => 'x'.repeat(maxOutputBytes - 2)),
      {},
      toolContext(),
    )
    expect(fits.status).toBe('ok')
  })

  it('refuses an answer that is nested without end', async () => {
    let deep: unknown[] = []
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep]
    const result = await invokeTool(
      tool(async () => deep),
      {},
      toolContext(),
    )
    expect(result).toMatchObject({ error: { code: 'payload_too_large' } })
  })
})

describe('toPort', () => {
  it('is the tool as a run sees it, with the clock and the place for faults', async () => {
    const { now, onFault, ...context } = toolContext()
    const port = toPort(
      tool(async (_, { now, toolCallId }) => [toolCallId, now()]),
      { now, onFault, gate: openGate },
    )
    expect(port.descriptor.tool_id).toBe('tool.test')
    expect(await port.invoke({}, context)).toEqual({ status: 'ok', output: ['tcall_test', now()] })
  })
})
