import type { components } from '#contract/orchestrator'
import type { Database } from '#storage'
import type { RunPriority } from '../execution/ports.ts'
import { priorityClasses } from '../runs/rules.ts'

type Schemas = components['schemas']

/** The queue on the wire. */
export interface QueueView {
  readonly classes: Schemas['QueueClass'][]
  readonly waiting: Schemas['WaitingRun'][]
}

interface DepthRow {
  class: number
  queued: string
  held: string
  running: string
  oldest_seconds: number
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

const priorities = Object.keys(priorityClasses) as RunPriority[]

/** What waits in a tenant, or (null) on the whole platform; at most `limit` of its runs. */
export async function readQueue(
  database: Pick<Database<unknown>, 'call'>,
  tenantId: string | null,
  platformLimit: number | null,
  limit: number,
): Promise<QueueView> {
  const [depths, waiting] = await Promise.all([
    database.call<DepthRow>(
      tenantId === null
        ? {
            name: 'queue_depths',
            text: `select ${depthColumns} from orchestrator.class_depths($1)`,
            values: [mostCounted],
          }
        : {
            name: 'tenant_depths',
            text: `select ${depthColumns} from orchestrator.tenant_depths($1, $2)`,
            values: [tenantId, mostCounted],
          },
    ),
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
const depthColumns = 'class, queued, held, running, oldest_seconds'

function toClass({ held, oldest_seconds, queued, running, ...row }: DepthRow): Schemas['QueueClass'] {
  return {
    priority: priorities[row.class] as RunPriority,
    queued: Number(queued),
    held: Number(held),
    running: Number(running),
    oldest_wait_ms: Math.max(0, Math.round(oldest_seconds * 1_000)),
  }
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
