import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import type { PlatformSchema } from '#tenancy'
import { type TestDatabase, testDatabase, waitUntil } from '#testing'
import { createSealer, verifyAudit } from './index.ts'
import { sealAudit } from './sealer.ts'

let test: TestDatabase
let database: Database<PlatformSchema>
let tenants = 0
let tenantId: string

beforeAll(async () => {
  test = await testDatabase()
  database = openDatabase({ url: test.url, applicationName: 'test' })
})
afterAll(async () => {
  await database.close()
  await test.close()
})
beforeEach(() => {
  tenants += 1
  tenantId = `tnt_${tenants}`
})

/** Appends records numbered from `first`, with awkward contents. */
async function append(count: number, { first = 1, tenant = tenantId } = {}): Promise<void> {
  await test.owner.query(
    `select platform.append_audit(json_agg(json_build_object('audit_id', $1 || '_' || lpad(n::text, 6, '0'), 'tenant_id', $1::text,
       'opened_at', now(), 'closed_at', now(), 'principal_id', 'usr_é"\\\t', 'credential', 'jwt', 'action', 'a.b',
       'outcome', 'ok', 'status', n, 'details', json_build_object('n', 1.50, 'text', E'"\\\\ \\u0007 \\u2028 𝄞'))))
     from generate_series($2::int, $3::int) n`,
    [tenant, first, first + count - 1],
  )
}

async function sealAll(): Promise<void> {
  while ((await sealAudit(database)) > 0);
}

const idOf = (number: number) => `${tenantId}_${String(number).padStart(6, '0')}`
const verify = () => verifyAudit(database, { tenantId })
/** Changes the log behind everybody's back, as the owner of the database can. */
const tamper = (statement: string, values: unknown[] = []) => test.owner.query(statement, values)

it('holds for a log that nobody touched, and reports its unsealed tail', async () => {
  await append(1_500)
  await sealAll()
  await append(2, { first: 2_000 })
  expect(await verify()).toEqual({
    ok: true,
    sealed: 1_500,
    unsealed: 2,
    head: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

it('holds for a tenant without records', async () => {
  expect(await verify()).toEqual({ ok: true, sealed: 0, unsealed: 0, head: null })
})

describe('names the record', () => {
  beforeEach(async () => {
    await append(5)
    await sealAll()
  })

  it.each([
    ['action', "'a.c'"],
    ['outcome', "'denied'"],
    ['status', '4'],
    ['error_code', "''"],
    ['principal_id', "principal_id || ' '"],
    ['opened_at', "opened_at + interval '1 microsecond'"],
    ['details', `jsonb_set(details, '{text}', '"x"')`],
    ['hash', 'set_byte(hash, 31, get_byte(hash, 31) # 1)'],
  ])('of which one byte was changed (%s)', async (column, value) => {
    await tamper(`update platform.audit_records set ${column} = ${value} where audit_id = $1`, [idOf(3)])
    const { ok, firstBroken } = await verify()
    expect([ok, firstBroken]).toEqual([
      false,
      { audit_id: idOf(3), seal_seq: 3, reason: 'It was changed after it was sealed.' },
    ])
  })

  it('whose link was changed', async () => {
    await tamper(String.raw`update platform.audit_records set prev_hash = '\x00' where audit_id = $1`, [idOf(2)])
    expect((await verify()).firstBroken).toMatchObject({ audit_id: idOf(2), seal_seq: 2 })
  })

  it('before which one was deleted', async () => {
    await tamper('delete from platform.audit_records where audit_id = $1', [idOf(2)])
    const { ok, firstBroken } = await verify()
    expect([ok, firstBroken]).toEqual([
      false,
      { audit_id: idOf(3), seal_seq: 3, reason: 'Before it, record 2 is missing.' },
    ])
  })

  it('that is missing at the end', async () => {
    await tamper('delete from platform.audit_records where audit_id in ($1, $2)', [idOf(4), idOf(5)])
    const { firstBroken } = await verify()
    expect(firstBroken).toEqual({
      audit_id: null,
      seal_seq: 4,
      reason: 'The log ends with record 3, but 5 were sealed.',
    })
  })

  it('that is missing where all were deleted', async () => {
    await tamper('delete from platform.audit_records where tenant_id = $1', [tenantId])
    expect((await verify()).firstBroken).toMatchObject({ audit_id: null, seal_seq: 1 })
  })

  it('that took the place of another', async () => {
    await append(1, { first: 9 })
    await tamper(
      `update platform.audit_records r set seal_seq = o.seal_seq, prev_hash = o.prev_hash, hash = o.hash
       from platform.audit_records o where r.audit_id = $1 and o.audit_id = $2`,
      [idOf(9), idOf(3)],
    )
    expect((await verify()).firstBroken).toMatchObject({ audit_id: idOf(9), seal_seq: 3 })
  })

  it('with which the chain ends otherwise than it did', async () => {
    await tamper(String.raw`update platform.audit_heads set hash = '\x00' where tenant_id = $1`, [tenantId])
    expect((await verify()).firstBroken).toMatchObject({ audit_id: idOf(5), seal_seq: 5 })
  })
})

it('verifies the records of the tenant alone', async () => {
  await append(2)
  await append(3, { tenant: `${tenantId}_other` })
  await sealAll()
  await tamper("update platform.audit_records set action = 'x' where tenant_id = $1", [`${tenantId}_other`])
  expect(await verify()).toMatchObject({ ok: true, sealed: 2 })
})

it('makes one chain of each tenant with several sealers at work while records come in', async () => {
  const errors: Error[] = []
  const databases = [1, 2, 3].map(() => openDatabase<PlatformSchema>({ url: test.url, applicationName: 'test' }))
  const sealers = databases.map(own =>
    createSealer({ database: own, onError: error => errors.push(error), intervalMs: 1 }),
  )
  for (const sealer of sealers) sealer.start()
  for (let round = 0; round < 20; round += 1) {
    await append(40, { first: 1 + round * 40 })
    await append(40, { first: 1 + round * 40, tenant: `${tenantId}_other` })
  }
  for (const id of [tenantId, `${tenantId}_other`]) {
    const whole = await waitUntil(async () => {
      const verification = await verifyAudit(database, { tenantId: id })
      return verification.sealed === 800 && verification
    })
    expect(whole).toMatchObject({ ok: true, unsealed: 0 })
  }
  await Promise.all(sealers.map(sealer => sealer.stop()))
  await Promise.all(databases.map(own => own.close()))
  expect(errors).toEqual([])
})

it('goes on sealing after a round that failed, which is told', async () => {
  await append(1)
  const errors: Error[] = []
  let isAway = true
  const flaky = {
    call: ((statement: never) => (isAway ? Promise.reject(new Error('away')) : database.call(statement))) as never,
  }
  const sealer = createSealer({ database: flaky, onError: error => errors.push(error), intervalMs: 1 })
  sealer.start()
  await waitUntil(() => errors.length > 0)
  isAway = false
  await waitUntil(async () => (await verify()).sealed === 1)
  await sealer.stop()
  expect(errors[0]?.cause).toEqual(new Error('away'))
})
