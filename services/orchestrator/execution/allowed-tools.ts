import type { Tenant } from '#tenancy'
import type { LeasedRun, RefusedTool } from './ports.ts'

/**
 * Which of the tools that its agent lists a run may call, within what the request allows, the tenant is entitled to and
 * the caller was granted, and why not the others. Deny beats allow; an agent without tools has none.
 */
export function judgeTools(run: LeasedRun, tenant: Tenant): { allowed: string[]; refused: RefusedTool[] } {
  const listed = run.agentConfig.tools ?? []
  const refused = listed.flatMap(toolId => refusalOf(toolId, run, tenant) ?? [])
  const refusedIds = new Set(refused.map(({ tool_id }) => tool_id))
  return { allowed: listed.filter(toolId => !refusedIds.has(toolId)), refused }
}

export function unknownTool(toolId: string): RefusedTool {
  return { tool_id: toolId, reason: 'unknown', message: 'There is no such tool.' }
}

function refusalOf(
  tool_id: string,
  { grantedScopes, tooling }: LeasedRun,
  { entitlements }: Tenant,
): RefusedTool | null {
  const { tool_allowlist: allowed, tool_denymap: denied = [] } = tooling
  const refuse = (reason: string, message: string) => ({ tool_id, reason, message })
  if (!grantedScopes.includes('tools:invoke'))
    return refuse('not_granted', 'The caller of the run does not have the scope tools:invoke.')
  if (denied.includes(tool_id)) return refuse('denied', 'tooling.tool_denymap of the request names it.')
  if (allowed?.includes(tool_id) === false)
    return refuse('not_in_allowlist', 'tooling.tool_allowlist of the request does not name it.')
  if (entitlements.tool_ids_allowed?.includes(tool_id) === false)
    return refuse('not_entitled', 'The tenant is not entitled to it; an operator can allow it.')
  return null
}
