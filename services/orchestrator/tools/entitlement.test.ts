import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())
beforeEach(() => node.database.owner.query('delete from orchestrator.tools'))

const config = { url: 'https://weather.example/v1/{city}', headers: { Authorization: 'Bearer 4711' } }
const weather = { name: 'weather', kind: 'http', config }
const create = (body: object = {}) => developer.post('/v1/tools').send({ tool_id: 'tool.weather', ...weather, ...body })
const idOf = ({ tool_id }: { tool_id: string }) => tool_id

describe('a tenant with a list of allowed tools', () => {
  beforeEach(async () => {
    await create()
    await node
      .as('operator')
      .patch(`/v1/admin/tenants/${home}`)
      .send({ entitlements: { tool_ids_allowed: ['tool.echo'] } })
    return () => node.database.owner.query(`update platform.tenants set entitlements = '{}'`)
  })

  it('sees no others', async () => {
    expect((await developer.get('/v1/tools')).body.tools.map(idOf)).toEqual(['tool.echo'])
    expect((await developer.get('/v1/tools/tool.echo')).status).toBe(200)
    for (const toolId of ['tool.weather', 'tool.time']) {
      expect(faultsOf(await developer.get(`/v1/tools/${toolId}`))).toEqual([404, 'not_found'])
    }
  })

  it('calls and makes no others, whether or not they exist', async () => {
    expect((await developer.post('/v1/tools/tool.echo:invoke').send({ input: {} })).status).toBe(200)
    for (const toolId of ['tool.weather', 'tool.time', 'tool.nowhere']) {
      const { body, status } = await developer.post(`/v1/tools/${toolId}:invoke`).send({})
      expect([status, body.error.code, body.error.details]).toEqual([
        403,
        'policy_blocked',
        { reasons: [`entitlements.tool_ids_allowed does not hold ${toolId}`] },
      ])
    }
    expect(faultsOf(await create({ tool_id: 'tool.other' }))).toEqual([403, 'policy_blocked'])
  })
})
