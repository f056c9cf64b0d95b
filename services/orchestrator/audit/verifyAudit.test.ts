import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, home, neighbour, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

type AuditRecord = Record<string, unknown>

let node: OrchestratorUnderTest
let auditor: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  auditor = node.as('auditor')
  for (let n = 0; n < 4; n += 1) await node.as('developer').put(`/v1/memory/ns/${n}`).send({ value: n })
})
afterAll(() => node.stop())

const list = async (query: object = {}, client = auditor) =>
  (await client.get('/v1/audit').query({ limit: 200, ...query })).body.audit_records as AuditRecord[]
const verify = async (query: object = {}, client = auditor) =>
  (await client.get('/v1/audit:verify').query(query)).body.verification

describe('verifyAudit', () => {
  it('confirms a chain that nobody touched, and counts what it does not cover yet', async () => {
    await seal()
    const covered = (await list()).length
    const verification = await verify()
    expect(verification).toMatchObject({ tenant_id: home, ok: true, verified_at: expect.any(String) })
    // The list, which was asked for since, is on record itself; whether it is sealed already is the sealer's business.
    expect(verification.sealed_total + verification.unsealed_total).toBe(covered + 1)
    const [head] = (await list()).filter(({ seal_seq }) => seal_seq === verification.sealed_total)
    expect(head?.hash).toBe(verification.head_hash)
  })

  it('goes over records of which each carries the hash of the one before it', async () => {
    await seal()
    const sealed = (await list()).filter(({ seal_seq }) => seal_seq !== undefined)
    expect(sealed.map(({ seal_seq }) => seal_seq)).toEqual(sealed.map((_, n) => sealed.length - n))
    expect(sealed.slice(0, -1).map(({ prev_hash }) => prev_hash)).toEqual(sealed.slice(1).map(({ hash }) => hash))
    expect(sealed.at(-1)).not.toHaveProperty('prev_hash')
  })

  it('names the first record that was changed', async () => {
    await seal()
    const { rows } = await node.database.owner.query(
      `update platform.audit_records set principal_id = 'usr_innocent'
       where tenant_id = $1 and seal_seq = 3 returning audit_id`,
      [home],
    )
    expect(await verify()).toMatchObject({
      ok: false,
      first_broken: { audit_id: rows[0].audit_id, seal_seq: 3, reason: expect.any(String) },
    })
  })

  it('notices that the last records are gone', async () => {
    await node.as('owner', neighbour).put('/v1/memory/ns/key').send({ value: 1 })
    await seal()
    await node.database.owner.query('delete from platform.audit_records where tenant_id = $1', [neighbour])
    const { first_broken, ok } = await verify({ tenant_id: neighbour }, node.as('operator'))
    expect([ok, first_broken]).toEqual([false, { seal_seq: 1, reason: expect.any(String) }])
  })
})

/** Sees to it that every record of now is in its tenant's chain. */
async function seal(): Promise<void> {
  await waitUntil(async () => {
    await node.database.owner.query('select platform.seal_audit(500)')
    const { rows } = await node.database.owner.query('select from platform.audit_records where seal_seq is null')
    return rows.length === 0
  })
}
