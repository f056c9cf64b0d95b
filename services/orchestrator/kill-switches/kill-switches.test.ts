import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let admin: Client
let operator: Client
let slow: Server
let asked = 0
let hungUp = 0
beforeAll(async () => {
  slow = createServer((_, response) => {
    asked += 1
    response.on('close', () => (hungUp += 1))
  })
  await new Promise<void>(resolve => slow.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(slow.address() as AddressInfo).port}`
  node = await OrchestratorUnderTest.start({ AGENTOS_TOOL_HTTP_ALLOW: host })
  admin = node.as('admin')
  operator = node.as('operator')
  await admin
    .post('/v1/tools')
    .send({ tool_id: 'tool.slow', name: 'slow', kind: 'http', config: { url: `http://${host}` } })
})
afterAll(async () => {
  await node.stop()
  slow.closeAllConnections()
  slow.close()
})

const set = (client: Client, body: object) => client.post('/v1/kill-switches').send({ reason: 'it must stop', ...body })
const off = async (body: object, client = admin) => (await set(client, body).expect(201)).body.kill_switch
const clear = (id: string, client = admin) => client.delete(`/v1/kill-switches/${id}`)
const create = (agentId = 'my-agent') => admin.post(`/v1/agents/${agentId}/runs`).send({ input: 'hello' })

describe('setKillSwitch', () => {
  it("switches off what is the caller's tenant's own, and says who did it and why", async () => {
    const made = await off({ target: { kind: 'agent', id: 'my-agent' } })
    expect(made).toEqual({
      switch_id: expect.stringMatching(/^ksw_/),
      target: { kind: 'agent', id: 'my-agent' },
      tenant_id: home,
      reason: 'it must stop',
      set_by: 'usr_admin',
      created_at: expect.any(String),
    })
    expect((await admin.get('/v1/kill-switches')).body.kill_switches).toEqual([made])
    expect((await set(admin, { target: made.target })).status).toBe(409)
    await waitUntil(async () => (await create()).status === 403)
    const { body } = await create()
    expect(body.error).toMatchObject({
      code: 'policy_blocked',
      details: { kill_switch: { switch_id: made.switch_id } },
    })
    expect((await admin.post('/v1/agents/my-agent/runs:batch').send({ runs: [{ input: 'x' }] })).status).toBe(403)
    expect((await create('another-agent')).status).toBe(201)
    await clear(made.switch_id).expect(204)
    await waitUntil(async () => (await create()).status === 201)
    expect((await clear(made.switch_id)).status).toBe(404)
  })

  it.each<[string, object]>([
    ['the platform', { target: { kind: 'platform' } }],
    ['another tenant', { target: { kind: 'tenant' }, tenant_id: 'tnt_other' }],
  ])('leaves %s to operators', async (_, body) => {
    const { body: answer, status } = await set(admin, body)
    expect([status, answer.error.details]).toMatchObject([403, { required_scope: 'tenants:admin' }])
  })

  it.each<[string, object]>([
    ['target.id', { target: { kind: 'model' } }],
    ['target.id', { target: { kind: 'tenant', id: 'x' } }],
    ['tenant_id', { target: { kind: 'agent', id: 'x' } }],
    ['tenant_id', { target: { kind: 'platform' }, tenant_id: home }],
    ['reason', { target: { kind: 'platform' }, reason: '' }],
  ])('names what is wrong: %s', async (member, body) => {
    const { body: answer, status } = await set(operator, body)
    expect([status, JSON.stringify(answer.error)]).toMatchObject([400, expect.stringContaining(member)])
  })

  it('shows tenants what concerns them, and operators all', async () => {
    const everybodys = await off({ target: { kind: 'model', id: 'gone' } }, operator)
    expect(everybodys).not.toHaveProperty('tenant_id')
    const ids = async (client: Client) =>
      (await client.get('/v1/kill-switches')).body.kill_switches.map(
        ({ switch_id }: { switch_id: string }) => switch_id,
      )
    expect([await ids(admin), await ids(operator)]).toEqual([[everybodys.switch_id], [everybodys.switch_id]])
    expect((await clear(everybodys.switch_id)).status).toBe(404)
    await clear(everybodys.switch_id, operator).expect(204)
  })

  it('is audited, as is its end', async () => {
    const { switch_id } = await off({ target: { kind: 'tool', id: 'tool.echo' } })
    await clear(switch_id).expect(204)
    const { rows } = await node.database.owner.query(
      "select action, details->>'kind' as kind from platform.audit_records where resource = $1 order by audit_id",
      [switch_id],
    )
    expect(rows).toEqual([
      { action: 'kill_switch.set', kind: 'tool' },
      { action: 'kill_switch.clear', kind: null },
    ])
  })
})

describe('a tool that is switched off', () => {
  it('is let go of in the middle of a call, and refused from then on', async () => {
    const calling = admin
      .post('/v1/tools/tool.slow:invoke')
      .send({ input: {} })
      .then(answer => answer)
    await waitUntil(() => asked === 1)
    const at = performance.now()
    const { switch_id } = await off({ target: { kind: 'tool', id: 'tool.slow' } })
    const { body } = await calling
    console.log(`the call of a tool that was switched off ended after ${(performance.now() - at).toFixed(0)} ms`)
    expect(performance.now() - at).toBeLessThan(5_000)
    expect(body.tool_call).toMatchObject({ status: 'error', error: { code: 'policy_blocked' } })
    await waitUntil(() => hungUp === 1)
    const again = await admin.post('/v1/tools/tool.slow:invoke').send({ input: {} })
    expect([again.body.tool_call.error.code, asked]).toEqual(['policy_blocked', 1])
    await clear(switch_id).expect(204)
  })
})
