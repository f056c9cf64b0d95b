import type { components } from '#contract/orchestrator'
import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn, startRun, tenantThatWaits } from '../fixtures.ts'

type Schemas = components['schemas']
interface Queue {
  readonly classes: readonly Schemas['QueueClass'][]
  readonly waiting: readonly Schemas['WaitingRun'][]
}

export const cases = casesOf('getQueue', [
  [
    200,
    'tells of a run that waits for a limit of its tenant that it does',
    async (world, id) => {
      const { owner, tenantId } = await tenantThatWaits(world)
      const { run_id } = await startRun(owner)
      const answer = expectStatus(await owner.call(id), 200)
      const { classes, waiting } = nounIn<Queue>(answer, 'queue')
      const facts = waiting.map(run => [run.run_id, run.tenant_id, run.waits_for])
      expectEqual(facts, [[run_id, tenantId, 'tenant_limit']], 'It waits for tenant_limit', answer)
      const held = classes.reduce((sum, row) => sum + row.held, 0)
      expectEqual(held, 1, 'One run is held', answer)
    },
  ],
  [
    200,
    'shows the whole platform to an operator',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      await startRun(owner)
      const answer = expectStatus(await world.operator.call(id, { query: { all_tenants: true, limit: 200 } }), 200)
      const { classes } = nounIn<Queue>(answer, 'queue')
      const held = classes.reduce((sum, row) => sum + row.held, 0)
      expectThat(held >= 1, "The operator sees a tenant's held run", classes, answer)
    },
  ],
  [
    403,
    'refuses the whole platform to everybody else',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      expectError(await owner.call(id, { query: { all_tenants: true } }), 403, 'forbidden')
    },
  ],
])
