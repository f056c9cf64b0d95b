import type { Acknowledged } from './client.ts'
import type { Followed, Seen } from './follower.ts'
import type { Kill } from './killer.ts'
import type { ChaosPlatform } from './platform.ts'
import type { Calls, ToolServer } from './tool-server.ts'

/** All that was seen from outside while the runs executed. */
export interface Evidence {
  readonly platform: ChaosPlatform
  readonly tools: ToolServer
  readonly acknowledged: readonly Acknowledged[]
  readonly followed: readonly Followed[]
  /** Runs of which a cancel was answered with success. */
  readonly canceled: ReadonlySet<string>
  readonly kills: readonly Kill[]
  readonly onceAgent: string
}

interface EndedRun {
  readonly run_id: string
  readonly status: string
  readonly code: string | null
  readonly message: string | null
  readonly steps_total: number
  readonly recorded: number
  readonly journal: number
}

/** What the runs came to, and every way in which they broke a promise. */
export interface Findings {
  readonly faults: string[]
  readonly ends: Readonly<Record<string, number>>
  readonly repeatedInFlight: number
  readonly events: number
}

/** A call may be in doubt for as long as the loss of its executor, or of the database, can need to be noticed. */
const doubtMs = 20_000

/** Holds the database, the tools' server and the followers against each other. */
export async function examine(evidence: Evidence): Promise<Findings> {
  const { acknowledged, followed, platform } = evidence
  const runs = await platform.ask<EndedRun>(`
    select r.run_id, r.status, r.error ->> 'code' as code, r.error ->> 'message' as message, r.steps_total,
      count(s.path) filter (where s.state = 'recorded')::int as recorded, count(s.path)::int as journal
    from orchestrator.runs r left join orchestrator.steps s using (tenant_id, run_id) group by r.tenant_id, r.run_id`)
  const events = await platform.ask<{ run_id: string; log: Seen[] }>(`
    select run_id, json_agg(json_build_object('sequence', sequence, 'type', type) order by sequence) as log
    from orchestrator.events group by run_id`)
  const logs = new Map(events.map(({ log, run_id }) => [run_id, log]))
  const live = await platform.ask('select run_id from orchestrator.live')
  const faults = [
    ...live.map(row => `${(row as { run_id: string }).run_id} is stuck`),
    ...lost(acknowledged, runs),
    ...runs.flatMap(run => faultsOfRun(run, evidence, logs.get(run.run_id) ?? [])),
    ...evidence.tools.repeatedAfterRecord.map(key => `${key} was called again after its step was recorded`),
    ...[...evidence.tools.calls].flatMap(([key, calls]) => faultsOfCalls(key, calls, evidence.kills)),
    ...followed.flatMap(each => faultsOfFollowed(each, logs.get(each.runId) ?? [])),
  ]
  return {
    faults,
    ends: countBy(runs, ({ code, status }) => (code === null ? status : `${status} ${code}`)),
    repeatedInFlight: [...evidence.tools.calls.values()].reduce((sum, { at }) => sum + at.length - 1, 0),
    events: events.reduce((sum, { log }) => sum + log.length, 0),
  }
}

function lost(acknowledged: readonly Acknowledged[], runs: readonly EndedRun[]): string[] {
  const known = new Set(runs.map(({ run_id }) => run_id))
  const named = new Set(acknowledged.map(({ runId }) => runId))
  return [
    ...acknowledged
      .filter(({ runId }) => !known.has(runId))
      .map(({ runId }) => `${runId} was acknowledged and is lost`),
    ...runs
      .filter(({ run_id }) => !named.has(run_id))
      .map(({ run_id }) => `${run_id} was made beside the run of its key`),
    ...(named.size === acknowledged.length ? [] : ['one run was acknowledged for two keys']),
  ]
}

function faultsOfRun(run: EndedRun, evidence: Evidence, log: readonly Seen[]): string[] {
  const { run_id, status, code } = run
  const agentId = evidence.acknowledged.find(({ runId }) => runId === run_id)?.agentId
  const wasCanceled = evidence.canceled.has(run_id)
  const mayBeUnknown = agentId === evidence.onceAgent && code === 'outcome_unknown'
  const isExpected = wasCanceled ? status === 'canceled' : status === 'completed' || mayBeUnknown
  const wantedSteps = status === 'completed' && (run.recorded !== 3 || run.journal !== 3)
  return [
    ...(isExpected
      ? []
      : [
          `${run_id} ended ${status} ${code ?? ''} ${run.message ?? ''}${wasCanceled ? ' although it was canceled' : ''}`,
        ]),
    ...(run.steps_total === run.journal - unrecorded(run)
      ? []
      : [`${run_id} counts ${run.steps_total} steps, its journal holds ${run.journal}`]),
    ...(wantedSteps ? [`${run_id} completed with ${run.recorded} recorded steps of ${run.journal}, not 3`] : []),
    ...faultsOfLog(run, log),
  ]
}

/** A step that was only started counts for the journal alone. */
function unrecorded({ journal, recorded }: EndedRun): number {
  return journal - recorded
}

function faultsOfLog({ run_id, status }: EndedRun, log: readonly Seen[]): string[] {
  const gap = log.findIndex(({ sequence }, index) => sequence !== index + 1)
  const ends = log.filter(({ type }) => /^agentos\.run\.(completed|failed|canceled)$/.test(type))
  const isEnded = ends.length === 1 && log.at(-1)?.type === `agentos.run.${status}`
  return [
    ...(gap === -1 ? [] : [`the log of ${run_id} has a gap before its event ${log[gap]?.sequence}`]),
    ...(isEnded ? [] : [`the log of ${run_id} ends by ${log.at(-1)?.type} and holds ${ends.length} ends`]),
  ]
}

function faultsOfCalls(key: string, { at, effect }: Calls, kills: readonly Kill[]): string[] {
  if (effect === 'once') return at.length === 1 ? [] : [`${key} was called ${at.length} times and may be called once`]
  return at.slice(1).flatMap((again, index) => {
    const before = at[index] as number
    const isDoubtful = kills.some(
      kill => (kill.kind === 'executor' || kill.kind === 'postgres') && kill.at > before - doubtMs && kill.at < again,
    )
    return isDoubtful ? [] : [`${key} was called again although nothing was killed`]
  })
}

function faultsOfFollowed({ end, events, runId }: Followed, log: readonly Seen[]): string[] {
  const last = log.at(-1)?.type.split('.').at(-1)
  return [
    ...(JSON.stringify(events) === JSON.stringify(log)
      ? []
      : [`a follower of ${runId} saw ${events.map(({ sequence }) => sequence).join()} of ${log.length} events`]),
    ...(end === null || end === last ? [] : [`a follower of ${runId} was told that it ${end}; it ${last}`]),
  ]
}

export function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1
  return counts
}
