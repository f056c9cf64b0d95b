import type { Rates } from '#quota'
import type { Logger } from '#telemetry'
import { isScope, type Tenant, type TenantDirectory } from '#tenancy'
import { defaultMemoryBytes } from '../memory/memory-store.ts'
import { scopedMemory } from '../memory/scoped-memory.ts'
import { tenantMemory } from '../memory/tenant-memory.ts'
import { gatedMemory } from '../policies/gated-memory.ts'
import type { PolicyGate } from '../policies/policy-gate.ts'
import { findTools, type ToolSources } from '../tools/find-tools.ts'
import { toPort } from '../tools/invocation.ts'
import { judgeTools, unknownTool } from './allowed-tools.ts'
import type { LeasedRun, Model, Ports } from './ports.ts'
import { rated } from './rated-tool.ts'

export interface RunPortsOptions extends ToolSources {
  readonly tenants: TenantDirectory
  readonly rates: Rates
  readonly modelFor: (run: LeasedRun) => Model
  /** The tenant's policies, asked for the run. */
  readonly gateFor: (run: LeasedRun) => PolicyGate
  readonly logger: Pick<Logger, 'error'>
}

/** What a run may reach: its tenant's memory, model-policy under its own name, and the tools that all sides allow. */
export function openRunPorts(options: RunPortsOptions): (run: LeasedRun) => Promise<Ports> {
  const { database, gateFor, modelFor, rates, tenants } = options
  return async run => {
    const tenant = await tenants.get(run.tenantId)
    const maxBytes = tenant?.quotas.storage?.max_memory_bytes ?? defaultMemoryBytes
    const { allowed, refused } = tenant === null ? { allowed: [], refused: [] } : judgeTools(run, tenant)
    const found = await findTools(run, allowed, options)
    const gate = gateFor(run)
    const own = gatedMemory(tenantMemory(database, run.tenantId, maxBytes), gate)
    const foundIds = new Set(found.map(({ descriptor }) => descriptor.tool_id))
    return {
      model: modelFor(run),
      tools: found.map(tool => rated(toPort(tool, { ...surroundings(options, run), gate }), rates, tenant as Tenant)),
      refusedTools: [...refused, ...allowed.filter(toolId => !foundIds.has(toolId)).map(unknownTool)],
      memory: scopedMemory(own, new Set(run.grantedScopes.filter(isScope))),
    }
  }
}

function surroundings(
  { logger }: RunPortsOptions,
  { runId, tenantId }: LeasedRun,
): Omit<Parameters<typeof toPort>[1], 'gate'> {
  return {
    now: () => new Date(),
    onFault: error => logger.error({ error, run_id: runId, tenant_id: tenantId }, 'a tool failed unexpectedly'),
  }
}
