import { describe, expect, it } from 'vitest'
import { toEventObject } from '../../services/orchestrator/runs/event-object.ts'
import type { Evidence } from './evidence.ts'
import type { Seen } from './follower.ts'
import { judge } from './judge.ts'
import type { Kill, KillKind } from './killer.ts'
import type { Call } from './tool-server.ts'

const runId = 'run_01JD0000000000000000000000'
const agentId = 'agt_idempotent'
const once = 'agt_once'
const key = `${runId}:0/tool:0`
const leaseMs = 2_000
const [pid, otherPid] = [41, 42]

const logOf = (...types: string[]) =>
  types.map((type, index) => {
    const row = {
      sequence: index + 1,
      time: new Date(index),
      type,
      step_id: null,
      span_id: null,
      payload: { n: index },
    }
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    return toEventObject(row, { tenantId: 'tnt_chaos', agentId, runId, traceparent })
  })
const log = logOf('agentos.run.created', 'agentos.run.started', 'agentos.run.completed')
const followed = {
  runId,
  events: log.map(event => ({ id: `${event.sequence}`, event })),
  end: 'completed',
  connections: 2,
}
const ended = {
  runId,
  status: 'completed',
  code: null,
  message: null,
  endedAt: 9_000,
  steps: 3,
  recorded: 3,
  failures: [],
}
const unknown = { ...ended, status: 'failed', code: 'outcome_unknown', steps: 1, recorded: 1 }
const failedLog = logOf('agentos.run.created', 'agentos.run.failed')

/** A call of the process 41 that is under way from 1,000 to 1,500. */
const call = (overrides: Partial<Call> = {}): Call => ({
  ...{ effect: 'idempotent', runId, path: '0/tool:0', pid, begunAt: 1_000, answeredAt: 1_500, abandonedAt: null },
  isRecorded: false,
  ...overrides,
})
const again = (overrides: Partial<Call> = {}) =>
  call({ pid: otherPid, begunAt: 8_000, answeredAt: 8_500, ...overrides })
const letGoAt = (abandonedAt: number) => call({ answeredAt: null, abandonedAt })
const kill = (kind: KillKind, at: number, overrides: Partial<Kill> = {}): Kill => {
  return { kind, name: kind, pid: kind === 'executor' ? pid : 7, at, revivedAt: at, readyAt: at + 1_800, ...overrides }
}

/** One run that has completed as it should, with what is said otherwise. */
function judged(overrides: Partial<Evidence> = {}) {
  return judge({
    acknowledged: [{ key: 'run-0', agentId, runId, tries: 1 }],
    followed: [followed],
    askedToCancel: new Set(),
    canceled: new Set(),
    calls: new Map([[key, [call()]]]),
    kills: [],
    onceAgent: once,
    leaseMs,
    runs: [ended],
    live: [],
    begunSteps: [],
    logs: new Map([[runId, log]]),
    holdings: [],
    ...overrides,
  })
}
const faultsOf = (overrides: Partial<Evidence>) => judged(overrides).faults
const withCalls = (...calls: Call[]) => ({ calls: new Map([[key, calls]]) })

/** A run of a tool that may be called once, which ended because nobody knows whether it was. */
const withUnknown = (overrides: Partial<Evidence>): Partial<Evidence> => ({
  acknowledged: [{ key: 'run-0', agentId: once, runId, tries: 1 }],
  followed: [],
  runs: [unknown],
  logs: new Map([[runId, failedLog]]),
  begunSteps: [{ runId, path: '0/tool:0', begunAt: 990 }],
  ...withCalls(call({ effect: 'once' })),
  ...overrides,
})

