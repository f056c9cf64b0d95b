import type { components } from '#contract/federation'
import { completedRun, nounIn } from '../operations/fixtures.ts'
import { type Case, expectEqual, expectError, expectStatus, expectThat, type World } from '../suite/index.ts'
import { serviceNames } from '../suite/specification.ts'

type Schemas = components['schemas']

const part = 'federation'

/** What two nodes promise each other; each case is of the node under test and of its peer alike. */
export const cases: readonly Case[] = [
  {
    part,
    name: 'every service of both nodes is ready',
    run: async world => {
      for (const node of [world, world.peer()])
        for (const service of serviceNames) expectStatus(await node.anybody.call('getReadiness', { service }), 200)
    },
  },
  {
    part,
    name: 'each node presents itself by a name of its own, and by the address where it is reached',
    run: async world => {
      const [own, other] = [await presented(world), await presented(world.peer())]
      expectThat(own.stack_id !== other.stack_id, 'Two nodes have two stack ids', own.stack_id)
    },
  },
  {
    part,
    name: 'each node tells a caller of its own what it can do, and keeps tenants apart',
    run: async world => {
      for (const node of [world, world.peer()]) {
        const { owner } = await node.commonTenant()
        const answer = expectStatus(await owner.call('getPeerCapabilities'), 200)
        const { supports } = nounIn<Schemas['PeerCapabilities']>(answer, 'capabilities')
        expectEqual(supports.tenant_isolation, true, 'Tenants are kept apart', answer)
      }
    },
  },
  {
    part,
    name: 'a key of one node is no credential at the other',
    // A key that is refused counts against the address from which it came.
    isDisturbing: true,
    run: async world => {
      const peer = world.peer()
      const [own, other] = [await world.commonTenant(), await peer.commonTenant()]
      const { headers } = other.owner
      expectError(await world.anybody.with(headers).call('getPeerInfo'), 401, 'unauthorized')
      expectError(await peer.anybody.with(own.owner.headers).call('getPeerInfo'), 401, 'unauthorized')
    },
  },
  {
    part,
    name: 'a run is carried out on the node where it was made, and the other node knows nothing of it',
    timeoutMs: 60_000,
    run: async world => {
      const nodes = [world, world.peer()] as const
      const tenants = [await nodes[0].freshTenant(), await nodes[1].freshTenant()] as const
      const runs = await Promise.all([
        completedRun(nodes[0], tenants[0].owner),
        completedRun(nodes[1], tenants[1].owner),
      ])
      for (const [index, { run_id, status }] of runs.entries()) {
        expectEqual(status, 'completed', `The run ${run_id} ends well`)
        const elsewhere = tenants[1 - index] as (typeof tenants)[number]
        expectError(await elsewhere.owner.call('getRun', { params: { run_id } }), 404, 'not_found')
      }
    },
  },
]

async function presented(node: World): Promise<Schemas['PeerInfo']> {
  const { owner } = await node.commonTenant()
  const answer = expectStatus(await owner.call('getPeerInfo'), 200)
  const peer = nounIn<Schemas['PeerInfo']>(answer, 'peer')
  const came = peer.endpoints.federation_base_url
  expectEqual(came, node.target.urls.federation, 'A node names the address where its peers reach it', answer)
  return peer
}
