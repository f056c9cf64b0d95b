import { newId } from '#ids'
import { formatTraceparent } from '#telemetry'
import { defaultMemoryBytes } from '../memory/memory-store.ts'
import { scopedMemory } from '../memory/scoped-memory.ts'
import { tenantMemory } from '../memory/tenant-memory.ts'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { gatedMemory } from '../policies/gated-memory.ts'
import { permitTargets, permitTool } from '../policies/tool-permission.ts'
import { requireEntitled } from './entitlement.ts'
import { findTools } from './find-tools.ts'
import { checkInput } from './input-schema.ts'
import { type Invocation, invokeTool as invoke } from './invocation.ts'
import type { Tool } from './tool.ts'
import { toolMissing } from './tool-store.ts'

export const invokeTool: OrchestratorHandler<'invokeTool'> = async ({ body, meta, params, scope }, deps) => {
  const { input = {}, policy_context, timeout_ms } = body
  requireEntitled(scope.tenant, params.tool_id)
  const [found = toolMissing()] = await findTools(scope, [params.tool_id], deps)
  const tool = withinTime(found, timeout_ms)
  const { input_schema, kind } = tool.descriptor
  checkInput(input_schema, input, kind === 'builtin' ? 'ours' : 'theirs')
  const toolCallId = newId('tcall')
  const maxBytes = scope.tenant.quotas.storage?.max_memory_bytes ?? defaultMemoryBytes
  const gate = deps.policyGate(meta, scope, policy_context)
  await permitTool(tool, input, gate, meta.signal)
  const own = tenantMemory(deps.database, scope.tenantId, maxBytes)
  const invocation = await invoke(tool, input, {
    tenantId: scope.tenantId,
    principalId: scope.principal.principalId,
    agentId: null,
    runId: null,
    toolCallId,
    idempotencyKey: toolCallId,
    attempt: 1,
    memory: scopedMemory(gatedMemory(own, gate, meta.signal), scope.scopes),
    permitTarget: permitTargets(tool, gate, meta.signal),
    traceparent: formatTraceparent(meta.trace),
    signal: meta.signal,
    now: () => new Date(),
    onFault: error => deps.logger.error({ error, tool_call_id: toolCallId }, 'a tool failed unexpectedly'),
  })
  meta.audit?.note({ tool_call_id: toolCallId, status: invocation.status })
  return { status: 200, body: { tool_call: toToolCall(invocation, toolCallId, scope.tenantId, params.tool_id) } }
}

function withinTime(tool: Tool, timeoutMs = Number.POSITIVE_INFINITY): Tool {
  const { descriptor } = tool
  if (timeoutMs >= descriptor.timeout_ms) return tool
  return { descriptor: { ...descriptor, timeout_ms: timeoutMs }, invoke: tool.invoke.bind(tool) }
}

function toToolCall(invocation: Invocation, toolCallId: string, tenantId: string, toolId: string) {
  return {
    tool_call_id: toolCallId,
    tenant_id: tenantId,
    tool_id: toolId,
    status: invocation.status,
    output: invocation.status === 'ok' ? invocation.output : null,
    error: invocation.status === 'ok' ? null : invocation.error,
    duration_ms: invocation.durationMs,
    attempt: 1,
  }
}
