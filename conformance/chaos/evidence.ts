import type { EventObject } from '../../services/orchestrator/runs/event-object.ts'
import type { Acknowledged } from './client.ts'
import { readEventLogs } from './event-logs.ts'
import type { Followed } from './follower.ts'
import type { Kill } from './killer.ts'
import { type ChaosPlatform, tenantId } from './platform.ts'
import type { Call } from './tool-server.ts'
import { type Holding, holdingsText } from './witness.ts'

/** What was seen from outside while the runs executed. */
export interface Observations {
  readonly acknowledged: readonly Acknowledged[]
  readonly followed: readonly Followed[]
  /** Runs that were asked to be canceled: the answer may have been lost. */
  readonly askedToCancel: ReadonlySet<string>
  /** Those of them of which it was answered that they are. */
  readonly canceled: ReadonlySet<string>
  /** All calls of each idempotency key, in their order. */
  readonly calls: ReadonlyMap<string, readonly Call[]>
  readonly kills: readonly Kill[]
  readonly onceAgent: string
  /** How long an executor that cannot be heard keeps its runs. */
  readonly leaseMs: number
}

/** All that the judge is given: what was seen, and what the database holds in the end. */
export interface Evidence extends Observations {
  readonly runs: readonly EndedRun[]
  /** Runs that have not ended. */
  readonly live: readonly string[]
  /** Calls of which only the beginning is in the journal. */
  readonly begunSteps: readonly BegunStep[]
  readonly logs: ReadonlyMap<string, readonly EventObject[]>
  readonly holdings: readonly Holding[]
}

export interface EndedRun {
  readonly runId: string
  readonly status: string
  readonly code: string | null
  readonly message: string | null
  /** When it ended, in milliseconds since 1970. */
  readonly endedAt: number
  /** As the run counts them. */
  readonly steps: number
  /** As the journal holds them. */
  readonly recorded: number
  /** Steps that failed, each with its code: no tool and no model of the experiment ever does by itself. */
  readonly failures: readonly string[]
}

export interface BegunStep {
  readonly runId: string
  readonly path: string
  /** In milliseconds since 1970. */
  readonly begunAt: number
}

/** Puts what the database holds beside what was seen. */
export async function gather(platform: ChaosPlatform, seen: Observations): Promise<Evidence> {
  return {
    ...seen,
    runs: await platform.ask<EndedRun>(`
      select r.run_id as "runId", r.status, r.error ->> 'code' as code, r.error ->> 'message' as message,
        extract(epoch from r.completed_at)::float8 * 1000 as "endedAt", r.steps_total as steps,
        count(s.path) filter (where s.state = 'recorded')::int as recorded,
        coalesce(array_agg(s.path || ' ' || (s.error ->> 'code')) filter (where s.status = 'error'), '{}') as failures
      from orchestrator.runs r left join orchestrator.steps s using (tenant_id, run_id)
      group by r.tenant_id, r.run_id`),
    live: (await platform.ask<{ run_id: string }>('select run_id from orchestrator.live')).map(row => row.run_id),
    begunSteps: await platform.ask<BegunStep>(`
      select run_id as "runId", path, extract(epoch from started_at)::float8 * 1000 as "begunAt"
      from orchestrator.steps where state = 'started'`),
    logs: await readEventLogs((text, values) => platform.ask(text, values), tenantId),
    holdings: await platform.ask<Holding>(holdingsText),
  }
}
