import { sql } from 'kysely'
import { fail } from '#errors'
import type { EventHub } from '#events'
import type { Announcer } from '#queue'
import type { Database } from '#storage'
import type { TenantRef } from '#tenancy'
import { cancelChannel } from '../execution/channels.ts'
import type { OrchestratorSchema } from '../schema.ts'
import { type EventObject, isTerminalEvent } from './event-object.ts'
import { selectRun } from './queries.ts'
import { runStream } from './read-streams.ts'
import type { RunObject } from './run-object.ts'

export interface CancelDeps {
  readonly database: Database<OrchestratorSchema>
  readonly hub: EventHub<EventObject>
  /** Told where the end has set something free to be claimed. */
  readonly queue: Pick<Announcer, 'enqueue'>
  /** How long the executor is given to confirm; default 1,000. */
  readonly confirmMs?: number
}

interface Request {
  outcome: 'canceled' | 'requested' | 'ended' | 'missing'
  status: string | null
  last_seq: number | null
  has_freed: boolean
}

interface Settled {
  status: string | null
  has_freed: boolean
}

/**
 * Stops a run: asks its executor and waits for it to confirm, else ends the run over its head. Work that must commit
 * with the cancel (`tenant.beforeCommit`) commits with the transaction that settles it.
 * Errors: not_found, conflict (the run is over, also when it ended by itself meanwhile).
 */
export async function cancelRun(
  deps: CancelDeps,
  tenant: TenantRef,
  runId: string,
  requestedBy: string,
): Promise<RunObject> {
  const { database, hub, queue, confirmMs = 1_000 } = deps
  const stream = runStream(runId)
  const request = await requestCancel(database, tenant, runId, requestedBy)
  if (request.outcome === 'requested') {
    database.notify(cancelChannel, runId)
    await ended(
      hub,
      { tenantId: tenant.tenantId, stream, after: request.last_seq ?? 0 },
      AbortSignal.timeout(confirmMs),
    )
  }
  const { hasFreed, run } = await settle(
    database,
    request.outcome === 'canceled' ? { tenantId: tenant.tenantId } : tenant,
    runId,
  )
  hub.announce([stream])
  if (request.has_freed || hasFreed) queue.enqueue()
  return run
}

async function requestCancel(
  database: Database<OrchestratorSchema>,
  tenant: TenantRef,
  runId: string,
  by: string,
): Promise<Request> {
  let request: Request | undefined
  const beforeCommit = async (transaction: unknown) => {
    if (request?.outcome === 'canceled') await tenant.beforeCommit?.(transaction)
  }
  return database.transact({ tenantId: tenant.tenantId, beforeCommit }, async tx => {
    const { rows } = await sql<Request>`
      select outcome, status, last_seq, orchestrator.has_freed() as has_freed
      from orchestrator.request_cancel(${runId}, ${by})`.execute(tx)
    request = rows[0] as Request
    if (request.outcome === 'missing') fail('not_found', 'There is no such run')
    if (request.outcome === 'ended') refuseEnded(request.status)
    return request
  })
}

/** Ends the run if it has not ended; whoever came first has decided how. */
function settle(
  database: Database<OrchestratorSchema>,
  tenant: TenantRef,
  runId: string,
): Promise<{ readonly run: RunObject; readonly hasFreed: boolean }> {
  return database.transact(tenant, async tx => {
    const { rows } = await sql<Settled>`
      select f.status, orchestrator.has_freed() as has_freed
      from orchestrator.fence_cancel(${runId}) as f(status)`.execute(tx)
    if (rows[0]?.status !== 'canceled') refuseEnded(rows[0]?.status ?? null)
    return { run: (await selectRun(tx, runId)) as RunObject, hasFreed: rows[0].has_freed }
  })
}

async function ended(
  hub: EventHub<EventObject>,
  cursor: Parameters<typeof hub.subscribe>[0],
  signal: AbortSignal,
): Promise<void> {
  for await (const event of hub.subscribe(cursor, signal)) if (isTerminalEvent(event.type)) return
}

function refuseEnded(status: string | null): never {
  fail('conflict', `The run is over: it is ${status}; only a queued, running or waiting run can be canceled`)
}
