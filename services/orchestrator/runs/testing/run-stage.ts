import { EventHub } from '#events'
import { newId } from '#ids'
import { postgresAnnouncer } from '#queue'
import { type Database, type DatabaseOptions, openDatabase } from '#storage'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { workChannel } from '../../execution/channels.ts'
import type { OrchestratorSchema } from '../../schema.ts'
import type { RunDraft } from '../draft.ts'
import type { EventObject } from '../event-object.ts'
import { readRunStreams } from '../read-streams.ts'
import { effectiveOptions } from '../rules.ts'
import { RunStore } from '../store.ts'

/** One replica of the orchestrator's data side. */
export interface Replica {
  readonly database: Database<OrchestratorSchema>
  readonly hub: EventHub<EventObject>
  readonly store: RunStore
}

/** For tests: a database with two tenants, and as many replicas as a test wants. */
export class RunStage {
  readonly home: TestDatabase
  readonly #open: { close(): Promise<void> }[] = []

  private constructor(home: TestDatabase) {
    this.home = home
  }

  static async open(tenants: readonly string[] = ['tnt_a', 'tnt_b']): Promise<RunStage> {
    const stage = new RunStage(await testDatabase())
    for (const tenant of tenants) await insertTenant(stage.home.owner, tenant)
    return stage
  }

  database(applicationName: string, options: Partial<DatabaseOptions> = {}): Database<OrchestratorSchema> {
    const database = openDatabase<OrchestratorSchema>({ url: this.home.url, applicationName, ...options })
    this.#open.unshift(database)
    return database
  }

  async replica(options: { keyTtlSeconds?: number; pollMs?: number; sessions?: number } = {}): Promise<Replica> {
    const { keyTtlSeconds = 86_400, pollMs = 2_000, sessions = 10 } = options
    const database = this.database('run-stage', { poolSize: sessions })
    const hub = new EventHub({ database, read: readRunStreams(database), pollMs })
    await hub.open()
    this.#open.unshift(hub)
    const store = new RunStore({ database, hub, queue: postgresAnnouncer(database, workChannel), keyTtlSeconds })
    return { database, hub, store }
  }

  /** Closed before what was opened earlier. */
  closeLater(open: { close(): Promise<void> }): void {
    this.#open.unshift(open)
  }

  async close(): Promise<void> {
    for (const open of this.#open) await open.close()
    await this.home.close()
  }
}

/** A plain run of tenant `tnt_a`, unless the overrides say otherwise. */
export function draftOf(overrides: Partial<RunDraft> = {}): RunDraft {
  return {
    tenantId: 'tnt_a',
    runId: newId('run'),
    agent: { agentId: 'my-agent', version: 1, config: { kind: 'agent' } },
    principalId: 'prn_local',
    grantedScopes: ['models:invoke', 'tools:invoke'],
    input: { type: 'text', text: 'hello' },
    context: {},
    tooling: {},
    options: effectiveOptions({}, {}),
    idempotency: null,
    correlationId: newId('corr'),
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    maxConcurrentRuns: null,
    audit: null,
    ...overrides,
  }
}
