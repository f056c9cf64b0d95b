import type { components } from '#contract/orchestrator'
import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeAgent, nounIn } from '../fixtures.ts'
import { itemsIn } from '../promises.ts'

type AuditRecord = components['schemas']['AuditRecord']
type Verification = components['schemas']['AuditVerification']

const listed = casesOf('listAuditRecords', [
  [
    200,
    'tells who did what to which object, and what was refused',
    async (world, id) => {
      const tenant = await world.freshTenant()
      const { agent_id } = await makeAgent(tenant.owner)
      const viewer = await tenant.key({ role: 'viewer' })
      expectError(await viewer.client.call('deleteAgent', { params: { agent_id } }), 403, 'forbidden')
      const find = async (query: Record<string, string>) => {
        const answer = expectStatus(await tenant.owner.call(id, { query }), 200)
        return itemsIn<AuditRecord>(answer, 'audit_records')
      }
      const made = await find({ action: 'agent.create' })
      expectEqual(
        made.map(({ outcome, resource }) => [resource, outcome]),
        [[agent_id, 'ok']],
        'The creation is there',
      )
      const refused = await find({ principal_id: viewer.principalId })
      const facts = refused.map(({ action, error_code, outcome }) => [action, outcome, error_code])
      expectEqual(facts, [['agent.delete', 'denied', 'forbidden']], 'So is the refusal')
      const denied = await find({ outcome: 'denied' })
      expectEqual(
        denied.map(({ audit_id }) => audit_id),
        refused.map(({ audit_id }) => audit_id),
        'It is found by outcome',
      )
    },
  ],
  [
    200,
    "shows a tenant's records to an operator who names it",
    async (world, id) => {
      const { owner, tenantId } = await world.freshTenant()
      await makeAgent(owner)
      const answer = expectStatus(
        await world.operator.call(id, { query: { tenant_id: tenantId, action: 'agent.create' } }),
        200,
      )
      const tenants = itemsIn<AuditRecord>(answer, 'audit_records').map(({ tenant_id }) => tenant_id)
      expectEqual(tenants, [tenantId], "The one record is the tenant's", answer)
    },
  ],
  [
    403,
    "refuses another tenant's records to everybody else",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { tenantId } = await world.freshTenant()
      expectError(await owner.call(id, { query: { tenant_id: tenantId } }), 403, 'forbidden')
    },
  ],
])

const verified = casesOf('verifyAudit', [
  [
    200,
    'finds the chain whole, and seals what was done within seconds',
    async (world, id) => {
      const { owner, tenantId } = await world.freshTenant()
      await makeAgent(owner)
      const verification = await world.eventually('The records are sealed', async () => {
        const found = nounIn<Verification>(expectStatus(await owner.call(id), 200), 'verification')
        return found.sealed_total > 0 && found
      })
      expectEqual([verification.tenant_id, verification.ok], [tenantId, true], 'The chain is whole')
      expectThat(verification.first_broken === undefined, 'No record is broken', verification)
    },
  ],
])

export const cases = [...listed, ...verified]
