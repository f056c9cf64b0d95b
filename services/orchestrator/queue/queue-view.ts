import type { components } from '#contract/orchestrator'
import type { Database } from '#storage'
import type { RunPriority } from '../execution/ports.ts'
import { type ClassDepth, priorities, readClassDepths } from '../runs/class-depths.ts'

type Schemas = components['schemas']

/** The queue on the wire. */
export interface QueueView {
  readonly classes: Schemas['QueueClass'][]
  readonly waiting: Schemas['WaitingRun'][]
}

interface WaitingRow {
  tenant_id: string
  run_id: string
  agent_id: string
  class: number
  queued_at: Date
  waits_for: string
  ahead: number | null
}

/** What waits in a tenant, or (null) on the whole platform; at most `limit` of its runs. */
export async function readQueue(
  database: Pick<Database<unknown>, 'call'>,
  tenantId: string | null,
  platformLimit: number | null,
  limit: number,
): Promise<QueueView> {
  const [depths, waiting] = await Promise.all([
    readClassDepths(database, tenantId, mostCounted),
    database.call<WaitingRow>({
      name: 'waiting_runs',
      text: 'select * from orchestrator.waiting_runs($1, $2, $3)',
      values: [tenantId, platformLimit, limit],
    }),
  ])
  return { classes: depths.map(toClass), waiting: waiting.map(toWaiting) }
}

/** So that a look costs the same however long the queue is. */
const mostCounted = 10_000

function toClass({ oldestSeconds, ...depth }: ClassDepth): Schemas['QueueClass'] {
  return { ...depth, oldest_wait_ms: Math.max(0, Math.round(oldestSeconds * 1_000)) }
}

function toWaiting({ ahead, queued_at, ...row }: WaitingRow): Schemas['WaitingRun'] {
  return {
    tenant_id: row.tenant_id,
    run_id: row.run_id,
    agent_id: row.agent_id,
    priority: priorities[row.class] as RunPriority,
    queued_at: queued_at.toISOString(),
    waits_for: row.waits_for,
    ...(ahead !== null && { ahead }),
  }
}
