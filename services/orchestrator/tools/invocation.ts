import { AgentosError, asAgentosError, fail } from '#errors'
import type * as execution from '../execution/ports.ts'
import { withinLimit } from '../execution/time-limit.ts'
import type { PolicyGate } from '../policies/policy-gate.ts'
import { permitTargets, permitTool } from '../policies/tool-permission.ts'
import { checkInput } from './input-schema.ts'
import type { Tool, ToolContext, ToolResult } from './tool.ts'

/** The most that one call may answer, as JSON in UTF-8. */
export const maxOutputBytes = 8_388_608

export type Invocation = ToolResult & { readonly durationMs: number }

/**
 * Calls a tool once under the rules that hold for all of them: the input fits its schema, the call ends in its time,
 * the answer is JSON of bounded size, a failure is a result that the model can read.
 * Rejects only when `context.signal` is aborted, with its reason.
 */
export async function invokeTool(tool: Tool, input: unknown, context: ToolContext): Promise<Invocation> {
  const began = performance.now()
  const result = await outcomeOf(tool, input, context)
  return { ...result, durationMs: Math.round(performance.now() - began) }
}

/** The tool as the run's program sees it. */
export function toPort(
  tool: Tool,
  surroundings: Pick<ToolContext, 'now' | 'onFault'> & { readonly gate: PolicyGate },
): execution.Tool {
  const { gate, ...rest } = surroundings
  return {
    descriptor: tool.descriptor,
    async invoke(input, context) {
      const { signal } = context
      const refusal = await refusalOf(tool, input, gate, signal)
      const permitTarget = permitTargets(tool, gate, signal)
      return refusal ?? outcomeOf(tool, input, { ...context, ...rest, permitTarget })
    },
  }
}

/** What the policies have against the call, or that they cannot be asked; null where it may be made. */
async function refusalOf(
  tool: Tool,
  input: unknown,
  gate: PolicyGate,
  signal: AbortSignal,
): Promise<execution.ToolRefusal | null> {
  try {
    await permitTool(tool, input, gate, signal)
    return null
  } catch (thrown) {
    signal.throwIfAborted()
    const { code, details, message, retryable, retryAfterSeconds } = asAgentosError(thrown)
    const error = { code, message, retryable, ...(details && { details }) }
    return { status: 'error', error, isMade: false, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) }
  }
}

async function outcomeOf(tool: Tool, input: unknown, context: ToolContext): Promise<ToolResult> {
  context.signal.throwIfAborted()
  try {
    checkInput(tool.descriptor.input_schema, input, tool.descriptor.kind === 'builtin' ? 'ours' : 'theirs')
    const output = (await call(tool, input, context)) ?? null
    checkSize(output)
    return { status: 'ok', output }
  } catch (thrown) {
    context.signal.throwIfAborted()
    return toFailure(tool, thrown, context)
  }
}

function call(tool: Tool, input: unknown, context: ToolContext): Promise<unknown> {
  const { effect, timeout_ms: limitMs } = tool.descriptor
  const doubt = effect === 'once' ? '; it may have taken effect all the same' : ''
  const late = () => new AgentosError('timeout', `No answer within ${limitMs} ms${doubt}.`)
  return withinLimit(context.signal, limitMs, late, signal => tool.invoke(input, { ...context, signal }))
}

function checkSize(output: unknown): void {
  const bytes = Buffer.byteLength(toJson(output))
  if (bytes > maxOutputBytes)
    fail('payload_too_large', `The answer has ${bytes} bytes; ${maxOutputBytes} are allowed. Ask for less.`)
}

function toJson(output: unknown): string {
  try {
    return JSON.stringify(output)
  } catch (error) {
    if (error instanceof RangeError)
      throw new AgentosError('payload_too_large', 'The answer is nested too deeply or too long. Ask for less.')
    throw error
  }
}

/** What may have happened once must not be tried again, whatever the code says. */
function toFailure({ descriptor: { effect } }: Tool, thrown: unknown, { onFault }: ToolContext): execution.ToolFailure {
  const failure = asAgentosError(thrown)
  if (failure !== thrown) onFault(thrown)
  const { code, details, message, retryAfterSeconds } = failure
  const error = { code, message, retryable: failure.retryable && effect !== 'once', ...(details && { details }) }
  return { status: 'error', error, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) }
}
