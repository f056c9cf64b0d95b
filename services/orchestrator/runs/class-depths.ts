import type { Database } from '#storage'
import type { RunPriority } from '../execution/ports.ts'
import { priorityClasses } from './rules.ts'

/** What a priority class has at this moment. */
export interface ClassDepth {
  readonly priority: RunPriority
  readonly queued: number
  /** Queued beyond a limit of its tenant or agent. */
  readonly held: number
  readonly running: number
  /** For how many seconds the run that has waited longest has waited; 0 where none waits. */
  readonly oldestSeconds: number
}

interface DepthRow {
  class: number
  queued: string
  held: string
  running: string
  oldest_seconds: number
}

/** The names of the classes by their numbers. */
export const priorities = Object.keys(priorityClasses) as RunPriority[]

/**
 * Every class of a tenant, or (null) of the whole platform. With `most` no more than so many runs are counted in each
 * state; null: all. Errors: dependency_unavailable.
 */
export async function readClassDepths(
  database: Pick<Database<unknown>, 'call'>,
  tenantId: string | null,
  most: number | null,
): Promise<ClassDepth[]> {
  const columns = 'class, queued, held, running, oldest_seconds'
  const rows = await database.call<DepthRow>(
    tenantId === null
      ? { name: 'class_depths', text: `select ${columns} from orchestrator.class_depths($1)`, values: [most] }
      : {
          name: 'tenant_depths',
          text: `select ${columns} from orchestrator.tenant_depths($1, $2)`,
          values: [tenantId, most],
        },
  )
  return rows.map(({ held, oldest_seconds, queued, running, ...row }) => ({
    priority: priorities[row.class] as RunPriority,
    queued: Number(queued),
    held: Number(held),
    running: Number(running),
    oldestSeconds: oldest_seconds,
  }))
}
