import { expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { itemsIn } from '../promises.ts'
import type { WireTenant } from './tenants.ts'

export const cases = casesOf('listTenants', [
  [
    200,
    'lists every tenant once, page by page, while others are being made',
    async (world, id) => {
      const { tenantId } = await world.freshTenant()
      const seen: string[] = []
      for (let after: string | undefined; ; ) {
        const answer = await world.operator.call(id, { query: { limit: 20, after } })
        seen.push(...itemsIn<WireTenant>(expectStatus(answer, 200), 'tenants').map(({ tenant_id }) => tenant_id))
        const { has_more, next } = answer.body as { has_more: boolean; next?: string }
        if (!has_more) break
        expectThat(next !== undefined, 'A page with more behind it has next', answer.body, answer)
        after = next
      }
      expectThat(seen.includes(tenantId), 'A tenant that was made is listed', seen)
      expectThat(new Set(seen).size === seen.length, 'No tenant is listed twice', seen)
    },
  ],
])
