import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, faultsOf, home, neighbour, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

type AuditRecord = Record<string, unknown>

let node: OrchestratorUnderTest
let auditor: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  auditor = node.as('auditor')
})
afterAll(() => node.stop())

const list = async (query: object = {}, client = auditor) =>
  (await client.get('/v1/audit').query({ limit: 200, ...query })).body.audit_records as AuditRecord[]

/** Which records these are; what the sealer adds to them a moment later does not count. */
const idsOf = (records: AuditRecord[]) => records.map(({ audit_id }) => audit_id)

describe('listAuditRecords', () => {
  it('says who did what to which object under which request', async () => {
    const answer = await node.as('developer').post('/v1/agents').send({ agent_id: 'agt_seen', name: 'a' })
    const [record] = await list({ action: 'agent.create' })
    expect(record).toMatchObject({
      audit_id: expect.stringMatching(/^aud_[0-9A-Z]{26}$/),
      tenant_id: home,
      principal_id: 'usr_developer',
      credential: 'api_key',
      resource: 'agt_seen',
      outcome: 'ok',
      request_id: answer.headers['x-request-id'],
      correlation_id: answer.body.correlation_id,
    })
    expect(Date.parse(record?.closed_at as string)).toBeGreaterThanOrEqual(Date.parse(record?.opened_at as string))
  })

  it('has refusals with their status and code', async () => {
    await node.as('viewer').post('/v1/agents').send({ name: 'a' })
    await node.as('developer').post('/v1/agents').send({ agent_id: 'agt_seen', name: 'a' })
    const refused = (await list({ action: 'agent.create' })).filter(({ outcome }) => outcome !== 'ok')
    expect(refused).toMatchObject([
      { principal_id: 'usr_developer', status: 409, error_code: 'conflict', resource: 'agt_seen' },
      { principal_id: 'usr_viewer', status: 403, error_code: 'forbidden' },
    ])
    const denied = await list({ action: 'agent.create', outcome: 'denied' })
    expect(idsOf(denied)).toContain(refused[1]?.audit_id)
    expect(denied.map(({ outcome }) => outcome)).not.toContain('ok')
  })

  it('has nothing of a change that was not made', async () => {
    const made = idsOf(await list({ action: 'agent.create', outcome: 'ok' }))
    await node.as('developer').post('/v1/agents').send({ agent_id: 'agt_seen', name: 'a' })
    expect(idsOf(await list({ action: 'agent.create', outcome: 'ok' }))).toEqual(made)
  })

  it('finds by principal and by time', async () => {
    const all = await list()
    const middle = all[Math.floor(all.length / 2)]?.opened_at as string
    const after = await list({ opened_after: middle, action: 'agent.create' })
    const before = await list({ opened_before: middle, action: 'agent.create' })
    expect(idsOf([...after, ...before])).toEqual(idsOf(all.filter(({ action }) => action === 'agent.create')))
    expect((await list({ principal_id: 'usr_viewer' })).map(({ principal_id }) => principal_id)).toEqual(['usr_viewer'])
  })

  it('is itself on record', async () => {
    await list()
    const [record] = await list({ action: 'audit.list' })
    expect(record).toMatchObject({ principal_id: 'usr_auditor', resource: home, outcome: 'ok', status: 200 })
  })

  it.each(['/v1/audit', '/v1/audit:verify'])('%s shows another tenant to operators alone', async path => {
    const read = (client: Client, tenant_id: string) => client.get(path).query({ tenant_id })
    for (const tenant_id of [neighbour, 'tnt_nowhere']) {
      const { body, status } = await read(auditor, tenant_id)
      expect([status, body.error.details]).toEqual([403, { required_scope: 'tenants:admin' }])
    }
    expect((await read(auditor, home)).status).toBe(200)
    expect((await read(node.as('operator'), home)).status).toBe(200)
    expect(faultsOf(await read(node.as('operator'), 'tnt_nowhere'))).toEqual([404, 'not_found'])
  })

  it('records in the tenant of the operators what they look at', async () => {
    const seen = await list({ tenant_id: home, action: 'agent.create' }, node.as('operator'))
    expect(idsOf(seen)).toEqual(idsOf(await list({ action: 'agent.create' })))
    const [look] = await list({ action: 'audit.list', principal_id: 'usr_operator' }, node.as('operator'))
    expect(look).toMatchObject({ tenant_id: 'tnt_platform', resource: home })
    expect((await list({ principal_id: 'usr_operator' })).length).toBe(0)
  })

  it.each([
    ['outcome', 'maybe'],
    ['opened_after', 'yesterday'],
    ['opened_before', '2026-12-31T23:59:60Z'],
    ['action', 'a\u0000'],
  ])('refuses a %s of %j', async (name, value) => {
    const answer = await auditor.get('/v1/audit').query({ [name]: value })
    expect(faultsOf(answer)).toEqual([400, 'invalid_request', `/query/${name}`])
  })
})
