import { expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeTool } from '../fixtures.ts'

export const cases = casesOf('deleteTool', [
  [
    204,
    'removes the tool',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { tool_id: (await makeTool(owner)).tool_id }
      expectStatus(await owner.call(id, { params }), 204)
      expectError(await owner.call('getTool', { params }), 404, 'not_found')
    },
  ],
  [
    409,
    'refuses a tool built in',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      expectError(await owner.call(id, { params: { tool_id: 'tool.echo' } }), 409, 'conflict')
    },
  ],
])
