import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import type { ServiceName } from '../../services/services.ts'
import { answerTo, type Question } from './answer.ts'
import { Caller } from './caller.ts'
import { type Customer, createCustomer, type IssuedKey } from './customer.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

let node: NodeUnderTest
let operator: Caller
let a: Customer
let b: Customer
beforeAll(async () => {
  node = await NodeUnderTest.start()
  operator = Caller.withKey(node, node.operatorKey)
  a = await createCustomer(node, 'tnt_a')
  b = await createCustomer(node, 'tnt_b')
}, startTimeoutMs)
afterAll(() => node?.stop(), startTimeoutMs)

describe("another tenant's object", () => {
  type Kind = 'run' | 'agent' | 'tool' | 'namespace' | 'key' | 'tenant'
  type Attempt = [Question['method'], string, Kind, number, object?, Question['headers']?]
  /** Of each kind what A has, and what nobody has. */
  let ids: Record<Kind, readonly [string, string]>
  beforeAll(async () => {
    const { caller, keyId } = a
    await caller.createAgent('agt_secret', { tools: ['tool.secret'] })
    const config = { url: 'https://a.example/' }
    await caller.create('/v1/tools', { tool_id: 'tool.secret', name: 'secret', kind: 'http', config })
    await caller.call('put', '/v1/memory/secret/key').send({ value: 'a secret' }).expect(200)
    const { run_id } = await caller.runToEnd('agt_secret', { input: 'hello' })
    ids = {
      run: [run_id, neighbourOf(run_id)],
      agent: ['agt_secret', 'agt_absent'],
      tool: ['tool.secret', 'tool.absent'],
      namespace: ['secret', 'absent'],
      key: [keyId, neighbourOf(keyId)],
      tenant: ['tnt_a', 'tnt_absent'],
    }
  })

  const neighbourOf = (id: string) => id.replace(/.$/, last => (last === '0' ? '1' : '0'))
  const stream = { accept: 'text/event-stream' }
  const page = { accept: 'application/json' }
  const tool = { name: 'x', kind: 'http', config: { url: 'https://b.example/' } }

  const attempts: readonly Attempt[] = [
    ['GET', '/v1/runs/{id}', 'run', 404],
    ['GET', '/v1/runs/{id}/events', 'run', 404, {}, stream],
    ['GET', '/v1/runs/{id}/events', 'run', 404, {}, page],
    ['GET', '/v1/runs/{id}/steps', 'run', 404],
    ['POST', '/v1/runs/{id}:cancel', 'run', 404, {}],
    ['POST', '/v1/runs/{id}:retry', 'run', 404, {}],
    ['GET', '/v1/agents/{id}', 'agent', 404],
    ['GET', '/v1/agents/{id}/versions', 'agent', 404],
    ['PUT', '/v1/agents/{id}', 'agent', 404, { name: 'x', config: {} }],
    ['PATCH', '/v1/agents/{id}', 'agent', 404, { name: 'x' }],
    ['POST', '/v1/agents/{id}:rollback', 'agent', 404, { version: 1 }],
    ['DELETE', '/v1/agents/{id}', 'agent', 404],
    ['GET', '/v1/runs?agent_id={id}', 'agent', 200],
    ['GET', '/v1/tools/{id}', 'tool', 404],
    ['PUT', '/v1/tools/{id}', 'tool', 404, tool],
    ['POST', '/v1/tools/{id}:invoke', 'tool', 404, { input: {} }],
    ['DELETE', '/v1/tools/{id}', 'tool', 404],
    ['GET', '/v1/memory/{id}', 'namespace', 200],
    ['GET', '/v1/memory/{id}/key', 'namespace', 404],
    ['POST', '/v1/memory/{id}:search', 'namespace', 200, { query: 'secret' }],
    ['DELETE', '/v1/memory/{id}/key', 'namespace', 404],
    ['POST', '/v1/api-keys/{id}:rotate', 'key', 404, {}],
    ['DELETE', '/v1/api-keys/{id}', 'key', 404],
    ['GET', '/v1/audit?tenant_id={id}', 'tenant', 403],
    ['GET', '/v1/audit:verify?tenant_id={id}', 'tenant', 403],
    ['GET', '/v1/admin/tenants/{id}', 'tenant', 403],
  ]
  it.each(
    attempts,
  )('answers %s %s as one that does not exist (%s)', async (method, path, kind, status, content, headers) => {
    const ask = (id: string) => {
      const url = node.urlOf('agent-orchestrator') + path.replace('{id}', id)
      return answerTo({ method, url, content, headers: { ...b.caller.headers, ...headers } }, id)
    }
    const [seen, absent] = [await ask(ids[kind][0]), await ask(ids[kind][1])]
    expect(seen).toEqual(absent)
    expect(seen.status).toBe(status)
  })

  it('is as it was after all these attempts', async () => {
    expect((await a.caller.get('/v1/agents/agt_secret').expect(200)).body.agent).toMatchObject({ version: 1 })
    expect((await a.caller.get('/v1/memory/secret/key').expect(200)).body.entry).toMatchObject({ value: 'a secret' })
    await a.caller.get('/v1/tools/tool.secret').expect(200)
  })

  it.each(['runs', 'agents', 'tools', 'api-keys', 'audit', 'members'])('is not listed among the %s', async list => {
    const text = JSON.stringify((await b.caller.get(`/v1/${list}`).expect(200)).body)
    expect(text).not.toMatch(/"tenant_id":"(?!tnt_b")/)
  })
})

