import { announceStreams } from '#events'
import { BatchQueue, type Database } from '#storage'
import { numbered } from '../runs/numbered.ts'
import { runStream } from '../runs/read-streams.ts'

/** One write of one run: an item of orchestrator.write_runs without its index, serialised. */
export interface RunWrite {
  readonly runId: string
  readonly body: string
}

/** Resolves with whether the write counts; false: the run is no longer the writer's. */
export type RunWrites = Pick<BatchQueue<RunWrite, boolean>, 'push'>

const charactersAFlush = 4_000_000

/** All writes of a process, many runs in one transaction; readers are told once it has committed. */
export function openRunWrites(database: Pick<Database<unknown>, 'call' | 'notify'>, persistMs: number): RunWrites {
  return new BatchQueue<RunWrite, boolean>({
    flush: writes => writeRuns(database, writes),
    sizeOf: ({ body }) => body.length,
    maxSize: charactersAFlush,
    persistMs,
  })
}

async function writeRuns(
  database: Pick<Database<unknown>, 'call' | 'notify'>,
  writes: readonly RunWrite[],
): Promise<boolean[]> {
  const rows = await database.call<{ i: number }>({
    name: 'write_runs',
    text: 'select i from orchestrator.write_runs($1)',
    values: [numbered(writes.map(({ body }) => body))],
  })
  const written = writes.map(() => false)
  for (const { i } of rows) written[i] = true
  announceStreams(
    database,
    writes.filter((_, i) => written[i]).map(({ runId }) => runStream(runId)),
  )
  return written
}
