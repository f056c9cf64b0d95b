import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, faultsOf, neighbour, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

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

describe('a tool built in', () => {
  it('belongs to every tenant since there is that tenant', async () => {
    const { tool } = (await node.as('owner', neighbour).get('/v1/tools/tool.echo')).body
    const { tenant } = (await node.as('operator').get(`/v1/admin/tenants/${neighbour}`)).body
    expect(tool).toMatchObject({ tool_id: 'tool.echo', tenant_id: neighbour, kind: 'builtin', config: {} })
    expect([tool.created_at, tool.updated_at]).toEqual([tenant.created_at, tenant.created_at])
  })

  it('can be neither changed nor deleted', async () => {
    expect(faultsOf(await developer.put('/v1/tools/tool.echo').send(weather))).toEqual([409, 'conflict'])
    expect(faultsOf(await developer.delete('/v1/tools/tool.echo'))).toEqual([409, 'conflict'])
  })
})

describe('listTools', () => {
  it('shows own tools and those built in, by id', async () => {
    await create()
    await create({ tool_id: 'tool.aardvark' })
    const ids = (await developer.get('/v1/tools').query({ limit: 200 })).body.tools.map(idOf)
    expect(ids).toEqual([...ids].sort())
    expect(ids).toEqual(expect.arrayContaining(['tool.aardvark', 'tool.echo', 'tool.http.fetch', 'tool.weather']))
    expect(ids).not.toEqual((await node.as('owner', neighbour).get('/v1/tools')).body.tools.map(idOf))
  })
})

describe('deleteTool', () => {
  it('removes the tool, once', async () => {
    await create()
    expect((await developer.delete('/v1/tools/tool.weather')).status).toBe(204)
    expect(faultsOf(await developer.delete('/v1/tools/tool.weather'))).toEqual([404, 'not_found'])
  })
})
