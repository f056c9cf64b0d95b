import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { newId } from '#ids'
import { type Database, openDatabase } from '#storage'
import {
  clearKillSwitch,
  insertTenant,
  setKillSwitch,
  severable,
  type TestDatabase,
  testDatabase,
  waitUntil,
} from '#testing'
import { type KillKind, KillSwitches } from './index.ts'

let test: TestDatabase
const logger = { warn: () => {} }
const tenantId = 'tnt_a'

beforeAll(async () => {
  test = await testDatabase()
  await insertTenant(test.owner, tenantId)
  await insertTenant(test.owner, 'tnt_b')
})
afterAll(() => test.close())

/** The switches as a process has them that reaches the database so. */
async function openAt(url: string, change: (database: Database<unknown>) => object = database => database) {
  const database = openDatabase<unknown>({ url, applicationName: 'switches' })
  const switches = await KillSwitches.open({ database: change(database) as Database<unknown>, logger })
  onTestFinished(async () => {
    await switches.close()
    await database.close()
  })
  return switches
}

const set = (kind: KillKind, targetId: string | null = null, tenant: string | null = tenantId) =>
  setKillSwitch(test.owner, {
    kind,
    ...(targetId !== null && { targetId }),
    ...(tenant !== null && { tenantId: tenant }),
  })
const clear = (id: string) => clearKillSwitch(test.owner, id)

describe('a kill switch', () => {
  it.each<[KillKind, string | null, string | null, object, object]>([
    ['platform', null, null, { tenantId }, {}],
    ['tenant', null, tenantId, { tenantId }, { tenantId: 'tnt_b' }],
    ['agent', 'agt_a', tenantId, { tenantId, agentId: 'agt_a' }, { tenantId: 'tnt_b', agentId: 'agt_a' }],
    ['model', 'heron-1', tenantId, { tenantId, modelId: 'heron-1' }, { tenantId, modelId: 'heron-2' }],
    ['model', 'heron-1', null, { tenantId: 'tnt_b', modelId: 'heron-1' }, { tenantId, modelId: 'heron-2' }],
    ['tool', 'tool.shell', tenantId, { tenantId, toolId: 'tool.shell' }, { tenantId, agentId: 'tool.shell' }],
  ])('on a %s (%s of %s) stops what it names and nothing else, in every process', async (kind, target, tenant, stopped, free) => {
    const [one, other] = await Promise.all([openAt(test.url), openAt(test.url)])
    const id = await set(kind, target, tenant)
    for (const switches of [one, other]) await waitUntil(() => switches.against({ tenantId: 'tnt_none', ...stopped }))
    expect(() => one.refuse({ tenantId: 'tnt_none', ...stopped })).toThrow('is switched off (it must stop)')
    if (kind !== 'platform') expect(one.against({ tenantId: 'tnt_none', ...free })).toBeNull()
    await clear(id)
    await waitUntil(() => one.against({ tenantId: 'tnt_none', ...stopped }) === null)
  })

  it('is heard of without a notice', async () => {
    const deaf = await openAt(test.url, database => ({
      callUrgently: database.callUrgently.bind(database),
      listen: async () => ({ close: async () => {} }),
    }))
    const id = await set('tenant')
    await waitUntil(() => deaf.against({ tenantId }))
    await clear(id)
  })

  it('is heard of while every connection of the process is busy', async () => {
    const database = openDatabase<unknown>({ url: test.url, applicationName: 'busy', poolSize: 2 })
    const switches = await KillSwitches.open({ database, logger })
    const sleep = { name: 'sleep', text: 'select pg_sleep(6)', values: [] }
    const busy = Promise.all([database.call(sleep), database.call(sleep)])
    const setAt = performance.now()
    const id = await set('tenant')
    await waitUntil(() => switches.against({ tenantId }))
    expect(performance.now() - setAt).toBeLessThan(4_000)
    await clear(id)
    await busy
    await switches.close()
    await database.close()
  })

  it('is heard of while a connection has gone silent', async () => {
    const link = await severable(test.url)
    const switches = await openAt(link.url)
    link.mute()
    const id = await set('tenant')
    await waitUntil(() => switches.against({ tenantId }))
    await clear(id)
    await link.close()
  })

  it('holds while the database is away, and for whoever begins after it was set', async () => {
    const id = await set('tenant')
    const link = await severable(test.url)
    const switches = await openAt(link.url)
    expect(switches.against({ tenantId })?.details).toMatchObject({ kill_switch: { switch_id: id, set_by: 'usr_op' } })
    link.sever()
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(switches.against({ tenantId })).not.toBeNull()
    link.restore()
    await clear(id)
    await waitUntil(() => switches.against({ tenantId }) === null)
    await link.close()
  })

  it('ends work under way with its reason, and refuses further', async () => {
    const switches = await openAt(test.url)
    const subject = { tenantId, agentId: 'agt_a' }
    const working = switches.guard(
      subject,
      new AbortController().signal,
      signal => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    const ended = expect(working).rejects.toMatchObject({
      code: 'policy_blocked',
      message: expect.stringContaining('agt_a'),
    })
    const others = switches.guard({ tenantId: 'tnt_b' }, new AbortController().signal, async () => 'done')
    const id = await set('agent', 'agt_a')
    await ended
    expect(await others).toBe('done')
    await expect(switches.guard(subject, new AbortController().signal, async () => 'begun')).rejects.toThrow('agt_a')
    await clear(id)
  })

  it('is set once, by who may, and goes with its tenant', async () => {
    await insertTenant(test.owner, 'tnt_gone')
    const setFor = async (tenant: string | null) => {
      const values = [newId('ksw'), tenant, 'model', 'heron-1', 'it must stop', 'usr_a']
      return (await test.owner.query('select * from platform.set_kill_switch($1, $2, $3, $4, $5, $6)', values)).rowCount
    }
    await test.owner.query("select set_config('app.tenant_id', 'tnt_gone', false)")
    expect([await setFor('tnt_gone'), await setFor('tnt_gone')]).toEqual([1, 0])
    for (const tenant of [null, 'tnt_b']) await expect(setFor(tenant)).rejects.toThrow('only the platform tenant')
    await test.owner.query("delete from platform.tenants where tenant_id = 'tnt_gone'")
    const { rows } = await test.owner.query('select count(*)::int as n from platform.kill_switches')
    expect(rows).toEqual([{ n: 0 }])
  })
})
