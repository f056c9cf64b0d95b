import { EventHub } from '#events'
import { newId } from '#ids'
import { postgresAnnouncer } from '#queue'
import { openDatabase } from '#storage'
import { workChannel } from '../../services/orchestrator/execution/channels.ts'
import { claimRuns, defaultSharing } from '../../services/orchestrator/execution/claim.ts'
import { openRunWrites } from '../../services/orchestrator/execution/run-writes.ts'
import { WriteDraft } from '../../services/orchestrator/execution/write-draft.ts'
import type { RunDraft } from '../../services/orchestrator/runs/draft.ts'
import { readRunStreams, runStream } from '../../services/orchestrator/runs/read-streams.ts'
import { effectiveOptions } from '../../services/orchestrator/runs/rules.ts'
import { RunStore } from '../../services/orchestrator/runs/store.ts'
import type { OrchestratorSchema } from '../../services/orchestrator/schema.ts'

export const operations = ['create', 'claim', 'end', 'get', 'list', 'stream'] as const

const pageSize = 20

/** Milliseconds of each operation, one at a time. */
export type Times = Readonly<Record<(typeof operations)[number], number>>

/** One database under measurement, reached as the services reach it. */
export interface Subject {
  /** A run of the tenant from its create to its end, the reads of a client, and a page of the `listed` tenant: each timed. */
  measure(tenantId: string, listed: string): Promise<Times>
}

export async function openSubject(opened: AsyncDisposableStack, url: string): Promise<Subject> {
  const database = openDatabase<OrchestratorSchema>({ url, applicationName: 'bench-growth', poolSize: 2 })
  opened.defer(() => database.close())
  const read = readRunStreams(database)
  const hub = new EventHub({ database, read })
  const store = new RunStore({ database, hub, queue: postgresAnnouncer(database, workChannel), keyTtlSeconds: 86_400 })
  const writes = openRunWrites(database, 1_000)
  const owner = newId('exec')
  await database.call({
    name: 'register',
    text: 'select orchestrator.register_executor($1, $2, 8, 3600000, null, null)',
    values: [owner, 'bench'],
  })
  return {
    async measure(tenantId, listed) {
      const draft = draftOf(tenantId)
      const create = await timed(() => store.createRun(draft))
      const claim = await timed(() => claimRuns(database, owner, 1, defaultSharing))
      const [run] = claim.value
      if (run?.runId !== draft.runId) throw new Error('The claim gave another run than the one that was created')
      const ending = new WriteDraft()
      ending.end({ status: 'completed', output: { type: 'text', text: 'done' } })
      const end = await timed(() => writes.push({ runId: run.runId, body: ending.toItem(run, owner, 0) }))
      const get = await timed(() => store.getRun({ tenantId }, run.runId))
      const list = await timed(() => store.listRuns({ tenantId: listed }, {}, { limit: pageSize }))
      const stream = await timed(() => read([{ tenantId, stream: runStream(run.runId), after: 0 }]))
      if (end.value !== true || get.value?.status !== 'completed' || stream.value[0]?.events.length !== 3)
        throw new Error('The run did not complete with its three events')
      return { create: create.ms, claim: claim.ms, end: end.ms, get: get.ms, list: list.ms, stream: stream.ms }
    },
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const began = performance.now()
  const value = await work()
  return { value, ms: performance.now() - began }
}

function draftOf(tenantId: string): RunDraft {
  return {
    tenantId,
    runId: newId('run'),
    agent: { agentId: 'agent-1', version: 1, config: { kind: 'agent' } },
    principalId: 'prn_bench',
    grantedScopes: ['models:invoke'],
    input: { type: 'text', text: 'hello' },
    context: {},
    tooling: {},
    options: effectiveOptions({}, {}),
    idempotency: { key: newId('req'), digest: newId('req') },
    correlationId: newId('corr'),
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    maxConcurrentRuns: 100,
    audit: null,
  }
}
