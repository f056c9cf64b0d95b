import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, OrchestratorUnderTest } from './testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
})
afterAll(() => node.stop())

const agent = { name: 'a', config: {} }
const tool = { name: 't', kind: 'http', config: { url: 'https://weather.example' } }
const tenant = { name: 'Acme', plan_tier: 'standard', entitlements: {}, quotas: {} }

const writes: [operation: string, send: (client: Client) => unknown, path: string, meant: string][] = [
  ['createAgent', c => c.post('/v1/agents').send({ ...agent, descripton: '' }), '/descripton', 'description'],
  [
    'createAgent',
    c => c.post('/v1/agents').send({ ...agent, config: { max_stepz: 1 } }),
    '/config/max_stepz',
    'max_steps',
  ],
  ['updateAgent', c => c.put('/v1/agents/agt_a').send({ ...agent, statuss: 'active' }), '/statuss', 'status'],
  ['patchAgent', c => c.patch('/v1/agents/agt_a').send({ nam: 'b' }), '/nam', 'name'],
  ['createTool', c => c.post('/v1/tools').send({ ...tool, tool_id: 'tool.x', timeout: 1 }), '/timeout', 'timeout_ms'],
  [
    'createTool',
    c => c.post('/v1/tools').send({ ...tool, tool_id: 'tool.x', config: { url: 'http://a.b', metod: 'GET' } }),
    '/config/metod',
    'method',
  ],
  ['updateTool', c => c.put('/v1/tools/tool.x').send({ ...tool, efect: 'none' }), '/efect', 'effect'],
  ['createTenant', c => c.post('/v1/admin/tenants').send({ name: 'x', plan_teir: 'y' }), '/plan_teir', 'plan_tier'],
  ['updateTenant', c => c.put('/v1/admin/tenants/tnt_x').send({ ...tenant, quota: {} }), '/quota', 'quotas'],
  [
    'patchTenant',
    c => c.patch('/v1/admin/tenants/tnt_x').send({ quotas: { runs: { max_concurrent_run: 1 } } }),
    '/quotas/runs/max_concurrent_run',
    'max_concurrent_runs',
  ],
  ['createApiKey', c => c.post('/v1/api-keys').send({ name: 'k', role: 'viewer', scope: [] }), '/scope', 'scopes'],
  [
    'updateMember',
    c => c.put('/v1/members/usr_x').send({ role: 'viewer', displayname: 'X' }),
    '/displayname',
    'display_name',
  ],
]

it.each(writes)('%s refuses a member that it does not know and names the nearest', async (_, send, path, meant) => {
  const { body, status } = (await send(node.as('operator'))) as { body: { error: { details: object } }; status: number }
  expect([status, body.error.details]).toEqual([
    400,
    { errors: [{ path, message: `is not a known member; did you mean ${meant}?` }] },
  ])
})
