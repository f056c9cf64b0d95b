import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { validateEvent } from '#contract/schemas'
import { AgentosError } from '#errors'
import { openPostgresQueue } from '#queue'
import type { Database, Statement } from '#storage'
import { waitUntil } from '#testing'
import type { RunDraft } from '../runs/draft.ts'
import { effectiveOptions, isTerminal } from '../runs/rules.ts'
import { draftOf, type Replica, RunStage } from '../runs/testing/run-stage.ts'
import type { OrchestratorSchema } from '../schema.ts'
import { cancelChannel, workChannel } from './channels.ts'
import { Executor, type ExecutorOptions } from './executor.ts'
import { completed, eventOf, stepOf } from './hand-executor.ts'
import type { Journal, LeasedRun, Ports, Program } from './ports.ts'
import { agentProgram } from './programs/agent.ts'
import { Stage, toolThat } from './programs/testing/stage.ts'
import { Sweeper } from './sweeper.ts'

const tenant = { tenantId: 'tnt_a' }
const noPorts = { model: {}, tools: [], memory: {} } as unknown as Ports
const defects: unknown[] = []
let stage: RunStage
let replica: Replica
const executors: Executor[] = []

beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
})
afterAll(() => stage.close())
afterEach(async () => {
  await Promise.all(executors.splice(0).map(executor => executor.stop(0)))
  await stage.home.owner.query('truncate orchestrator.live, orchestrator.runs, orchestrator.events, orchestrator.steps')
  defects.length = 0
})

async function startExecutor(program: Program, options: Partial<ExecutorOptions> = {}): Promise<Executor> {
  const database = stage.database('executor')
  const executor = new Executor({
    database,
    openQueue: take => openPostgresQueue({ database, channel: workChannel, take, pollMs: 100 }),
    programs: { agent: program },
    portsOf: () => noPorts,
    slots: 4,
    logger: { error: (about: unknown) => defects.push(about), warn() {} },
    ...options,
  })
  await executor.start()
  executors.push(executor)
  return executor
}

async function create(overrides: Partial<RunDraft> = {}): Promise<string> {
  const draft = draftOf(overrides)
  await replica.store.createRun(draft)
  return draft.runId
}

const read = async (runId: string) => (await replica.store.getRun(tenant, runId)) ?? expect.fail('no such run')
const eventsOf = async (runId: string) => (await replica.store.readEvents(tenant, runId, 0, 200))?.items ?? []
const ended = (runId: string) =>
  waitUntil(async () => {
    const run = await read(runId)
    return isTerminal(run.status) ? run : null
  })
const until = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal.aborted) reject(signal.reason)
  })

/** A database whose calls may be kept from it, or be carried out and their answers lost. */
function unreliable(
  afterCall: (name: string) => void,
  beforeCall: (name: string) => void = () => {},
): Database<OrchestratorSchema> {
  const database = stage.database('unreliable')
  return new Proxy(database, {
    get(target, name) {
      if (name !== 'call') return Reflect.get(target, name).bind(target)
      return async (statement: Statement) => {
        beforeCall(statement.name)
        const rows = await target.call(statement)
        afterCall(statement.name)
        return rows
      }
    },
  })
}

/** Three steps, as a tool loop would make them, the last one merged into the end. */
const threeSteps: Program = async (_, journal) => {
  const call = { tool_call_id: 'tcall_1', tool_id: 'tool.echo' }
  const write = (path: string) => {
    const step = stepOf(path)
    const ok = { status: 'ok', output: null, duration_ms: 0, attempt: 1, error: null }
    const events = [
      { type: 'agentos.tool.call.completed', stepId: step.stepId, payload: { ...call, ...ok } },
      { type: 'agentos.run.step.completed', stepId: step.stepId, payload: { status: 'ok' } },
    ]
    return { step, events }
  }
  for (const path of ['0/tool:0', '1/tool:0']) {
    const { step, events } = write(path)
    const payload = { step_kind: 'tool', name: 'tool.echo' }
    void journal.emit([{ type: 'agentos.run.step.started', stepId: step.stepId, payload }])
    await journal.record(step, events)
  }
  return { ...completed, last: write('2/tool:0') }
}

