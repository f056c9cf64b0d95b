import type { Tool, ToolContext, ToolTarget } from '../tools/tool.ts'
import type { PolicyGate } from './policy-gate.ts'

/** Asks whether the tool may be called, with what is known of the call before it is made. Errors: those of the gate. */
export async function permitTool(tool: Tool, input: unknown, gate: PolicyGate, signal: AbortSignal): Promise<void> {
  await ask(tool, tool.target?.(input) ?? null, gate, signal)
}

/** What a tool asks before it follows a redirect to a host that it was not permitted for. */
export function permitTargets(tool: Tool, gate: PolicyGate, signal: AbortSignal): ToolContext['permitTarget'] {
  return target => ask(tool, target, gate, signal)
}

function ask({ descriptor }: Tool, target: ToolTarget | null, gate: PolicyGate, signal: AbortSignal): Promise<void> {
  const { effect, kind, tool_id } = descriptor
  const facts = target !== null && { host: target.url.hostname, method: target.method }
  const attributes = { tool_kind: kind, effect, ...facts }
  return gate.permit({ kind: 'tool.invoke', resource: tool_id, attributes }, signal)
}
