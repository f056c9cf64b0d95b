import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { draftOf, type Replica, RunStage } from '../runs/testing/run-stage.ts'
import { completed, eventOf, failedOf, HandExecutor, stepOf } from './hand-executor.ts'
import { Fenced, type LeasedRun } from './ports.ts'
import { Sweeper } from './sweeper.ts'

let stage: RunStage
let replica: Replica
let sweeper: Sweeper

beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
  sweeper = new Sweeper({ database: replica.database, queue: { enqueue() {} }, logger: { warn() {} } })
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.home.owner.query('truncate orchestrator.live, orchestrator.runs, orchestrator.events, orchestrator.steps')
})

const start = () => HandExecutor.start(replica.database)
const create = (overrides = {}) => replica.store.createRun(draftOf(overrides))
const claimOne = async (executor: HandExecutor) => (await executor.claim(1))[0] as LeasedRun
const read = (run: LeasedRun) => replica.store.getRun(run, run.runId)
const eventsOf = async (run: LeasedRun) => (await replica.store.readEvents(run, run.runId, 0, 200))?.items ?? []

describe('a lost executor', () => {
  it('loses its runs to another one, which goes on after the last recorded step', async () => {
    await create()
    const [lost, next] = [await start(), await start()]
    const run = await claimOne(lost)
    const journal = await lost.journalOf(run)
    await journal.record(stepOf('0/model', { kind: 'model', usage: { totalTokens: 7, costUsd: 0.5 } }), [
      eventOf('agentos.model.completed'),
    ])
    await journal.recordStarted(stepOf('0/tool:0'), [eventOf('agentos.tool.call.requested')])
    await lost.vanish()
    expect(await next.claim()).toEqual([])
    await sweeper.sweep()
    const taken = await claimOne(next)
    expect(taken).toMatchObject({ runId: run.runId, attempt: 2, epoch: run.epoch + 1 })
    const resumed = await next.journalOf(taken)
    expect([...resumed.recorded().values()]).toMatchObject([
      {
        path: '0/model',
        state: 'recorded',
        status: 'ok',
        output: { text: '0/model' },
        usage: { totalTokens: 7, costUsd: 0.5 },
      },
      { path: '0/tool:0', state: 'started' },
    ])
    await resumed.finish(completed)
    expect(await read(run)).toMatchObject({
      status: 'completed',
      summary: { steps_total: 1, tokens_total: 7, cost_usd: 0.5 },
    })
  })

  it('hands its attempts over: the next one goes on with the one that is due, and the step counts once', async () => {
    await create()
    const [lost, next] = [await start(), await start()]
    const run = await claimOne(lost)
    const journal = await lost.journalOf(run)
    for (const attempt of [1, 2]) await journal.recordAttempt(failedOf('0/tool:0', { attempt }), [eventOf('failed')])
    const listed = async () => (await replica.store.listSteps(run, run.runId, { limit: 5 })).items
    expect(await listed()).toMatchObject([
      { path: '0/tool:0', status: 'running', attempt: 2, output: null, error: { code: 'timeout' } },
    ])
    expect(await read(run)).toMatchObject({ summary: { steps_total: 0 } })
    await lost.vanish()
    await sweeper.sweep()
    const taken = await claimOne(next)
    const resumed = await next.journalOf(taken)
    expect([...resumed.recorded().values()]).toMatchObject([{ path: '0/tool:0', state: 'retrying', attempt: 2 }])
    const startedAt = new Date('2026-11-21T09:30:00.000Z')
    await resumed.recordStarted(stepOf('0/tool:0', { attempt: 3 }), [])
    await resumed.record(stepOf('0/tool:0', { attempt: 3, startedAt }), [eventOf('done')])
    await expect(resumed.recordAttempt(failedOf('0/tool:0'), [])).rejects.toThrow('recorded already')
    await resumed.finish(completed)
    expect(await listed()).toMatchObject([
      { status: 'ok', attempt: 3, error: null, started_at: startedAt.toISOString(), duration_ms: 1 },
    ])
    expect(await read(run)).toMatchObject({ status: 'completed', summary: { steps_total: 1, tool_calls_total: 1 } })
  })

  it('counts as lost when its heartbeats have stopped', async () => {
    await create()
    const [silent, next] = [await start(), await start()]
    const run = await claimOne(silent)
    await sweeper.sweep()
    expect(await next.claim()).toEqual([])
    const expired = `update orchestrator.executors set lease_until = now() - interval '1 millisecond' where owner = $1`
    await stage.home.owner.query(expired, [silent.owner])
    await sweeper.sweep()
    expect(await claimOne(next)).toMatchObject({ runId: run.runId, attempt: 2 })
  })

  it('is seen as running by clients all the while', async () => {
    await create()
    const lost = await start()
    const run = await claimOne(lost)
    await lost.vanish()
    await sweeper.sweep()
    expect(await read(run)).toMatchObject({ status: 'running', started_at: expect.any(String) })
    expect((await replica.store.listRuns(run, { status: 'running' }, { limit: 5 })).items).toHaveLength(1)
    expect((await replica.store.listRuns(run, { status: 'queued' }, { limit: 5 })).items).toHaveLength(0)
  })

  it('writes nothing any more, neither before nor after the run was taken over', async () => {
    await create()
    const [lost, next] = [await start(), await start()]
    const run = await claimOne(lost)
    const stale = await lost.journalOf(run)
    await lost.vanish()
    await sweeper.sweep()
    await expect(stale.record(stepOf('0/model'), [eventOf('stale')])).rejects.toThrow(Fenced)
    const taken = await claimOne(next)
    await expect((await lost.journalOf(run)).finish(completed)).rejects.toThrow(Fenced)
    await expect((await lost.journalOf(taken)).finish(completed)).rejects.toThrow(Fenced)
    await (await next.journalOf(taken)).finish({
      status: 'failed',
      error: { code: 'timeout', message: 'late', retryable: true },
    })
    await expect((await next.journalOf(taken)).finish(completed)).rejects.toThrow(Fenced)
    expect((await eventsOf(run)).map(event => event.type)).toEqual([
      'agentos.run.created',
      'agentos.run.started',
      'agentos.run.failed',
    ])
  })

  it('is told apart from itself: what it began before it gave the run back counts no more', async () => {
    await create()
    const executor = await start()
    const stale = await executor.journalOf(await claimOne(executor))
    await executor.release()
    const again = await claimOne(executor)
    await expect(stale.record(stepOf('0/tool:0'), [eventOf('stale')])).rejects.toThrow(Fenced)
    await (await executor.journalOf(again)).finish(completed)
    expect((await eventsOf(again)).map(event => event.type)).not.toContain('stale')
  })

  it('cannot cancel what nobody asked to be canceled', async () => {
    await create()
    const executor = await start()
    const run = await claimOne(executor)
    const canceled = (await executor.journalOf(run)).finish({ status: 'canceled', confirmed: true })
    await expect(canceled).rejects.toThrow(Fenced)
    expect(await read(run)).toMatchObject({ status: 'running' })
  })

  it('gets no runs once it has missed its heartbeats', async () => {
    await create()
    const executor = await HandExecutor.start(replica.database, -1)
    expect(await executor.claim()).toEqual([])
  })

  it('fails a run that loses five executors, and says so', async () => {
    await create()
    let run: LeasedRun | undefined
    for (let crash = 0; crash < 5; crash += 1) {
      const executor = await start()
      run = await claimOne(executor)
      expect(run).toMatchObject({ attempt: crash + 1 })
      await executor.vanish()
      await sweeper.sweep()
    }
    expect(await read(run as LeasedRun)).toMatchObject({
      status: 'failed',
      error: {
        code: 'executor_lost',
        message: 'The run was given up: its executor was lost 5 times while it executed it',
      },
    })
  })

  it('leaves a run that was to be canceled canceled, unconfirmed', async () => {
    await create()
    const lost = await start()
    const run = await claimOne(lost)
    await stage.home.owner.query('begin')
    await stage.home.owner.query(`select set_config('app.tenant_id', 'tnt_a', true)`)
    await stage.home.owner.query(`select orchestrator.request_cancel($1, 'prn_local')`, [run.runId])
    await stage.home.owner.query('commit')
    await lost.vanish()
    await sweeper.sweep()
    expect((await eventsOf(run)).at(-1)).toMatchObject({
      type: 'agentos.run.canceled',
      payload: { status: 'canceled', by: 'prn_local', confirmed: false },
    })
  })

  it('does not keep a run beyond its time that nobody takes over', async () => {
    await create()
    const lost = await start()
    const run = await claimOne(lost)
    await lost.vanish()
    await sweeper.sweep()
    await stage.home.owner.query(`update orchestrator.live set deadline = now() - interval '1 second'`)
    await sweeper.sweep()
    expect(await read(run)).toMatchObject({ status: 'failed', error: { code: 'timeout' } })
  })

  it('is swept once by many sweepers', async () => {
    await Promise.all(Array.from({ length: 40 }, () => create()))
    const lost = await start()
    await lost.claim()
    await lost.vanish()
    await Promise.all(Array.from({ length: 6 }, () => sweeper.sweep()))
    const { rows } = await stage.home.owner.query(
      'select state, crashes, count(*)::int from orchestrator.live group by 1, 2',
    )
    expect(rows).toEqual([{ state: 'queued', crashes: 1, count: 40 }])
  })
})

