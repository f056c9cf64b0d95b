import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeTool, nounIn, type Tool } from '../fixtures.ts'

export const cases = casesOf('getTool', [
  [
    200,
    'shows the tool as it was made',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const made = await makeTool(owner)
      const answer = expectStatus(await owner.call(id, { params: { tool_id: made.tool_id } }), 200)
      expectEqual(nounIn<Tool>(answer, 'tool'), made, 'It is the tool that was made', answer)
    },
  ],
  [
    404,
    'says of a tool that the tenant is not entitled to that it does not exist',
    async (world, id) => {
      const { owner } = await world.freshTenant({ entitlements: { tool_ids_allowed: [] } })
      expectError(await owner.call(id, { params: { tool_id: 'tool.echo' } }), 404, 'not_found')
    },
  ],
])
