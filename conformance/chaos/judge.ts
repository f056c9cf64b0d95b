import { isDeepStrictEqual } from 'node:util'
import type { EventObject } from '../../services/orchestrator/runs/event-object.ts'
import { doubtOfCall, doubtOfStep, killThatMet } from './doubt.ts'
import type { EndedRun, Evidence } from './evidence.ts'
import type { Followed } from './follower.ts'
import type { Kill } from './killer.ts'
import type { Call } from './tool-server.ts'

/** What the runs came to, and every way in which they broke a promise. */
export interface Findings {
  readonly faults: string[]
  readonly ends: Readonly<Record<string, number>>
  /** Calls that were made again, by the kind of the kill that met the call before. */
  readonly repeated: Readonly<Record<string, number>>
  /** Runs that ended because a call of theirs may have taken effect, likewise. */
  readonly unknown: Readonly<Record<string, number>>
  readonly events: number
}

/** A fault, or the kill that explains what would else be one. */
type Verdict = Kill | string

/** Holds the database, the tools' server and the followers against each other. */
export function judge(evidence: Evidence): Findings {
  const { acknowledged, calls, followed, live, logs, runs } = evidence
  const repeated = [...calls].flatMap(([key, each]) => verdictsOnCalls(key, each, evidence))
  const unknown = runs.filter(({ code }) => code === 'outcome_unknown').map(run => verdictOnUnknown(run, evidence))
  const agents = new Map(acknowledged.map(({ agentId, runId }) => [runId, agentId]))
  return {
    faults: [
      ...live.map(runId => `${runId} is stuck`),
      ...lost(evidence),
      ...runs.flatMap(run => faultsOfRun(run, agents.get(run.runId), evidence)),
      ...runs.flatMap(run => faultsOfLog(run, logs.get(run.runId) ?? [])),
      ...[...repeated, ...unknown].filter(verdict => typeof verdict === 'string'),
      ...followed.flatMap(each => faultsOfFollowed(each, logs.get(each.runId) ?? [])),
      ...faultsOfIds(logs),
    ],
    ends: countBy(runs, ({ code, status }) => (code === null ? status : `${status} ${code}`)),
    repeated: countBy(repeated, nameOf),
    unknown: countBy(unknown, nameOf),
    events: [...logs.values()].reduce((sum, { length }) => sum + length, 0),
  }
}

function nameOf(verdict: Verdict): string {
  return typeof verdict === 'string' ? 'unexplained' : verdict.kind
}

function lost({ acknowledged, runs }: Evidence): string[] {
  const known = new Set(runs.map(({ runId }) => runId))
  const named = new Set(acknowledged.map(({ runId }) => runId))
  return [
    ...[...named].filter(runId => !known.has(runId)).map(runId => `${runId} was acknowledged and is lost`),
    ...[...known].filter(runId => !named.has(runId)).map(runId => `${runId} was made beside the run of its key`),
    ...(named.size === acknowledged.length ? [] : ['one run was acknowledged for two keys']),
  ]
}

function faultsOfRun(run: EndedRun, agentId: string | undefined, evidence: Evidence): string[] {
  const { code, failures, message, recorded, runId, status, steps } = run
  const wasCanceled = evidence.canceled.has(runId)
  const mayBe =
    status === 'completed' ||
    (status === 'canceled' && evidence.askedToCancel.has(runId)) ||
    (code === 'outcome_unknown' && agentId === evidence.onceAgent)
  const isExpected = wasCanceled ? status === 'canceled' : mayBe
  const asked = wasCanceled ? ' although it was canceled' : ''
  return [
    ...(isExpected ? [] : [`${[runId, 'ended', status, code, message].filter(Boolean).join(' ')}${asked}`]),
    ...failures.map(failure => `a step of ${runId} failed: ${failure}`),
    ...(status !== 'completed' || isAnswered(runId, evidence)
      ? []
      : [`${runId} completed without an answer of its tool`]),
    ...(steps === recorded ? [] : [`${runId} counts ${steps} steps, its journal holds ${recorded}`]),
    ...(status !== 'completed' || recorded === 3 ? [] : [`${runId} completed with ${recorded} recorded steps, not 3`]),
  ]
}

