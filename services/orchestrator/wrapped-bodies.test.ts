import type { Response } from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, OrchestratorUnderTest } from './testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  await node.as('operator').post('/v1/agents').send({ agent_id: 'agt_a', name: 'a' })
  await node
    .as('operator')
    .post('/v1/tools')
    .send({ tool_id: 'tool.a', ...tool })
  await node.as('operator').post('/v1/admin/tenants').send({ tenant_id: 'tnt_a', name: 'a' })
})
afterAll(() => node.stop())

const tool = { name: 't', kind: 'http', config: { url: 'https://weather.example' } }
const tenant = { name: 'Acme', plan_tier: 'standard', entitlements: {}, quotas: {} }

const writes: [operation: string, wrapper: string, body: object, send: (client: Client, body: object) => unknown][] = [
  ['createAgent', 'agent', { name: 'a' }, (c, body) => c.post('/v1/agents').send(body)],
  ['updateAgent', 'agent', { name: 'b', config: {} }, (c, body) => c.put('/v1/agents/agt_a').send(body)],
  ['patchAgent', 'agent', { name: 'c' }, (c, body) => c.patch('/v1/agents/agt_a').send(body)],
  ['updateTool', 'tool', tool, (c, body) => c.put('/v1/tools/tool.a').send(body)],
  ['createTenant', 'tenant_create', { name: 'x' }, (c, body) => c.post('/v1/admin/tenants').send(body)],
  ['updateTenant', 'tenant_update', tenant, (c, body) => c.put('/v1/admin/tenants/tnt_a').send(body)],
  ['patchTenant', 'tenant_update', { name: 'y' }, (c, body) => c.patch('/v1/admin/tenants/tnt_a').send(body)],
  ['createApiKey', 'api_key', { name: 'k', role: 'viewer' }, (c, body) => c.post('/v1/api-keys').send(body)],
  ['updateMember', 'member', { role: 'viewer' }, (c, body) => c.put('/v1/members/usr_a').send(body)],
  ['updateMemory', 'entry', { value: 1 }, (c, body) => c.put('/v1/memory/ns/key').send(body)],
]

it.each(writes)('%s takes its body bare and inside `%s`', async (_, wrapper, body, send) => {
  const bare = (await send(node.as('operator'), body)) as Response
  const wrapped = (await send(node.as('operator'), { [wrapper]: body })) as Response
  expect(bare.status).toBeLessThan(300)
  expect(wrapped.status).toBe(bare.status)
  expect(shapeOf(wrapped.body)).toEqual(shapeOf(bare.body))
})

/** Names and kinds, without the values that each answer has of its own. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]))
}