describe('an executor', () => {
  it('carries a run from queued to completed, each event in its place and of its schema', async () => {
    await startExecutor(threeSteps)
    const runId = await create()
    expect(await ended(runId)).toMatchObject({
      status: 'completed',
      output: { type: 'text', text: 'done' },
      summary: { steps_total: 3, tool_calls_total: 3, model_calls_total: 0, tokens_total: 0, cost_usd: 0 },
    })
    const events = await eventsOf(runId)
    expect(events.map(event => event.sequence)).toEqual(events.map((_, n) => n + 1))
    const step = ['agentos.run.step.started', 'agentos.tool.call.completed', 'agentos.run.step.completed']
    const last = ['agentos.tool.call.completed', 'agentos.run.step.completed', 'agentos.run.completed']
    expect(events.map(event => event.type)).toEqual([
      'agentos.run.created',
      'agentos.run.started',
      ...step,
      ...step,
      ...last,
    ])
    for (const event of events) expect(validateEvent(event), JSON.stringify([event, validateEvent.errors])).toBe(true)
    const { items: steps } = await replica.store.listSteps(tenant, runId, { limit: 10 })
    expect(steps.map(each => each.path)).toEqual(['0/tool:0', '1/tool:0', '2/tool:0'])
    const page = await replica.store.listSteps(tenant, runId, { limit: 2 })
    expect((await replica.store.listSteps(tenant, runId, { limit: 2, after: page.next as string })).items).toEqual(
      steps.slice(2),
    )
  })

  it('frees the slots of the tenant on each way to the end', async () => {
    const ways: Record<string, Program> = {
      completed: async () => completed,
      failed: async () => ({ status: 'failed', error: { code: 'timeout', message: 'x', retryable: true } }),
      thrown: () => Promise.reject(new AgentosError('policy_blocked', 'not this', { details: { reasons: ['r'] } })),
      late: ({ signal }) => until(signal),
    }
    await startExecutor((lease, ...rest) => (ways[lease.run.input.text] as Program)(lease, ...rest))
    const create = (text: string) =>
      replica.store.createRun(
        draftOf({
          input: { type: 'text', text },
          maxConcurrentRuns: 4,
          options: effectiveOptions({ ...(text === 'late' && { timeout_ms: 50 }) }, {}),
        }),
      )
    for (let round = 0; round < 5; round += 1) {
      const outcomes = await Promise.all(Object.keys(ways).map(create))
      expect(outcomes.map(outcome => outcome.outcome)).toEqual(Array(4).fill('created'))
      const runs = await Promise.all(outcomes.map(each => ('run' in each ? ended(each.run.run_id) : null)))
      expect(runs.map(run => run?.error?.code)).toEqual([undefined, 'timeout', 'policy_blocked', 'timeout'])
    }
    expect((await stage.home.owner.query('select from orchestrator.live')).rows).toEqual([])
  })

  it('shows the error of a failing program with its code, and hides a defect', async () => {
    await startExecutor(async ({ run }) => {
      if (run.input.text === 'blocked')
        throw new AgentosError('policy_blocked', 'not this', { details: { reasons: ['r'] } })
      throw new TypeError('secret of the implementation')
    })
    const blocked = await ended(await create({ input: { type: 'text', text: 'blocked' } }))
    expect(blocked?.error).toEqual({ code: 'policy_blocked', message: 'not this', details: { reasons: ['r'] } })
    expect(defects).toEqual([])
    const broken = await ended(await create())
    expect(broken).toMatchObject({ status: 'failed', error: { code: 'internal_error' } })
    expect(JSON.stringify(broken)).not.toContain('secret')
    expect(defects).toHaveLength(1)
  })

  it('fails a run of a kind that it does not know', async () => {
    await startExecutor(async () => completed)
    const runId = await create({ agent: { agentId: 'a', version: 1, config: { kind: 'toString' } } })
    expect(await ended(runId)).toMatchObject({ status: 'failed', error: { code: 'invalid_request' } })
  })

  it('executes no more runs at once than it has slots', async () => {
    let most = 0
    const executor = await startExecutor(
      async () => {
        most = Math.max(most, executor.running)
        await sleep(5)
        return completed
      },
      { slots: 3 },
    )
    const runs = await Promise.all(Array.from({ length: 20 }, () => create()))
    await Promise.all(runs.map(ended))
    expect(most).toBe(3)
  })

  it('ends a run whose emits failed to be written with what went wrong', async () => {
    await startExecutor(async (_, journal) => {
      void journal.emit([{ type: 'agentos.run.step.token', stepId: 'nul \u0000 is no text', payload: {} }])
      await journal.record(stepOf('0/tool:0'), [])
      return completed
    })
    expect(await ended(await create())).toMatchObject({ status: 'failed', error: { code: 'internal_error' } })
  })
})

