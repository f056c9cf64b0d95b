import { setTimeout as sleep } from 'node:timers/promises'
import { AgentosError } from '#errors'
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
  outcome: CreateVerdict['outcome'] | 'busy'
  run_id: string
  used: number | null
}

/** Characters of one call: far below what a statement may hold, and enough that small items never feel it. */
const charactersAFlush = 4_000_000

/** How often, and for how long in all, a run is made again whose tenant is being worked on, in milliseconds. */
const busyPauseMs = { first: 10, longest: 250 }
const busyPatienceMs = 5_000

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
    const { outcome, run_id: runId, used } = await this.#push(toCreateItem(draft, this.#keyTtlSeconds))
    if (outcome === 'created' || outcome === 'agent_changed') return { outcome }
    return outcome === 'quota' ? { outcome, used: used ?? 0 } : { outcome, runId }
  }

  /** Again and again while something else is done to the tenant, so that no batch waits for it. */
  async #push(item: string): Promise<VerdictRow & { readonly outcome: CreateVerdict['outcome'] }> {
    const giveUpAt = performance.now() + busyPatienceMs
    for (let pauseMs = busyPauseMs.first; ; pauseMs = Math.min(pauseMs * 2, busyPauseMs.longest)) {
      const { outcome, ...verdict } = await this.#items.push(item)
      if (outcome !== 'busy') return { outcome, ...verdict }
      if (performance.now() > giveUpAt) {
        throw new AgentosError('dependency_unavailable', 'Other work on the tenant is in the way; repeat the call')
      }
      await sleep(pauseMs * (0.5 + Math.random()))
    }
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
