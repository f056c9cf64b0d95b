import type { Selectable } from 'kysely'
import type { components } from '#contract/orchestrator'
import type { CatalogSchema } from '../catalog-schema.ts'

export type Agent = components['schemas']['Agent']
export type AgentVersion = components['schemas']['AgentVersion']
export type AgentRow = Selectable<CatalogSchema['orchestrator.agents']>
export type AgentVersionRow = Selectable<CatalogSchema['orchestrator.agent_versions']>

/** What a version freezes of an agent. */
export interface AgentContent {
  readonly name: string
  readonly description: string | null
  readonly status: AgentRow['status']
  readonly config: Record<string, unknown>
}

/** What a request states of an agent, with what the platform adds. */
export function toContent(body: {
  name: string
  description?: string
  status?: AgentRow['status']
  config?: object
}): AgentContent {
  return {
    name: body.name,
    description: body.description ?? null,
    status: body.status ?? 'active',
    config: { kind: 'agent', ...body.config },
  }
}

/** The content alone, of whatever holds more. */
export function contentOf({ config, description, name, status }: AgentContent): AgentContent {
  return { config, description, name, status }
}

export function toColumns(content: AgentContent) {
  return { ...contentOf(content), config: JSON.stringify(content.config) }
}

export function toAgent(row: AgentRow): Agent {
  return {
    agent_id: row.agent_id,
    tenant_id: row.tenant_id,
    name: row.name,
    ...(row.description !== null && { description: row.description }),
    version: row.version,
    status: row.status,
    config: row.config as Agent['config'],
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}

export function toAgentVersion(row: AgentVersionRow): AgentVersion {
  return {
    agent_id: row.agent_id,
    tenant_id: row.tenant_id,
    version: row.version,
    name: row.name,
    ...(row.description !== null && { description: row.description }),
    status: row.status,
    config: row.config as AgentVersion['config'],
    ...(row.rollback_of !== null && { rollback_of: row.rollback_of }),
    created_at: row.created_at.toISOString(),
    created_by: row.created_by,
  }
}
