import { sql } from 'kysely'
import type { EventHub } from '#events'
import type { Announcer } from '#queue'
import type { Database } from '#storage'
import type { TenantRef } from '#tenancy'
import type { OrchestratorSchema } from '../schema.ts'
import type { Backlog } from './backlog.ts'
import { cancelRun } from './cancel.ts'
import { RunCreator } from './create-runs.ts'
import { bodyDigest, type KeyedRequest, keyDigest, type RunDraft, toCreatedRun } from './draft.ts'
import type { EventObject } from './event-object.ts'
import {
  type Page,
  type PageRequest,
  type RunFilter,
  selectEvents,
  selectRun,
  selectRuns,
  selectSteps,
} from './queries.ts'
import { type RetrySource, selectRetrySource } from './retry.ts'
import type { RunObject } from './run-object.ts'
import type { StepObject } from './step-object.ts'

export interface RunStoreOptions {
  readonly database: Database<OrchestratorSchema>
  readonly queue: Announcer
  readonly hub: EventHub<EventObject>
  /** Who refuses runs while too many wait; absent: nobody. */
  readonly backlog?: Pick<Backlog, 'admit'>
  /** How long an idempotency key is remembered. */
  readonly keyTtlSeconds: number
}

/** What became of a draft: a run, or why there is none. */
export type CreateOutcome =
  | { readonly outcome: 'created' | 'replayed'; readonly run: RunObject }
  /** The key was used for another request, or for a run that is no longer kept. */
  | { readonly outcome: 'conflict'; readonly runId: string }
  | { readonly outcome: 'quota'; readonly used: number; readonly limit: number }
  /** The draft says what was seen of its agent, which has changed since. */
  | { readonly outcome: 'agent_changed' }

/** The runs of every tenant. Reads and writes see the rows of the tenant that they are given, and no others. */
export class RunStore {
  readonly #options: RunStoreOptions
  readonly #creator: RunCreator

  constructor(options: RunStoreOptions) {
    this.#options = options
    this.#creator = new RunCreator(options.database, options.queue, options.keyTtlSeconds)
  }

  /**
   * Queues a run. Durable once it resolves; many calls share one transaction.
   * Errors: overloaded; dependency_unavailable, where it is unknown whether the run exists; repeat it with the same run id.
   */
  async createRun(draft: RunDraft): Promise<CreateOutcome> {
    await this.#options.backlog?.admit()
    const verdict = await this.#creator.create(draft)
    switch (verdict.outcome) {
      case 'created':
        return { outcome: 'created', run: toCreatedRun(draft) }
      case 'replayed': {
        const run = await this.getRun(draft, verdict.runId)
        // Keys that were given a longer time than they have today can outlive their run.
        return run === null ? { outcome: 'conflict', runId: verdict.runId } : { outcome: 'replayed', run }
      }
      case 'conflict':
      case 'agent_changed':
        return verdict
      case 'quota':
        return { outcome: 'quota', used: verdict.used, limit: draft.maxConcurrentRuns ?? 0 }
    }
  }

  /** What a create with this key answers if the key has been used, whatever has become of the agent; null: it has not. */
  async findReplay(request: KeyedRequest): Promise<CreateOutcome | null> {
    return this.#read(request, async tx => {
      const { rows } = await sql<{ run_id: string; body_digest: string }>`
        select run_id, body_digest from orchestrator.used_key(${keyDigest(request)})`.execute(tx)
      const [used] = rows
      if (used === undefined) return null
      const run = used.body_digest === bodyDigest(request) ? await selectRun(tx, used.run_id) : null
      return run === null ? { outcome: 'conflict', runId: used.run_id } : { outcome: 'replayed', run }
    })
  }

  /** Null: the tenant has no such run. */
  getRun(tenant: TenantRef, runId: string): Promise<RunObject | null> {
    return this.#read(tenant, tx => selectRun(tx, runId))
  }

  /** The latest first, stable under inserts. Errors: invalid_request (cursor). */
  listRuns(tenant: TenantRef, filter: RunFilter, page: PageRequest): Promise<Page<RunObject>> {
    return this.#read(tenant, tx => selectRuns(tx, filter, page))
  }

  /** The journal, in the order in which it was recorded. Errors: invalid_request (cursor), gone. */
  listSteps(tenant: TenantRef, runId: string, page: PageRequest): Promise<Page<StepObject>> {
    return this.#read(tenant, tx => selectSteps(tx, runId, page))
  }

  /** The log after a sequence as it stands now. Null: the tenant has no such run. Errors: gone. */
  readEvents(tenant: TenantRef, runId: string, after: number, limit: number): Promise<Page<EventObject> | null> {
    return this.#read(tenant, tx => selectEvents(tx, runId, after, limit))
  }

  /** Stops a run within about a second. Errors: not_found, conflict (it is over). */
  cancelRun(tenant: TenantRef, runId: string, requestedBy: string): Promise<RunObject> {
    return cancelRun(this.#options, tenant, runId, requestedBy)
  }

  /** What a retry of the run is made from. Errors: not_found, conflict (it has not failed and was not canceled). */
  getRetrySource(tenant: TenantRef, runId: string): Promise<RetrySource> {
    return this.#read(tenant, tx => selectRetrySource(tx, runId))
  }

  #read<T>({ tenantId }: TenantRef, work: Parameters<Database<OrchestratorSchema>['read']>[1]): Promise<T> {
    return this.#options.database.read({ tenantId }, work) as Promise<T>
  }
}
