import type { components } from '#contract/model-policy'
import { expectEqual, expectStatus, type ServiceName } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { chatRequest } from '../models/models.ts'
import { itemsIn } from '../promises.ts'

type UsageRow = components['schemas']['UsageRow']
type Usage = components['schemas']['InvokeResult']['usage']

const servedBy = (service: ServiceName) =>
  casesOf(
    'getUsage',
    [
      [
        200,
        'sums up the model calls of the tenant, as JSON and as CSV',
        async (world, id) => {
          const { owner, tenantId } = await world.freshTenant()
          const called = expectStatus(await owner.call('invokeModel', { body: await chatRequest(owner) }), 200)
          const { usage } = (called.body as { response: { usage: Usage } }).response
          const query = { group_by: 'model' }
          const row = await world.eventually('The call is in the ledger', async () => {
            const answer = expectStatus(await owner.call(id, { service, query }), 200)
            return itemsIn<UsageRow>(answer, 'usage')[0]
          })
          const facts = [row.tenant_id, row.requests, row.total_tokens]
          expectEqual(facts, [tenantId, 1, usage.total_tokens], 'It is one call with its tokens')
          const csv = await owner.call(id, { service, query, headers: { accept: 'text/csv' } })
          const lines = expectStatus(csv, 200).text.trim().split('\n')
          expectEqual(
            [lines.length, lines[1]?.startsWith(`${tenantId},`)],
            [2, true],
            'CSV has a title and the row',
            csv,
          )
        },
      ],
      [
        200,
        'is empty for a time in which nothing was called',
        async (world, id) => {
          const { owner } = await world.freshTenant()
          const query = { from: '2020-01-01T00:00:00Z', to: '2020-01-02T00:00:00Z' }
          const answer = expectStatus(await owner.call(id, { service, query }), 200)
          expectEqual(itemsIn(answer, 'usage'), [], 'There is nothing', answer)
        },
      ],
    ],
    service,
  )

export const cases = [...servedBy('agent-orchestrator'), ...servedBy('model-policy')]
