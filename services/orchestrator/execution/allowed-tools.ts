import type { Tenant } from '#tenancy'
import type { LeasedRun } from './ports.ts'

/**
 * The tools that a run may call: what its agent lists, within what the request allows, the tenant is entitled to and the
 * caller was granted. Deny beats allow; an agent without tools has none.
 */
export function allowedToolIds({ agentConfig, grantedScopes, tooling }: LeasedRun, { entitlements }: Tenant): string[] {
  if (!grantedScopes.includes('tools:invoke')) return []
  const { tool_allowlist: allowed, tool_denymap: denied = [] } = tooling
  const { tool_ids_allowed: entitled } = entitlements
  return (agentConfig.tools ?? []).filter(
    toolId => (allowed?.includes(toolId) ?? true) && !denied.includes(toolId) && (entitled?.includes(toolId) ?? true),
  )
}