describe('the judge', () => {
  it('finds nothing where every promise was kept', () => {
    expect(judged()).toMatchObject({ faults: [], ends: { completed: 1 }, repeated: {}, unknown: {}, events: 3 })
  })

  it('names a run that is lost, stuck, made twice or given to two keys', () => {
    const two = [1, 2].map(n => ({ key: `run-${n}`, agentId, runId, tries: 1 }))
    expect(faultsOf({ runs: [] })).toEqual([`${runId} was acknowledged and is lost`])
    expect(faultsOf({ live: [runId] })).toEqual([`${runId} is stuck`])
    expect(faultsOf({ acknowledged: [] })).toEqual([`${runId} was made beside the run of its key`])
    expect(faultsOf({ acknowledged: two })).toEqual(['one run was acknowledged for two keys'])
  })

  it('names an end that nobody asked for, and a cancel that was answered and not carried out', () => {
    const away = { ...ended, status: 'failed', code: 'dependency_unavailable', message: 'away' }
    const canceledLog = { followed: [], logs: new Map([[runId, logOf('agentos.run.canceled')]]) }
    const canceled = { runs: [{ ...ended, status: 'canceled' }], ...canceledLog }
    expect(faultsOf({ runs: [away], followed: [], logs: new Map([[runId, failedLog]]) })).toEqual([
      `${runId} ended failed dependency_unavailable away`,
    ])
    expect(faultsOf(canceled)).toEqual([`${runId} ended canceled`])
    expect(faultsOf({ ...canceled, askedToCancel: new Set([runId]) })).toEqual([])
    expect(faultsOf({ canceled: new Set([runId]) })).toEqual([`${runId} ended completed although it was canceled`])
  })

  it('names a run that went on without its call', () => {
    const fault = `${runId} completed without an answer of its tool`
    expect(faultsOf({ calls: new Map() })).toEqual([fault])
    expect(faultsOf(withCalls(letGoAt(1_500)))).toEqual([fault])
  })

  it('names steps that failed, are missing from the journal or are counted wrongly', () => {
    expect(faultsOf({ runs: [{ ...ended, steps: 2, recorded: 2 }] })).toEqual([
      `${runId} completed with 2 recorded steps, not 3`,
    ])
    expect(faultsOf({ runs: [{ ...ended, failures: ['0/tool:0 timeout'] }] })).toEqual([
      `a step of ${runId} failed: 0/tool:0 timeout`,
    ])
    expect(faultsOf({ runs: [{ ...ended, steps: 4 }] })).toEqual([`${runId} counts 4 steps, its journal holds 3`])
  })

  it('names a gap in a log, an end too many and an id that two events have', () => {
    const gap = log.filter(({ sequence }) => sequence !== 2)
    const ends = logOf('agentos.run.completed', 'agentos.run.completed')
    const twice = [log[0], log[1], { ...log[2], event_id: log[0]?.event_id }] as typeof log
    const alone = { followed: [] }
    expect(faultsOf({ ...alone, logs: new Map([[runId, gap]]) })).toEqual([
      `the log of ${runId} has a gap before its event 3`,
    ])
    expect(faultsOf({ ...alone, logs: new Map([[runId, ends]]) })).toEqual([
      `the log of ${runId} ends by agentos.run.completed and holds 2 ends`,
    ])
    expect(faultsOf({ ...alone, logs: new Map([[runId, twice]]) })).toEqual([
      `2 events have the id ${log[0]?.event_id}`,
    ])
  })

  it('names a follower who saw too little, another event or another end', () => {
    const [first, second, third] = followed.events as [Seen, Seen, Seen]
    const other = { ...second, event: Object.assign(structuredClone(second.event), { payload: { n: 7 } }) }
    const follower = (events: Seen[], end = 'completed') => faultsOf({ followed: [{ ...followed, events, end }] })
    expect(follower([first, second])).toEqual([`a follower of ${runId} saw 2 of 3 events`])
    expect(follower([first, other, third])).toEqual([
      expect.stringContaining(`a follower of ${runId} saw another event than the log’s 2: {"id":"2"`),
    ])
    expect(follower([first, { ...second, id: '9' }, third])).toEqual([
      expect.stringContaining(`a follower of ${runId} saw another event than the log’s 2: {"id":"9"`),
    ])
    expect(follower([first, second, third], 'failed')).toEqual([
      `a follower of ${runId} was told that it failed; it completed`,
    ])
  })
})

