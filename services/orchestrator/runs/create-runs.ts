import type { Announcer } from '#queue'
import { BatchQueue, type Database } from '#storage'
import { type RunDraft, toCreateItem } from './draft.ts'
import { numbered } from './numbered.ts'

/** What became of a draft. A replay or a conflict names the run, and a quota the use, that stood in the way. */
export type CreateVerdict =
  | { readonly outcome: 'created' }
  /** Its agent is no longer as it was seen. */
  | { readonly outcome: 'agent_changed' }
  | { readonly outcome: 'replayed'; readonly runId: string }
  | { readonly outcome: 'conflict'; readonly runId: string }
  | { readonly outcome: 'quota'; readonly used: number }

interface VerdictRow {
  i: number
  outcome: CreateVerdict['outcome']
  run_id: string
  used: number | null
}

/** Characters of one call: far below what a statement may hold, and enough that small items never feel it. */
const charactersAFlush = 4_000_000

/** Creates runs, many in one transaction, and each exactly once, whatever happens to the connection. */
export class RunCreator {
  readonly #items: BatchQueue<string, VerdictRow>
  readonly #keyTtlSeconds: number

  constructor(database: Pick<Database<unknown>, 'call'>, queue: Announcer, keyTtlSeconds: number) {
    this.#keyTtlSeconds = keyTtlSeconds
    this.#items = new BatchQueue({
      flush: items => createRuns(database, queue, items),
      sizeOf: item => item.length,
      maxSize: charactersAFlush,
    })
  }

  /** Errors: dependency_unavailable, where it is unknown whether the run exists; repeat it with the same run id. */
  async create(draft: RunDraft): Promise<CreateVerdict> {
    const { outcome, run_id: runId, used } = await this.#items.push(toCreateItem(draft, this.#keyTtlSeconds))
    if (outcome === 'created' || outcome === 'agent_changed') return { outcome }
    return outcome === 'quota' ? { outcome, used: used ?? 0 } : { outcome, runId }
  }
}

async function createRuns(
  database: Pick<Database<unknown>, 'call'>,
  queue: Announcer,
  items: readonly string[],
): Promise<VerdictRow[]> {
  const statement = {
    name: 'create_runs',
    text: 'select i, outcome, run_id, used from orchestrator.create_runs($1)',
    values: [numbered(items)],
  }
  const rows = await database.call<VerdictRow>(statement, queue.notice)
  if (queue.notice === undefined && rows.some(({ outcome }) => outcome === 'created')) queue.enqueue()
  return rows.sort((one, other) => one.i - other.i)
}
