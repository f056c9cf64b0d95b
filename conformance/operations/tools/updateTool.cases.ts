import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeTool, nounIn, type Tool } from '../fixtures.ts'

const body = { name: 'changed', kind: 'http', config: { url: 'https://tool.example/' }, timeout_ms: 500 }

export const cases = casesOf('updateTool', [
  [
    200,
    'replaces the whole tool',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { tool_id } = await makeTool(owner)
      const answer = expectStatus(await owner.call(id, { params: { tool_id }, body }), 200)
      const { config, name, timeout_ms } = nounIn<Tool>(answer, 'tool')
      expectEqual([name, config.url, timeout_ms], ['changed', body.config.url, 500], 'It is the new tool', answer)
    },
  ],
  [
    409,
    'refuses a tool built in',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      expectError(await owner.call(id, { params: { tool_id: 'tool.echo' }, body }), 409, 'conflict')
    },
  ],
])
