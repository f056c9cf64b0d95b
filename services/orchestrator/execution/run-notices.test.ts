import { afterEach, beforeEach, expect, it } from 'vitest'
import { EventHub } from '#events'
import { RedisServer } from '#redis'
import { describeWithRedis, type TestRedis, testRedis, waitUntil } from '#testing'
import type { RunDraft } from '../runs/draft.ts'
import type { EventObject } from '../runs/event-object.ts'
import { readRunStreams } from '../runs/read-streams.ts'
import { isTerminal } from '../runs/rules.ts'
import { RunStore } from '../runs/store.ts'
import { draftOf, RunStage } from '../runs/testing/run-stage.ts'
import { Executor } from './executor.ts'
import { completed } from './hand-executor.ts'
import type { Program } from './ports.ts'
import { openRunNotices } from './run-notices.ts'
import { noKillSwitches, noPorts, tenant } from './testing/executor-stage.ts'

describeWithRedis('runs over Redis', () => {
  let stage: RunStage
  let server: TestRedis
  const executors: Executor[] = []
  beforeEach(async () => {
    ;[stage, server] = await Promise.all([RunStage.open(), testRedis()])
  })
  afterEach(async () => {
    await Promise.all(executors.splice(0).map(executor => executor.stop(0)))
    await stage.close()
    await server.close()
  })

  /** One process's way to tell and to hear. */
  async function connect(name: string) {
    const redis = new RedisServer({ url: server.url, name })
    stage.closeLater({ close: async () => redis.close() })
    await redis.tried()
    const notices = openRunNotices(stage.database(name), redis)
    stage.closeLater(notices)
    return { notices, redis }
  }

  async function orchestrator(pollMs = 2_000) {
    const { notices, redis } = await connect('orchestrator')
    const { announcer: queue, database } = notices
    const hub = new EventHub<EventObject>({ database, read: readRunStreams(database), pollMs })
    await hub.open()
    stage.closeLater(hub)
    return { redis, hub, store: new RunStore({ database, hub, queue, keyTtlSeconds: 86_400 }) }
  }

  async function startExecutor(program: Program) {
    const { notices } = await connect('executor')
    const executor = new Executor({
      database: notices.database,
      openQueue: notices.openQueue,
      programs: { agent: program },
      portsOf: () => noPorts,
      killSwitches: noKillSwitches,
      slots: 4,
      logger: { error: (about: unknown) => expect.fail(JSON.stringify(about)), warn() {} },
    })
    await executor.start()
    executors.push(executor)
  }

  async function create(store: RunStore, overrides: Partial<RunDraft> = {}) {
    const draft = draftOf(overrides)
    await store.createRun(draft)
    return draft.runId
  }

  it('each end exactly once while Redis is killed, started again and flushed', async () => {
    const executions = new Map<string, number>()
    const program: Program = async ({ run }) => {
      executions.set(run.runId, (executions.get(run.runId) ?? 0) + 1)
      return completed
    }
    const { store } = await orchestrator()
    await Promise.all([startExecutor(program), startExecutor(program), startExecutor(program)])
    const created: string[] = []
    const disturbances = [() => server.kill(), () => server.restart(), () => server.flush(), () => server.restart()]
    for (const disturb of disturbances) {
      const batch = Array.from({ length: 50 }, () => create(store))
      await disturb()
      created.push(...(await Promise.all(batch)))
    }
    const isEnded = async (runId: string) => isTerminal((await store.getRun(tenant, runId))?.status ?? 'queued')
    await waitUntil(async () => (await Promise.all(created.map(isEnded))).every(Boolean), { timeoutMs: 20_000 })
    expect(created).toHaveLength(200)
    expect(created.map(runId => executions.get(runId))).toEqual(created.map(() => 1))
    for (const runId of created) {
      const events = (await store.readEvents(tenant, runId, 0, 200))?.items ?? []
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
      expect(events.filter(({ type }) => type === 'agentos.run.completed')).toHaveLength(1)
    }
  })

  it('are canceled, and read to their end, by Redis and after it was lost', async () => {
    const begun = new Set<string>()
    await startExecutor(({ run, signal }) => {
      begun.add(run.runId)
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
    })
    const never = 3_600_000
    const { hub, redis, store } = await orchestrator(never)
    const cancelOne = async (meanwhile: () => Promise<void>) => {
      const runId = await create(store)
      const types: string[] = []
      const reading = (async () => {
        for await (const { type } of hub.subscribe({ ...tenant, stream: `run:${runId}`, after: 0 })) types.push(type)
      })()
      await waitUntil(() => begun.has(runId) && types.includes('agentos.run.started'))
      await meanwhile()
      await store.cancelRun(tenant, runId, 'prn_local')
      await reading
      expect(types.at(-1)).toBe('agentos.run.canceled')
    }
    await cancelOne(async () => {})
    await cancelOne(async () => {
      await server.kill()
      await waitUntil(() => !redis.isUp)
    })
    await cancelOne(() => server.restart())
  })
})
