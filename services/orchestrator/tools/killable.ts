import type { KillSwitches } from '#killswitch'
import type { Tool } from './tool.ts'

/** The tool, whose calls a kill switch refuses, and ends where they are under way. */
export function killable(tool: Tool, killSwitches: KillSwitches): Tool {
  const { tool_id: toolId } = tool.descriptor
  return {
    descriptor: tool.descriptor,
    ...(tool.target && { target: tool.target.bind(tool) }),
    invoke(input, context) {
      const { agentId, signal, tenantId } = context
      const subject = { tenantId, toolId, agentId: agentId ?? undefined }
      return killSwitches.guard(subject, signal, guarded => tool.invoke(input, { ...context, signal: guarded }))
    },
  }
}
