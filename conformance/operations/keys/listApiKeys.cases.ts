import type { components } from '#contract/orchestrator'
import { expectEqual, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { expectPages } from '../promises.ts'

type ApiKey = components['schemas']['ApiKey']

export const cases = casesOf('listApiKeys', [
  [
    200,
    'lists the keys, the latest first, revoked ones included, page by page, and never a secret',
    async (world, id) => {
      const { key, owner } = await world
        .freshTenant()
        .then(tenant => ({ key: tenant.key.bind(tenant), owner: tenant.owner }))
      const revoked = await key({ role: 'viewer' })
      const latest = await key({ role: 'viewer' })
      expectStatus(await owner.call('revokeApiKey', { params: { key_id: revoked.keyId } }), 204)
      const keys = await expectPages<ApiKey>(owner, id, 'api_keys')
      const facts = keys.slice(0, 2).map(({ key_id, status }) => [key_id, status])
      expectEqual(
        facts,
        [
          [latest.keyId, 'active'],
          [revoked.keyId, 'revoked'],
        ],
        'The latest is the first',
      )
      const text = JSON.stringify(keys)
      expectThat(!text.includes(latest.secret) && !text.includes('"secret"'), 'No secret is listed', keys)
    },
  ],
])