describe('a run that cannot be executed as it should', () => {
  it('fails when its end cannot be written, and is not executed for ever', async () => {
    let executions = 0
    await startExecutor(async () => {
      executions += 1
      return { ...completed, last: { step: stepOf('0/tool:0', { stepId: 'nul \u0000 is no text' }), events: [] } }
    })
    expect(await ended(await create())).toMatchObject({ status: 'failed', error: { code: 'internal_error' } })
    expect([executions, defects.length]).toEqual([1, 1])
  })

  it('fails when its ports cannot be made, and waits for them while the database is away', async () => {
    let attempts = 0
    const portsOf = async (run: LeasedRun) => {
      if (run.input.text === 'never') throw new AgentosError('invalid_request', 'no such tool')
      attempts += 1
      if (attempts === 1) throw new AgentosError('dependency_unavailable', 'away')
      return noPorts
    }
    await startExecutor(async () => completed, { portsOf })
    const never = await create({ input: { type: 'text', text: 'never' } })
    expect(await ended(never)).toMatchObject({ status: 'failed', error: { code: 'invalid_request' } })
    expect(await ended(await create())).toMatchObject({ status: 'completed' })
    expect(attempts).toBe(2)
  })
})

describe('the time limit', () => {
  it('aborts the call in flight and fails the run', async () => {
    let reason: unknown
    await startExecutor(async ({ signal }) => {
      await until(signal).catch(() => {})
      reason = signal.reason
      throw reason
    })
    const runId = await create({ options: effectiveOptions({ timeout_ms: 60 }, {}) })
    expect(await ended(runId)).toMatchObject({ status: 'failed', error: { code: 'timeout' } })
    expect(reason).toMatchObject({ loss: 'timeout' })
  })

  it.each(['timeout', 'cancel'])('does not wait long for a program that a %s does not stop', async way => {
    await startExecutor(() => new Promise(() => {}), { settleMs: 3_600_000 })
    const runId = await create({ options: effectiveOptions({ timeout_ms: way === 'timeout' ? 20 : 60_000 }, {}) })
    if (way === 'cancel') {
      await waitUntil(async () => (await read(runId)).status === 'running')
      const canceled = `update orchestrator.live set cancel_requested_at = now(), canceled_by = 'prn_x'`
      await stage.home.owner.query(canceled)
      replica.database.notify(cancelChannel, runId)
    }
    const status = way === 'timeout' ? 'failed' : 'canceled'
    expect(await ended(runId)).toMatchObject({ status })
  })

  it('does not wait for a program that does not stop', async () => {
    await startExecutor(() => new Promise(() => {}), { settleMs: 20 })
    const runId = await create({ options: effectiveOptions({ timeout_ms: 20 }, {}) })
    expect(await ended(runId)).toMatchObject({ status: 'failed', error: { code: 'timeout' } })
  })
})

