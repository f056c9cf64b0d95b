import { expectEqual, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeTool, type Tool } from '../fixtures.ts'
import { expectPages, itemsIn } from '../promises.ts'

export const cases = casesOf('listTools', [
  [
    200,
    "lists the tenant's tools and those built in by tool id, page by page",
    async (world, id) => {
      const { owner } = await world.freshTenant()
      const { tool_id } = await makeTool(owner)
      const tools = await expectPages<Tool>(owner, id, 'tools')
      const ids = tools.map(tool => tool.tool_id)
      expectEqual(ids, ids.toSorted(), 'They come by tool id')
      const kinds = ['http', 'builtin'].map(kind => tools.some(tool => tool.kind === kind))
      expectThat(ids.includes(tool_id) && !kinds.includes(false), "It has the tenant's and those built in", ids)
    },
  ],
  [
    200,
    'leaves out what the tenant is not entitled to',
    async (world, id) => {
      const { owner } = await world.freshTenant({ entitlements: { tool_ids_allowed: ['tool.echo'] } })
      const answer = expectStatus(await owner.call(id), 200)
      expectEqual(
        itemsIn<Tool>(answer, 'tools').map(({ tool_id }) => tool_id),
        ['tool.echo'],
        'Just one is left',
        answer,
      )
    },
  ],
])
