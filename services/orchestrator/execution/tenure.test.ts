import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { waitUntil } from '#testing'
import { completed, eventOf, stepOf } from './hand-executor.ts'
import type { Program } from './ports.ts'
import { Sweeper } from './sweeper.ts'
import { ExecutorStage, tenant, until } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

describe('the leases of an executor', () => {
  it('gives up its leases by itself when no heartbeat is heard, and comes back under another name', async () => {
    const losses: string[] = []
    const owners = async () =>
      (await stage.owner.query('select owner from orchestrator.executors')).rows.map(row => row.owner)
    await stage.startExecutor(
      async ({ signal }) => {
        await until(signal).catch(error => losses.push(error.loss))
        return completed
      },
      {
        ttlMs: 300,
      },
    )
    const [before] = await owners()
    const runId = await stage.create()
    await stage.started(runId)
    await stage.owner.query(`update orchestrator.executors set lease_until = now() - interval '1 second'`)
    await waitUntil(() => losses.includes('fenced'))
    await new Sweeper({ database: stage.replica.database, queue: { enqueue() {} }, logger: { warn() {} } }).sweep()
    await waitUntil(async () => (await owners()).some(owner => owner !== before))
    await waitUntil(async () => {
      const { rows } = await stage.owner.query('select attempts from orchestrator.live')
      return rows[0]?.attempts === 2
    })
  })

  it('gives up its leases in time when the database is out of reach', async () => {
    let isAway = false
    const lost = Promise.withResolvers<string>()
    const database = stage.unreliable(() => {
      if (isAway) throw new AgentosError('dependency_unavailable', 'away')
    })
    const executor = await stage.startExecutor(
      async ({ signal }) => {
        await until(signal).catch(error => lost.resolve(error.loss))
        return completed
      },
      { ttlMs: 200, database },
    )
    await stage.create()
    await waitUntil(() => executor.running === 1)
    isAway = true
    expect(await lost.promise).toBe('fenced')
    isAway = false
  })

  it('gives a run back whose writes fail for a lease’s time, which is no failure of the run', async () => {
    let isAway = true
    const nothing = () => {}
    const database = stage.unreliable(nothing, name => {
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
    await stage.startExecutor(program, { ttlMs: 300, database })
    expect(await stage.ended(await stage.create())).toMatchObject({ status: 'completed' })
    expect(losses).toEqual(['fenced', false])
  })

  it('gives a run back whose write takes the database too long, which is no failure of the run', async () => {
    const executions: number[] = []
    const program: Program = async ({ run }, journal) => {
      executions.push(run.attempt)
      if (run.attempt === 1) await stage.owner.query('begin; select from orchestrator.live for update')
      try {
        await journal.record(stepOf('0/tool:0'), [])
      } finally {
        await stage.owner.query('commit')
      }
      return completed
    }
    await stage.startExecutor(program, { database: stage.impatient(300) })
    expect(await stage.ended(await stage.create())).toMatchObject({ status: 'completed' })
    expect(executions).toEqual([1, 2])
  })

  it('loses no run to an answer about a lease that it held before', async () => {
    let runId = ''
    let answers = 0
    const database = stage.answering('lost_leases', () => {
      answers += 1
      return [{ run_id: runId, epoch: 0, loss: 'fenced' }]
    })
    let isLost = false
    await stage.startExecutor(
      async ({ signal }) => {
        await waitUntil(() => answers > 1)
        isLost = signal.aborted
        return completed
      },
      { database, ttlMs: 300 },
    )
    runId = await stage.create()
    expect(await stage.ended(runId)).toMatchObject({ status: 'completed' })
    expect(isLost).toBe(false)
  })

  it('are kept where the answer to its second registration is lost', async () => {
    let isLost = false
    let registrations = 0
    const database = stage.unreliable(name => {
      if (name !== 'register_executor') return
      registrations += 1
      if (registrations === 2) {
        isLost = true
        throw new AgentosError('dependency_unavailable', 'away')
      }
    })
    let atOnce = 0
    let mostAtOnce = 0
    const program: Program = async ({ signal }) => {
      atOnce += 1
      mostAtOnce = Math.max(mostAtOnce, atOnce)
      try {
        await until(signal)
      } finally {
        atOnce -= 1
      }
      return completed
    }
    await stage.startExecutor(program, { ttlMs: 600, database })
    await stage.owner.query(`update orchestrator.executors set lease_until = now() - interval '1 second'`)
    await waitUntil(() => isLost)
    await stage.create()
    await stage.startExecutor(program, { ttlMs: 60_000, slots: 4 })
    const sweeper = new Sweeper({ database: stage.replica.database, queue: { enqueue() {} }, logger: { warn() {} } })
    const endsAt = Date.now() + 3_000
    while (Date.now() < endsAt) {
      await sweeper.sweep()
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    expect(mostAtOnce).toBe(1)
  })

  it('takes up runs that it was given without hearing of it', async () => {
    await stage.create()
    let claims = 0
    const database = stage.unreliable(name => {
      if (name === 'claim_runs' && claims++ === 0) throw new AgentosError('dependency_unavailable', 'lost')
    })
    await stage.startExecutor(async () => completed, { database })
    const { items } = await stage.replica.store.listRuns(tenant, {}, { limit: 1 })
    expect(await stage.ended(items[0]?.run_id as string)).toMatchObject({ status: 'completed' })
  })
})
