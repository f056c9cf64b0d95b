import { streamNotice } from '#events'
import { BatchQueue, type Database } from '#storage'
import { numbered } from '../runs/numbered.ts'
import { runStream } from '../runs/read-streams.ts'
import { workChannel } from './channels.ts'
import type { StartNotices } from './start-notices.ts'

/** One write of one run: an item of orchestrator.write_runs without its index, serialised. */
export interface RunWrite {
  readonly runId: string
  readonly body: string
}

/** Resolves with whether the write counts; false: the run is no longer the writer's. */
export type RunWrites = Pick<BatchQueue<RunWrite, boolean>, 'push'>

const charactersAFlush = 4_000_000

/**
 * All writes of a process, many runs in one transaction; readers are told as it commits, and executors where the end of a
 * run has set something free to be claimed.
 */
export function openRunWrites(
  database: Pick<Database<unknown>, 'call' | 'notify'>,
  persistMs: number,
  starts?: Pick<StartNotices, 'told'>,
): RunWrites {
  return new BatchQueue<RunWrite, boolean>({
    async flush(writes) {
      const written = await writeRuns(database, writes)
      for (const { runId } of writes.filter((_, i) => written[i])) starts?.told(runId)
      return written
    },
    sizeOf: ({ body }) => body.length,
    maxSize: charactersAFlush,
    persistMs,
  })
}

async function writeRuns(
  database: Pick<Database<unknown>, 'call' | 'notify'>,
  writes: readonly RunWrite[],
): Promise<boolean[]> {
  const rows = await database.call<{ i: number; has_freed: boolean }>(
    {
      name: 'write_runs',
      text: 'select i, orchestrator.has_freed() as has_freed from orchestrator.write_runs($1)',
      values: [numbered(writes.map(({ body }) => body))],
    },
    streamNotice(writes.map(({ runId }) => runStream(runId))),
  )
  if (rows.some(row => row.has_freed)) database.notify(workChannel, '')
  const written = writes.map(() => false)
  for (const { i } of rows) written[i] = true
  return written
}
