import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#ids'
import { draftOf, type Replica, RunStage } from './testing/run-stage.ts'

let stage: RunStage
let replica: Replica
let service: pg.Client
const ofA = draftOf()
const ofB = draftOf({ tenantId: 'tnt_b' })

beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
  await replica.store.createRun(ofA)
  await replica.store.createRun(ofB)
  service = new pg.Client({ connectionString: stage.home.url })
  await service.connect()
})
afterAll(async () => {
  await service.end()
  await stage.close()
})

const tables = ['runs', 'live', 'events', 'steps']
const rowsOf = async (table: string) => (await service.query(`select tenant_id from orchestrator.${table}`)).rows

describe('as the role of the services', () => {
  it.each(tables)('shows no row of %s without a tenant, and none of another tenant with one', async table => {
    expect(await rowsOf(table)).toEqual([])
    await service.query('begin')
    await service.query(`select set_config('app.tenant_id', 'tnt_a', true)`)
    const tenants = new Set((await rowsOf(table)).map(row => row.tenant_id))
    await service.query('commit')
    expect([...tenants]).toEqual(table === 'steps' ? [] : ['tnt_a'])
    expect(await rowsOf(table)).toEqual([])
  })

  it.each([
    ...tables,
    'idempotency',
    'executors',
    'run_signals',
    'retention',
    'retention_late',
  ])('cannot write to %s', async table => {
    await service.query('begin')
    await service.query(`select set_config('app.tenant_id', 'tnt_a', true)`)
    await expect(service.query(`insert into orchestrator.${table} default values`)).rejects.toThrow('permission denied')
    await service.query('rollback')
    await expect(service.query(`delete from orchestrator.${table}`)).rejects.toThrow('permission denied')
  })

  it('may execute the entry points alone, and the public none', async () => {
    const { rows } = await stage.home.owner.query(`
      select p.proname as name, p.prosecdef as is_definer, array_to_string(p.proconfig, ' ') as settings,
        has_function_privilege('agentos_service', p.oid, 'execute') as by_service,
        exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0) as by_public
      from pg_proc p where p.pronamespace = 'orchestrator'::regnamespace and not exists (
        select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
    expect(rows.filter(row => row.by_public)).toEqual([])
    for (const row of rows.filter(each => each.by_service)) {
      expect(row).toMatchObject({
        is_definer: true,
        settings: expect.stringContaining('search_path=orchestrator, pg_temp'),
      })
    }
    expect(rows.filter(row => row.by_service).length).toBeLessThan(rows.length)
  })
})

describe('the functions that work for several tenants', () => {
  const inTenant = async (tenant: string, text: string, values: unknown[]) => {
    await service.query('begin')
    try {
      await service.query(`select set_config('app.tenant_id', $1, true)`, [tenant])
      return (await service.query(text, values)).rows
    } finally {
      await service.query('rollback')
    }
  }

  it('refuse an item of another tenant than the transaction', async () => {
    const item = JSON.stringify([{ i: 0, tenant_id: 'tnt_a', run_id: newId('run') }])
    await expect(inTenant('tnt_b', 'select orchestrator.create_runs($1)', [item])).rejects.toThrow('another tenant')
    await expect(inTenant('tnt_b', 'select orchestrator.write_runs($1)', [item])).rejects.toThrow('another tenant')
  })

  it("do not write to a run under another tenant's name", async () => {
    const [owner, epoch] = [newId('exec'), 1]
    await stage.home.owner.query('select orchestrator.register_executor($1, $2, 1, 60000, null, null)', [owner, 'here'])
    const { rows: claimed } = await service.query(`select * from orchestrator.claim_runs($1, 10, null, 10000)`, [owner])
    expect(claimed.map(row => row.tenant_id).sort()).toEqual(['tnt_a', 'tnt_b'])
    const write = { i: 0, run_id: ofA.runId, owner, epoch, writes: 0, events: [], event_count: 0, steps: [] }
    const totals = { steps_total: 0, tool_calls_total: 0, model_calls_total: 0, tokens_total: 0, cost_usd: 0 }
    const writeAs = (tenant_id: string) =>
      service.query('select i from orchestrator.write_runs($1)', [JSON.stringify([{ ...write, ...totals, tenant_id }])])
    expect((await writeAs('tnt_b')).rows).toEqual([])
    expect((await writeAs('tnt_a')).rows).toEqual([{ i: 0 }])
  })

  it("read no event of a run under another tenant's name", async () => {
    const read = async (tenant_id: string, run_id: string = ofA.runId) => {
      const items = JSON.stringify([{ i: 0, tenant_id, run_id, after: 0 }])
      return (await service.query('select sequence from orchestrator.read_events($1, 10, 1000)', [items])).rows
    }
    const missing = await read('tnt_b', newId('run'))
    expect(missing).toEqual([{ sequence: null }])
    expect(await read('tnt_b')).toEqual(missing)
    expect((await read('tnt_a'))[0]).toEqual({ sequence: 1 })
    await replica.store.cancelRun(ofA, ofA.runId, 'prn_local')
    expect(await read('tnt_b')).toEqual(missing)
  })

  it("answer another tenant's run like a missing one", async () => {
    const { store } = replica
    expect(await store.getRun({ tenantId: 'tnt_b' }, ofA.runId)).toBeNull()
    expect(await store.readEvents({ tenantId: 'tnt_b' }, ofA.runId, 0, 10)).toBeNull()
    const failures = await Promise.allSettled([
      store.cancelRun({ tenantId: 'tnt_b' }, ofA.runId, 'prn_b'),
      store.cancelRun({ tenantId: 'tnt_b' }, newId('run'), 'prn_b'),
      store.getRetrySource({ tenantId: 'tnt_b' }, ofA.runId),
    ])
    expect(failures.map(failure => failure.status === 'rejected' && failure.reason.code)).toEqual(
      Array(3).fill('not_found'),
    )
  })

  it('leave nothing of a tenant that is forgotten, and all of the others', async () => {
    const { owner } = stage.home
    await owner.query(`insert into orchestrator.retention (tenant_id) values ('tnt_a'), ('tnt_b')`)
    await owner.query(`insert into orchestrator.retention_late values ('tnt_a', 'runs', 'r'), ('tnt_b', 'runs', 'r')`)
    await stage.home.owner.query(`select orchestrator.forget_tenant('tnt_a')`)
    for (const table of ['runs', 'live', 'events', 'retention_late']) {
      const { rows } = await stage.home.owner.query(`select distinct tenant_id from orchestrator.${table}`)
      expect(rows).toEqual([{ tenant_id: 'tnt_b' }])
    }
  })
})
