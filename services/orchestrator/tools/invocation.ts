import { AgentosError, asAgentosError, fail } from '#errors'
import type * as execution from '../execution/ports.ts'
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
export function toPort(tool: Tool, surroundings: Pick<ToolContext, 'now' | 'onFault'>): execution.Tool {
  return {
    descriptor: tool.descriptor,
    invoke: (input, context) => outcomeOf(tool, input, { ...context, ...surroundings }),
  }
}

async function outcomeOf(tool: Tool, input: unknown, context: ToolContext): Promise<ToolResult> {
  context.signal.throwIfAborted()
  try {
    checkInput(tool.descriptor.input_schema, input, tool.descriptor.kind === 'builtin' ? 'ours' : 'theirs')
    const output = (await withinLimit(tool, input, context)) ?? null
    checkSize(output)
    return { status: 'ok', output }
  } catch (thrown) {
    context.signal.throwIfAborted()
    return { status: 'error', error: toStepError(tool, thrown, context) }
  }
}

/** A tool that does not heed its signal is left behind: the call ends in time all the same. */
async function withinLimit(tool: Tool, input: unknown, context: ToolContext): Promise<unknown> {
  const { effect, timeout_ms: limitMs } = tool.descriptor
  const limit = new AbortController()
  const signal = AbortSignal.any([context.signal, limit.signal])
  const doubt = effect === 'once' ? '; it may have taken effect all the same' : ''
  const late = () => limit.abort(new AgentosError('timeout', `No answer within ${limitMs} ms${doubt}.`))
  const timer = setTimeout(late, limitMs)
  try {
    return await Promise.race([tool.invoke(input, { ...context, signal }), rejectOn(signal)])
  } finally {
    clearTimeout(timer)
    // Whatever the tool left running ends with the call; and Node keeps a joined signal for as long as it has listeners.
    limit.abort()
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
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
function toStepError({ descriptor: { effect } }: Tool, thrown: unknown, { onFault }: ToolContext) {
  const error = asAgentosError(thrown)
  if (error !== thrown) onFault(thrown)
  const { code, details, message } = error
  return { code, message, retryable: error.retryable && effect !== 'once', ...(details && { details }) }
}