describe('a credential', () => {
  /** An operation of each service that every authenticated caller may call. */
  const doors: readonly (readonly [ServiceName, string])[] = [
    ['agent-orchestrator', '/v1/runs'],
    ['model-policy', '/v1/models'],
    ['federation', '/v1/federation/peer'],
  ]
  const everywhere = (answer: string) => doors.map(([service]) => `${service}: ${answer}`)
  const knock = (headers: Record<string, string>) =>
    Promise.all(
      doors.map(async ([service, path]) => {
        const { body, status } = await new Caller(node, headers).get(path, service)
        return `${service}: ${status} ${body.error?.code ?? 'ok'}`
      }),
    )

  /** Asks until a second is over, and once more then. */
  async function expectWithinASecond(headers: Record<string, string>, answer: string): Promise<void> {
    const deadline = Date.now() + 1_000
    const seen = await waitUntil(async () => {
      const isLast = Date.now() > deadline
      const answers = await knock(headers)
      return (isLast || answers.join() === everywhere(answer).join()) && answers
    })
    expect(seen).toEqual(everywhere(answer))
  }

  const unsigned = [{ alg: 'none' }, { tenant_id: 'tnt_a', sub: 'x' }].map(part => btoa(JSON.stringify(part)))
  it.each([
    ['that is no key of ours', { authorization: 'Bearer aos_forged' }],
    ['in X-API-Key that is no key of ours', { 'x-api-key': 'aos_forged' }],
    ['that is an unsigned JWT', { authorization: `Bearer ${unsigned.join('.')}.` }],
    ['of a kind that is not ours', { authorization: 'Basic YTpi' }],
  ])('%s is refused by every service', async (_, headers) => {
    expect(await knock(headers)).toEqual(everywhere('401 unauthorized'))
    expect(await knock({ ...headers, 'x-tenant-id': 'tnt_a' })).toEqual(everywhere('401 unauthorized'))
  })

  it('of one tenant with the name of another is refused by every service', async () => {
    expect(await knock({ ...b.caller.headers, 'x-tenant-id': 'tnt_b' })).toEqual(everywhere('200 ok'))
    expect(await knock({ ...b.caller.headers, 'x-tenant-id': 'tnt_a' })).toEqual(everywhere('403 tenant_mismatch'))
  })

  it('of a tenant that does not exist is refused, and no tenant is made', async () => {
    expect(await knock({ 'x-tenant-id': 'tnt_nobody' })).toEqual(everywhere('403 forbidden'))
    await operator.get('/v1/admin/tenants/tnt_nobody').expect(404)
  })

  it('that is revoked is refused by every service within a second', async () => {
    const { api_key } = await a.caller.create<IssuedKey>('/v1/api-keys', { name: 'brief', role: 'owner' })
    const headers = { authorization: `Bearer ${api_key.secret}` }
    expect(await knock(headers)).toEqual(everywhere('200 ok'))
    await a.caller.call('delete', `/v1/api-keys/${api_key.key_id}`).expect(204)
    await expectWithinASecond(headers, '401 unauthorized')
  })

  it('of a tenant that is disabled is refused by every service within a second, until it is enabled', async () => {
    expect(await knock(a.caller.headers)).toEqual(everywhere('200 ok'))
    await operator.call('post', '/v1/admin/tenants/tnt_a:disable').expect(200)
    await expectWithinASecond(a.caller.headers, '403 tenant_disabled')
    expect(await knock({ 'x-tenant-id': 'tnt_a' })).toEqual(everywhere('403 tenant_disabled'))
    await operator.call('post', '/v1/admin/tenants/tnt_a:enable').expect(200)
    await expectWithinASecond(a.caller.headers, '200 ok')
  })
})
