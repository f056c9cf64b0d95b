import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertTenant } from '#testing'
import { draftOf, RunStage } from './testing/run-stage.ts'

let stage: RunStage
let owner: pg.Client
beforeAll(async () => {
  stage = await RunStage.open()
  owner = stage.home.owner
  await insertTenant(owner, 'tnt_locked')
})
afterAll(() => stage.close())

describe('while something is done to a tenant', () => {
  it('runs of others are created, and its own afterwards', async () => {
    const { store } = await stage.replica()
    const ended: string[] = []
    const create = async (tenantId: string) => {
      const { outcome } = await store.createRun(draftOf({ tenantId }))
      ended.push(`${outcome} ${tenantId}`)
    }
    await owner.query(`begin; select orchestrator.lock_tenants('{tnt_locked}')`)
    const creates = ['tnt_locked', 'tnt_a', 'tnt_locked', 'tnt_b'].map(create)
    await Promise.all([creates[1], creates[3]])
    expect(ended).toEqual(['created tnt_a', 'created tnt_b'])
    await owner.query('commit')
    await Promise.all(creates)
    expect(ended.slice(2)).toEqual(['created tnt_locked', 'created tnt_locked'])
  })

  it('its creates make one run of a key that two of them share', async () => {
    const { store } = await stage.replica()
    const keyed = () => draftOf({ tenantId: 'tnt_locked', idempotency: { key: 'busy', digest: 'aa'.repeat(32) } })
    await owner.query(`begin; select orchestrator.lock_tenants('{tnt_locked}')`)
    const creates = [keyed(), keyed(), keyed()].map(draft => store.createRun(draft))
    await store.createRun(draftOf())
    await owner.query('commit')
    const outcomes = (await Promise.all(creates)).map(({ outcome }) => outcome).sort()
    expect(outcomes).toEqual(['created', 'replayed', 'replayed'])
  })

  it('the wait for it ends with the statement, and leaves the locks of others to wait as they did', async () => {
    await owner.query(`begin; select orchestrator.lock_tenants('{tnt_locked}')`)
    const service = stage.database('other')
    const rows = await service.call<{ busy: string[] | null; patience: string }>({
      name: 'create_nothing',
      text: `select count(*), current_setting('lock_timeout') as patience from orchestrator.create_runs($1)`,
      values: [JSON.stringify([{ i: 1, tenant_id: 'tnt_locked' }])],
    })
    await owner.query('commit')
    expect(rows).toEqual([{ count: '1', patience: '0' }])
  })
})
