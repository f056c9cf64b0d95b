import type { components } from '#contract/orchestrator'
import type { Tenant } from '#tenancy'
import { mark } from './header-secrets.ts'
import type { Tool } from './tool.ts'
import type { ToolRow } from './tool-store.ts'

export type WireTool = components['schemas']['Tool']

export function toWireTool(row: ToolRow): WireTool {
  return {
    tool_id: row.tool_id,
    tenant_id: row.tenant_id,
    name: row.name,
    kind: row.kind,
    ...(row.description !== null && { description: row.description }),
    input_schema: row.input_schema,
    config: withoutSecrets(row.config),
    effect: row.effect,
    timeout_ms: row.timeout_ms,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}

/** A tool built in, as the tenant has it since there is the tenant. */
export function toWireBuiltin({ descriptor }: Tool, { createdAt, tenantId }: Tenant): WireTool {
  const { description, effect, input_schema, kind, name, requires_approval, timeout_ms, tool_id } = descriptor
  return {
    tool_id,
    tenant_id: tenantId,
    name,
    kind,
    ...(description !== undefined && { description }),
    input_schema,
    config: {},
    effect,
    timeout_ms,
    ...(requires_approval !== undefined && { requires_approval }),
    created_at: createdAt.toISOString(),
    updated_at: createdAt.toISOString(),
  }
}

function withoutSecrets({ headers, ...config }: Record<string, unknown>): WireTool['config'] {
  if (headers === undefined) return config
  return { ...config, headers: Object.fromEntries(Object.keys(headers as object).map(name => [name, mark])) }
}