describe('a cancel', () => {
  const started = (runId: string) => waitUntil(async () => (await read(runId)).status === 'running')

  it('stops the call in flight, and the executor confirms it', async () => {
    let stopped = false
    await startExecutor(({ signal }) => until(signal).finally(() => (stopped = true)))
    const runId = await create()
    await started(runId)
    const run = await replica.store.cancelRun(tenant, runId, 'prn_canceler')
    expect(stopped).toBe(true)
    expect(run).toMatchObject({ status: 'canceled', cancel_requested_at: expect.any(String) })
    const last = (await eventsOf(runId)).at(-1)
    expect(last?.payload).toEqual({ status: 'canceled', by: 'prn_canceler', confirmed: true })
  })

  it('fences an executor that does not answer, whose writes then count for nothing', async () => {
    const held: Journal[] = []
    const release = Promise.withResolvers<typeof completed>()
    await startExecutor((_, journal) => {
      held.push(journal)
      return release.promise
    })
    const runId = await create()
    await started(runId)
    expect(await replica.store.cancelRun(tenant, runId, 'prn_canceler')).toMatchObject({ status: 'canceled' })
    await expect(held[0]?.record(stepOf('0/tool:0'), [])).rejects.toThrow('no longer')
    const events = await eventsOf(runId)
    expect(events.at(-1)?.payload).toEqual({ status: 'canceled', by: 'prn_canceler', confirmed: false })
    expect(events).toHaveLength(3)
    release.resolve(completed)
  })

  it('ends a queued run at once, and refuses one that is over', async () => {
    const runId = await create()
    expect(await replica.store.cancelRun(tenant, runId, 'prn_canceler')).toMatchObject({ status: 'canceled' })
    expect((await eventsOf(runId)).map(event => event.type)).toEqual(['agentos.run.created', 'agentos.run.canceled'])
    expect((await eventsOf(runId))[1]?.payload).toMatchObject({ confirmed: true })
    await expect(replica.store.cancelRun(tenant, runId, 'x')).rejects.toMatchObject({ code: 'conflict' })
    await startExecutor(async () => completed)
    const other = await create()
    await ended(other)
    await expect(replica.store.cancelRun(tenant, other, 'x')).rejects.toMatchObject({ code: 'conflict' })
    expect(await replica.store.getRetrySource(tenant, runId)).toMatchObject({ runId, agentId: 'my-agent' })
    await expect(replica.store.getRetrySource(tenant, other)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('reaches the executor by its heartbeat when the notice was lost', async () => {
    await startExecutor(({ signal }) => until(signal), { ttlMs: 300 })
    const runId = await create()
    await started(runId)
    await stage.home.owner.query(`update orchestrator.live set cancel_requested_at = now(), canceled_by = 'prn_x'`)
    expect(await ended(runId)).toMatchObject({ status: 'canceled' })
  })
})

describe('the end of an executor', () => {
  it('lets running runs end, hands the others over at once, and keeps their journal', async () => {
    const first = await startExecutor(async ({ run, signal }, journal) => {
      if (run.input.text === 'quick') return completed
      await journal.record(stepOf('0/tool:0'), [])
      return until(signal)
    })
    const [quick, slow] = [await create({ input: { type: 'text', text: 'quick' } }), await create()]
    await waitUntil(async () => (await replica.store.listSteps(tenant, slow, { limit: 1 })).items.length === 1)
    await first.stop(50)
    expect(await ended(quick)).toMatchObject({ status: 'completed' })
    expect(await read(slow)).toMatchObject({ status: 'running' })
    let seen: unknown
    await startExecutor(async ({ run }, journal) => {
      seen = [run.attempt, [...journal.recorded().keys()]]
      return completed
    })
    expect(await ended(slow)).toMatchObject({ status: 'completed', summary: { steps_total: 1 } })
    expect(seen).toEqual([2, ['0/tool:0']])
  })

  it('does not wait for the attempt of a call that is due later, which the next executor makes', async () => {
    const error = { code: 'rate_limited', message: 'later', retryable: true }
    const attempts: number[] = []
    const flaky = toolThat('tool.flaky', async (_, { attempt }) => {
      attempts.push(attempt)
      return attempt === 1 ? { status: 'error', error, retryAfterSeconds: 600 } : { status: 'ok', output: null }
    })
    const turns = [{ calls: [['tool.flaky', {}]] as [string, unknown][] }, { text: 'done' }]
    const scripted = (from: number) => {
      const { ports } = new Stage({ turns: turns.slice(from), tools: [flaky] })
      return { portsOf: () => ports }
    }
    const first = await startExecutor(agentProgram, scripted(0))
    const config = { kind: 'agent', retry: { max_delay_ms: 600_000 } }
    const runId = await create({ agent: { agentId: 'my-agent', version: 1, config } })
    const steps = async () => (await replica.store.listSteps(tenant, runId, { limit: 5 })).items
    await waitUntil(async () => (await steps())[1]?.error?.code === 'rate_limited')
    expect(await steps()).toMatchObject([{ status: 'ok' }, { status: 'running', attempt: 1 }])
    await first.stop(0)
    await startExecutor(agentProgram, scripted(1))
    expect(await ended(runId)).toMatchObject({ status: 'completed', summary: { steps_total: 3, tool_calls_total: 1 } })
    expect(attempts).toEqual([1, 2])
    expect((await steps())[1]).toMatchObject({ path: '0/tool:0', status: 'ok', attempt: 2, error: null })
    for (const event of await eventsOf(runId)) expect(validateEvent(event), JSON.stringify(event)).toBe(true)
  })

  it('goes in time also while all its slots are taken', async () => {
    const executor = await startExecutor(({ signal }) => until(signal), { slots: 1 })
    const runId = await create()
    await waitUntil(() => executor.running === 1)
    await executor.stop(10)
    expect(executor.running).toBe(0)
    expect(await read(runId)).toMatchObject({ status: 'running' })
    const { rows } = await stage.home.owner.query('select state from orchestrator.live')
    expect(rows).toEqual([{ state: 'queued' }])
  })

  it('gives up its leases by itself when no heartbeat is heard, and comes back under another name', async () => {
    const losses: string[] = []
    const owners = async () =>
      (await stage.home.owner.query('select owner from orchestrator.executors')).rows.map(row => row.owner)
    await startExecutor(
      async ({ signal }) => {
        await until(signal).catch(error => losses.push(error.loss))
        return completed
      },
      {
        ttlMs: 300,
      },
    )
    const [before] = await owners()
    const runId = await create()
    await waitUntil(async () => (await read(runId)).status === 'running')
    await stage.home.owner.query(`update orchestrator.executors set lease_until = now() - interval '1 second'`)
    await waitUntil(() => losses.includes('fenced'))
    await new Sweeper({ database: replica.database, queue: { enqueue() {} }, logger: { warn() {} } }).sweep()
    await waitUntil(async () => (await owners()).some(owner => owner !== before))
    await waitUntil(async () => {
      const { rows } = await stage.home.owner.query('select attempts from orchestrator.live')
      return rows[0]?.attempts === 2
    })
  })

  it('gives up its leases in time when the database is out of reach', async () => {
    let isAway = false
    const lost = Promise.withResolvers<string>()
    const database = unreliable(() => {
      if (isAway) throw new AgentosError('dependency_unavailable', 'away')
    })
    const executor = await startExecutor(
      async ({ signal }) => {
        await until(signal).catch(error => lost.resolve(error.loss))
        return completed
      },
      { ttlMs: 200, database },
    )
    await create()
    await waitUntil(() => executor.running === 1)
    isAway = true
    expect(await lost.promise).toBe('fenced')
    isAway = false
  })

  it('gives a run back whose writes fail for a lease’s time, which is no failure of the run', async () => {
    let isAway = true
    const nothing = () => {}
    const database = unreliable(nothing, name => {
      if (isAway && name === 'write_runs') throw new AgentosError('dependency_unavailable', 'away')
    })
    const losses: unknown[] = []
    const program: Program = async ({ signal }, journal) => {
      try {
        await journal.emit([eventOf('agentos.run.step.token')])
      } finally {
        isAway = false
        losses.push(signal.aborted && signal.reason.loss)
      }
      return completed
    }
    await startExecutor(program, { ttlMs: 300, database })
    expect(await ended(await create())).toMatchObject({ status: 'completed' })
    expect(losses).toEqual(['fenced', false])
  })

  it('takes up runs that it was given without hearing of it', async () => {
    await create()
    let claims = 0
    const database = unreliable(name => {
      if (name === 'claim_runs' && claims++ === 0) throw new AgentosError('dependency_unavailable', 'lost')
    })
    await startExecutor(async () => completed, { database })
    const { items } = await replica.store.listRuns(tenant, {}, { limit: 1 })
    expect(await ended(items[0]?.run_id as string)).toMatchObject({ status: 'completed' })
  })
})
