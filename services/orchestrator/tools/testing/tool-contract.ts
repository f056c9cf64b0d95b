import { describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import type * as execution from '../../execution/ports.ts'
import { openGate } from '../../policies/testing/gates.ts'
import { acceptInputSchema } from '../input-schema.ts'
import { toPort } from '../invocation.ts'
import type { Tool } from '../tool.ts'
import { toolContext } from './context.ts'

/** What an adapter gives to be tested. */
export interface ToolSample {
  readonly tool: Tool
  /** Fits the schema, and is answered. */
  readonly good: unknown
  /** Is refused or fails, in a way that the model is to hear of. */
  readonly bad: unknown
}

/** The guarantees of the Tool port, as a run's program sees it; every adapter runs them. */
export function toolContract(name: string, start: () => Promise<ToolSample>): void {
  const open = async () => {
    const sample = await start()
    const faults: unknown[] = []
    const surroundings = { now: () => new Date(), onFault: (error: unknown) => void faults.push(error), gate: openGate }
    return { ...sample, faults, port: toPort(sample.tool, surroundings) }
  }

  describe(`the tool port, by ${name}`, () => {
    it('describes itself: an id, a schema that compiles, an effect and a time limit', async () => {
      const { descriptor } = (await open()).port
      expect(descriptor).toMatchObject({
        tool_id: expect.stringMatching(/^tool\.[a-z0-9._-]+$/),
        name: expect.stringMatching(/\S/),
        input_schema: { type: 'object' },
        effect: expect.stringMatching(/^(none|idempotent|once)$/),
      })
      expect(descriptor.timeout_ms).toBeGreaterThan(0)
      expect(() => acceptInputSchema(descriptor.input_schema)).not.toThrow()
    })

    it('answers a good input with JSON', async () => {
      const { faults, good, port } = await open()
      const result = await port.invoke(good, toolContext())
      expect([result.status, faults]).toEqual(['ok', []])
      const { output } = result as Extract<execution.ToolResult, { status: 'ok' }>
      expect(JSON.parse(JSON.stringify(output))).toEqual(output)
    })

    it('leaves its input as it was', async () => {
      const { good, port } = await open()
      const before = JSON.stringify(good)
      await port.invoke(good, toolContext())
      expect(JSON.stringify(good)).toBe(before)
    })

    it.each([
      ['no object', 7],
      ['null', null],
      ['a list', []],
      ['a text', 'please'],
    ])('tells the model of an input that is %s, and throws nothing', async (_, input) => {
      const { faults, port } = await open()
      expect(await port.invoke(input, toolContext())).toMatchObject({
        status: 'error',
        error: { code: 'invalid_request', message: expect.stringMatching(/\S/), retryable: false },
      })
      expect(faults).toEqual([])
    })

    it('tells the model of a failure, and throws nothing', async () => {
      const { bad, faults, port } = await open()
      const result = await port.invoke(bad, toolContext())
      expect(result).toMatchObject({ status: 'error', error: { message: expect.stringMatching(/\S/) } })
      expect(faults).toEqual([])
    })

    it('makes no call once its signal is aborted, and rejects with the reason', async () => {
      const { good, port } = await open()
      const reason = new AgentosError('timeout', 'the run has ended')
      await expect(port.invoke(good, toolContext({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason)
    })
  })
}