/** Whether the tool was called and gave its answer: the run may not go on without. */
function isAnswered(runId: string, { calls }: Evidence): boolean {
  return calls.get(`${runId}:0/tool:0`)?.some(({ answeredAt }) => answeredAt !== null) === true
}

function faultsOfLog({ runId, status }: EndedRun, log: readonly EventObject[]): string[] {
  const gap = log.findIndex(({ sequence }, index) => sequence !== index + 1)
  const ends = log.filter(({ type }) => /^agentos\.run\.(completed|failed|canceled)$/.test(type))
  const isEnded = ends.length === 1 && log.at(-1)?.type === `agentos.run.${status}`
  return [
    ...(gap === -1 ? [] : [`the log of ${runId} has a gap before its event ${log[gap]?.sequence}`]),
    ...(isEnded ? [] : [`the log of ${runId} ends by ${log.at(-1)?.type} and holds ${ends.length} ends`]),
  ]
}

/** Each call beyond the first of its key. */
function verdictsOnCalls(key: string, calls: readonly Call[], evidence: Evidence): Verdict[] {
  const { holdings, kills, leaseMs } = evidence
  return calls.slice(1).map((again, index) => {
    const before = doubtOfCall(calls[index] as Call, holdings)
    if (again.effect === 'once') return `${key} was called again and may be called once`
    if (again.isRecorded) return `${key} was called again after its step was recorded`
    return (
      killThatMet(before, again.begunAt, kills, leaseMs) ??
      `${key} was called again although no kill met its call: ${told(before)}; again ${told(again)}`
    )
  })
}

function verdictOnUnknown({ endedAt, runId }: EndedRun, evidence: Evidence): Verdict {
  const { begunSteps, calls, holdings, kills, leaseMs } = evidence
  const step = begunSteps.find(begun => begun.runId === runId)
  if (step === undefined) return `${runId} ended by outcome_unknown and has no call without an outcome`
  const doubt = doubtOfStep(step, calls.get(`${runId}:${step.path}`) ?? [], holdings)
  return (
    killThatMet(doubt, endedAt, kills, leaseMs) ??
    `${runId} ended by outcome_unknown at ${time(endedAt)} although no kill met its call: ${told(doubt)}`
  )
}

function told({ abandonedAt, answeredAt, begunAt, pid }: Pick<Call, 'pid' | 'begunAt' | 'answeredAt' | 'abandonedAt'>) {
  const end = abandonedAt === null ? `answered ${time(answeredAt)}` : `let go ${time(abandonedAt)}`
  return `by ${pid}, begun ${time(begunAt)}, ${end}`
}

function time(instant: number | null): string {
  return instant === null ? 'never' : new Date(instant).toISOString().slice(11, 23)
}

function faultsOfFollowed({ end, events, runId }: Followed, log: readonly EventObject[]): string[] {
  const last = log.at(-1)?.type.split('.').at(-1)
  const place = events.findIndex(({ event, id }, index) => {
    return id !== String(event.sequence) || !isDeepStrictEqual(event, log[index])
  })
  return [
    ...(place === -1
      ? []
      : [`a follower of ${runId} saw another event than the log’s ${place + 1}: ${shown(events[place])}`]),
    ...(events.length === log.length ? [] : [`a follower of ${runId} saw ${events.length} of ${log.length} events`]),
    ...(end === null || end === last ? [] : [`a follower of ${runId} was told that it ${end}; it ${last}`]),
  ]
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 300)
}

function faultsOfIds(logs: Evidence['logs']): string[] {
  const ids = countBy([...logs.values()].flat(), ({ event_id }) => event_id)
  return Object.entries(ids).flatMap(([id, count]) => (count === 1 ? [] : [`${count} events have the id ${id}`]))
}

export function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1
  return counts
}
