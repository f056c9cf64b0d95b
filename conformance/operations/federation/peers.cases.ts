import type { components } from '#contract/federation'
import { expectEqual, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'

type Schemas = components['schemas']

const presented = casesOf('getPeerInfo', [
  [
    200,
    'presents the stack to any caller with a credential: v1, and where its services are',
    async (world, id) => {
      const tenant = await world.commonTenant()
      const caller = await tenant.as(['usage:read'])
      const answer = expectStatus(await caller.call(id), 200)
      const { api_versions, endpoints } = nounIn<Schemas['PeerInfo']>(answer, 'peer')
      expectThat(api_versions.includes('v1'), 'It serves v1', api_versions, answer)
      for (const url of Object.values(endpoints))
        expectThat(URL.canParse(url), 'An endpoint is a URL', endpoints, answer)
    },
  ],
])

const capable = casesOf('getPeerCapabilities', [
  [
    200,
    'tells what the stack can do, and promises to keep tenants apart',
    async (world, id) => {
      const tenant = await world.commonTenant()
      const caller = await tenant.as(['usage:read'])
      const answer = expectStatus(await caller.call(id), 200)
      const { supports } = nounIn<Schemas['PeerCapabilities']>(answer, 'capabilities')
      expectEqual(supports.tenant_isolation, true, 'Tenants are kept apart', answer)
    },
  ],
])

export const cases = [...presented, ...capable]
