import { type EventObject, type EventRow, toEventObject } from '../../services/orchestrator/runs/event-object.ts'

interface LoggedEvent extends EventRow {
  readonly tenant_id: string
  readonly agent_id: string
  readonly run_id: string
  readonly traceparent: string
}

const text = `
  select e.*, r.agent_id, r.traceparent from orchestrator.events e join orchestrator.runs r using (tenant_id, run_id)
  where r.tenant_id = $1 order by e.run_id, e.sequence`

/** The events of each run of a tenant as the database holds them, each as a reader must have seen it. */
export async function readEventLogs(
  ask: (text: string, values: readonly unknown[]) => Promise<unknown[]>,
  tenantId: string,
): Promise<Map<string, EventObject[]>> {
  const logs = new Map<string, EventObject[]>()
  for (const row of (await ask(text, [tenantId])) as LoggedEvent[]) {
    const { agent_id: agentId, run_id: runId, traceparent } = row
    const log = logs.get(runId) ?? []
    log.push(toEventObject(row, { tenantId, agentId, runId, traceparent }))
    logs.set(runId, log)
  }
  return logs
}
