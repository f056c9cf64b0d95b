import { expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { completedRun, makeAgent, startRun, tenantThatWaits } from '../fixtures.ts'

export const cases = casesOf('deleteAgent', [
  [
    204,
    'removes the agent and keeps its finished runs',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id, run_id } = await completedRun(world, owner)
      expectStatus(await owner.call(id, { params: { agent_id } }), 204)
      expectError(await owner.call('getAgent', { params: { agent_id } }), 404, 'not_found')
      expectStatus(await owner.call('getRun', { params: { run_id } }), 200)
    },
  ],
  [
    404,
    'says of an agent that was removed that it does not exist',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      expectStatus(await owner.call(id, { params }), 204)
      expectError(await owner.call(id, { params }), 404, 'not_found')
    },
  ],
  [
    409,
    'refuses an agent that has an unfinished run',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const { agent_id } = await startRun(owner)
      expectError(await owner.call(id, { params: { agent_id } }), 409, 'conflict')
    },
  ],
])
