import type { ColumnType, Generated } from 'kysely'

/** A json column: written as text, read as what it holds. */
export type Json<Value> = ColumnType<Value, string, string>

export type AgentStatus = 'active' | 'inactive' | 'deprecated'

interface AgentTable {
  tenant_id: Generated<string>
  agent_id: string
  name: string
  description: string | null
  version: number
  status: AgentStatus
  config: Json<Record<string, unknown>>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

interface AgentVersionTable {
  tenant_id: Generated<string>
  agent_id: string
  version: number
  name: string
  description: string | null
  status: AgentStatus
  config: Json<Record<string, unknown>>
  rollback_of: number | null
  created_at: Generated<Date>
  created_by: string
}

interface ToolTable {
  tenant_id: Generated<string>
  tool_id: string
  name: string
  kind: 'http'
  description: string | null
  input_schema: Json<Record<string, unknown>>
  config: Json<Record<string, unknown>>
  effect: 'none' | 'idempotent' | 'once'
  timeout_ms: number
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

interface MemoryTable {
  tenant_id: Generated<string>
  namespace: string
  key: string
  value: Json<unknown>
  size_bytes: number
  /** Made by `to_tsvector`; matched, never read. */
  words: ColumnType<never, string, string>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

interface MemoryUsageTable {
  tenant_id: ColumnType<string, never, never>
  /** A bigint comes as text. */
  used_bytes: ColumnType<string, never, never>
}

/** What tenants configure and keep: the tables of 0002_catalog.sql. */
export interface CatalogSchema {
  'orchestrator.agents': AgentTable
  'orchestrator.agent_versions': AgentVersionTable
  'orchestrator.tools': ToolTable
  'orchestrator.memory': MemoryTable
  'orchestrator.memory_usage': MemoryUsageTable
}
