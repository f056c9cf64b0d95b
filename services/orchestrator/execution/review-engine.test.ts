import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { insertTenant } from '#testing'
import { completed, HandExecutor, stepOf } from './hand-executor.ts'
import type { Program } from './ports.ts'
import { ExecutorStage } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
  await insertTenant(stage.owner, 'tnt_one', { quotas: { runs: { max_executing_runs: 1 } } })
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

describe('a slow database', () => {
  it('fails no run whose write it did not take in time', async () => {
    let isSlow = true
    const database = stage.unreliable(
      () => {},
      name => {
        if (isSlow && name === 'write_runs') throw new AgentosError('timeout', 'The database did not answer in time')
      },
    )
    const program: Program = async (_, journal) => {
      try {
        await journal.record(stepOf('0/tool:0'), [])
      } finally {
        isSlow = false
      }
      return completed
    }
    await stage.startExecutor(program, { database })
    expect(await stage.ended(await stage.create())).toMatchObject({ status: 'completed' })
  })
})

describe('the end of a tenant', () => {
  it('waits for no run that waits for it', async () => {
    const executor = await HandExecutor.start(stage.replica.database)
    for (let n = 0; n < 2; n += 1) await stage.create({ tenantId: 'tnt_one' })
    const [run] = await executor.claim()
    if (run === undefined) throw new Error('no run')
    const journal = await executor.journalOf(run)
    // What orchestrator.forget_tenant does, with time between.
    await stage.owner.query(`begin; select orchestrator.lock_tenants('{tnt_one}')`)
    const finished = journal.finish(completed).then(
      () => 'finished',
      error => `${error}`,
    )
    await new Promise(resolve => setTimeout(resolve, 1_500))
    const outcome = await stage.owner.query(`delete from orchestrator.live where tenant_id = 'tnt_one'`).then(
      () => 'deleted',
      error => error.message,
    )
    await stage.owner.query('rollback')
    expect([outcome, await finished]).toEqual(['deleted', 'finished'])
  })
})