describe('a write whose outcome was unknown', () => {
  it('counts once when it is made again', async () => {
    await create()
    const executor = await start()
    const run = await claimOne(executor)
    const sent: string[] = []
    const { database } = replica
    const call = database.call.bind(database)
    const repeating = new Proxy(database, {
      get(target, name) {
        if (name !== 'call') return Reflect.get(target, name).bind(target)
        return async (statement: Parameters<typeof call>[0]) => {
          sent.push(statement.name)
          await call(statement)
          return call(statement)
        }
      },
    })
    const { openRunWrites } = await import('./run-writes.ts')
    const { RunJournal } = await import('./journal.ts')
    const writes = openRunWrites(repeating, 1_000)
    const journal = new RunJournal({ run, owner: executor.owner, writes, recorded: new Map(), onLost: () => {} })
    await journal.record(stepOf('0/tool:0'), [eventOf('agentos.tool.call.completed')])
    await journal.finish({
      ...completed,
      last: { step: stepOf('1/tool:0'), events: [eventOf('agentos.tool.call.completed')] },
    })
    expect(sent).toEqual(['write_runs', 'write_runs'])
    expect(await read(run)).toMatchObject({ status: 'completed', summary: { steps_total: 2, tool_calls_total: 2 } })
    expect((await eventsOf(run)).map(event => event.sequence)).toEqual([1, 2, 3, 4, 5])
  })
})
