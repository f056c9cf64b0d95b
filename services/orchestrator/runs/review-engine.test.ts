import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertTenant } from '#testing'
import { draftOf, RunStage } from './testing/run-stage.ts'

describe('a create', () => {
  let stage: RunStage
  beforeAll(async () => {
    stage = await RunStage.open()
    await insertTenant(stage.home.owner, 'tnt_locked')
  })
  afterAll(() => stage.close())

  it('waits for no lock of another tenant', async () => {
    const { store } = await stage.replica()
    await stage.home.owner.query('begin')
    await stage.home.owner.query(`select orchestrator.lock_tenants('{tnt_locked}')`)
    const other = store.createRun(draftOf({ tenantId: 'tnt_locked' }))
    const began = performance.now()
    const timer = setTimeout(() => void stage.home.owner.query('commit'), 2_000)
    await store.createRun(draftOf())
    const waited = performance.now() - began
    await other
    clearTimeout(timer)
    await stage.home.owner.query('commit').catch(() => {})
    expect(waited).toBeLessThan(1_000)
  })
})