describe('a call that was made twice', () => {
  const unexplained = [expect.stringContaining(`${key} was called again although no kill met its call: by ${pid}`)]

  it('is a fault where nothing was killed', () => {
    expect(judged(withCalls(call(), again()))).toMatchObject({ faults: unexplained, repeated: { unexplained: 1 } })
  })

  it('is explained by the kill of the process that made it, while it was under way or not recorded yet', () => {
    for (const [first, at] of [
      [letGoAt(1_500), 1_490],
      [call(), 1_600],
    ] as const) {
      const found = judged({ ...withCalls(first, again()), kills: [kill('executor', at)] })
      expect(found).toMatchObject({ faults: [], repeated: { executor: 1 } })
    }
  })

  it('is explained by the kill of who held its run, where it was gone before it could be looked up', () => {
    const holdings = [{ runId, pid, at: 900 }]
    const unseen = withCalls(call({ pid: null, begunAt: 2_500, answeredAt: null, abandonedAt: 2_600 }), again())
    expect(judged({ ...unseen, holdings, kills: [kill('executor', 1_000)] }).repeated).toEqual({ executor: 1 })
    expect(judged({ ...unseen, kills: [kill('executor', 1_000)] }).repeated).toEqual({ unexplained: 1 })
  })

  it('is not explained by the kill of another process, nor of its own at another time', () => {
    for (const [first, killed] of [
      [letGoAt(1_500), kill('executor', 1_490, { pid: 43 })],
      [letGoAt(1_500), kill('executor', 1_600)],
      [call(), kill('executor', 1_501 + leaseMs)],
      [call(), kill('executor', 8_100)],
      [letGoAt(1_500), kill('orchestrator', 1_490, { pid })],
      [letGoAt(1_500), kill('redis', 1_490)],
    ] as const) {
      expect(faultsOf({ ...withCalls(first, again()), kills: [killed] })).toEqual(unexplained)
    }
  })

  it('is explained by a kill of PostgreSQL for which its executor let go of it or could not record it', () => {
    for (const first of [letGoAt(2_900), letGoAt(4_200), call(), call({ begunAt: 1_300, answeredAt: 2_500 })]) {
      const found = judged({ ...withCalls(first, again()), kills: [kill('postgres', 1_400)] })
      expect(found).toMatchObject({ faults: [], repeated: { postgres: 1 } })
    }
  })

  it('is not explained by a kill of PostgreSQL that was too short for it, or too late', () => {
    const short = kill('postgres', 1_400, { readyAt: 2_000 })
    expect(faultsOf({ ...withCalls(letGoAt(2_900), again()), kills: [short] })).toEqual(unexplained)
    expect(faultsOf({ ...withCalls(letGoAt(2_300), again()), kills: [kill('postgres', 1_400)] })).toEqual(unexplained)
  })

  it('is not explained by a kill of PostgreSQL before or after it', () => {
    for (const at of [1_501 + leaseMs, 8_100]) {
      expect(faultsOf({ ...withCalls(call(), again()), kills: [kill('postgres', at)] })).toEqual(unexplained)
    }
    const late = call({ begunAt: 6_000, answeredAt: null, abandonedAt: 6_500 })
    expect(faultsOf({ ...withCalls(late, again()), kills: [kill('postgres', 1_400)] })).toEqual(unexplained)
  })

  it('is a fault whatever was killed, where its step was recorded or it may be made once', () => {
    const kills = [kill('executor', 1_490)]
    expect(faultsOf({ ...withCalls(call(), again({ isRecorded: true })), kills })).toEqual([
      `${key} was called again after its step was recorded`,
    ])
    expect(faultsOf({ ...withCalls(call(), again({ effect: 'once' })), kills })).toEqual([
      `${key} was called again and may be called once`,
    ])
  })
})

describe('an unknown outcome', () => {
  const unexplained = [
    expect.stringContaining('ended by outcome_unknown at 00:00:09.000 although no kill met its call'),
  ]

  it('is a fault where nothing was killed, or another process', () => {
    expect(judged(withUnknown({}))).toMatchObject({ faults: unexplained, unknown: { unexplained: 1 } })
    expect(faultsOf(withUnknown({ kills: [kill('executor', 1_200, { pid: 43 })] }))).toEqual(unexplained)
  })

  it('is explained by the kill that met its call', () => {
    const found = judged(withUnknown({ kills: [kill('executor', 1_200)] }))
    expect(found).toMatchObject({ faults: [], unknown: { executor: 1 } })
  })

  it('is explained by the kill of the process that held the run, where its call never arrived', () => {
    const holdings = [
      { runId, pid: 40, at: 500 },
      { runId, pid, at: 900 },
      { runId, pid: otherPid, at: 5_000 },
    ]
    const never = { calls: new Map(), holdings }
    expect(faultsOf(withUnknown({ ...never, kills: [kill('executor', 1_000)] }))).toEqual([])
    expect(faultsOf(withUnknown({ ...never, kills: [kill('executor', 1_000, { pid: otherPid })] }))).toEqual(
      unexplained,
    )
    expect(faultsOf(withUnknown({ calls: new Map(), kills: [kill('executor', 1_000)] }))).toEqual(unexplained)
  })

  it('is a fault of a tool that may be called again, and of a run without a call in doubt', () => {
    const kills = [kill('executor', 1_200)]
    const acknowledged = [{ key: 'run-0', agentId, runId, tries: 1 }]
    expect(faultsOf(withUnknown({ kills, acknowledged }))).toEqual([`${runId} ended failed outcome_unknown`])
    expect(faultsOf(withUnknown({ kills, begunSteps: [] }))).toEqual([
      `${runId} ended by outcome_unknown and has no call without an outcome`,
    ])
  })
})
