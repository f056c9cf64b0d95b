import type { KillSwitches } from '#killswitch'
import type { Database } from '#storage'
import type { TenantRef } from '#tenancy'
import type { OrchestratorSchema } from '../schema.ts'
import type { GuardedFetch } from './guarded-fetch/guarded-fetch.ts'
import type { HttpToolConfig } from './http-tool/config.ts'
import { httpTool } from './http-tool/http-tool.ts'
import { killable } from './killable.ts'
import type { Tool } from './tool.ts'
import { findToolRows, type ToolRow } from './tool-store.ts'

/** The tools that every tenant has, by id. */
export type BuiltinTools = ReadonlyMap<string, Tool>

/** Where tools come from. */
export interface ToolSources {
  readonly database: Database<OrchestratorSchema>
  readonly builtinTools: BuiltinTools
  /** By which tools of kind `http` reach their hosts. */
  readonly fetch: GuardedFetch
  readonly killSwitches: KillSwitches
}

/** The tools with these ids, ready to be called, in the order of the ids; what does not exist is left out. */
export async function findTools(tenant: TenantRef, toolIds: readonly string[], sources: ToolSources): Promise<Tool[]> {
  const { builtinTools, database, fetch, killSwitches } = sources
  const own = toolIds.filter(toolId => !builtinTools.has(toolId))
  const rows = own.length === 0 ? [] : await database.read(tenant, tx => findToolRows(tx, own))
  const byId = new Map([...builtinTools, ...rows.map(row => [row.tool_id, toTool(row, fetch)] as const)])
  return toolIds.flatMap(toolId => byId.get(toolId) ?? []).map(tool => killable(tool, killSwitches))
}

function toTool(row: ToolRow, fetch: GuardedFetch): Tool {
  const { description, effect, input_schema, name, timeout_ms, tool_id } = row
  const config = row.config as unknown as HttpToolConfig
  const told = description !== null && { description }
  return httpTool({ tool_id, name, ...told, input_schema, effect, timeout_ms, config }, fetch)
}
