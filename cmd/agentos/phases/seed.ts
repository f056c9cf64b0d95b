import { platformTenantId } from '#tenancy'
import { ApiError } from '../api-error.ts'
import { demoAgents } from '../bootstrap/agents.ts'
import { platformAdmin } from '../bootstrap/key.ts'
import type { FirstKeys, OperatorAccess } from '../bootstrap/operator-access.ts'
import { Client } from '../client.ts'
import type { Seeded } from '../output/report.ts'
import { findEndpoints } from '../settings/caller.ts'
import type { Settings } from '../settings/settings.ts'
import type { Step } from './phase.ts'

/** What the phases after it need to know. */
export interface SeedOutcome {
  access: OperatorAccess | null
  seeded: Seeded
}

const echoTool = 'tool.echo'

/** What every node has from the start; in demo and dev also a tenant with agents to try. Doing it again changes nothing. */
export function seed(settings: Settings, keys: FirstKeys, outcome: SeedOutcome): Step[] {
  const operator: Step = {
    name: 'operator key',
    async run() {
      outcome.access = await keys.operator()
      outcome.seeded = { tenant_ids: [platformTenantId], agent_ids: [], tool_ids: [], principal_ids: [platformAdmin] }
      return outcome.access.detail
    },
  }
  const validator: Step = { name: 'validator key', run: () => keys.validator() }
  const tenantId = settings.mode === 'prod' ? null : settings.defaultTenant
  return [operator, ...(tenantId === null ? [validator] : demoSteps(settings, tenantId, outcome))]
}

function demoSteps(settings: Settings, tenantId: string, outcome: SeedOutcome): Step[] {
  const baseUrl = findEndpoints(settings)['agent-orchestrator']
  const operator = () => new Client(baseUrl, { authorization: `Bearer ${outcome.access?.key}` })
  const tenant = () => new Client(baseUrl, { 'x-tenant-id': tenantId })
  const adminId = `usr_${tenantId}_admin`
  return [
    {
      name: `tenant ${tenantId}`,
      service: 'agent-orchestrator',
      run: () =>
        unlessTaken(operator().call('POST', '/v1/admin/tenants', { body: { tenant_id: tenantId, name: 'Demo' } })),
    },
    { name: `principal ${adminId}`, service: 'agent-orchestrator', run: () => giveRole(tenant(), adminId) },
    ...demoAgents.map(agent => ({
      name: `agent ${agent.agent_id}`,
      service: 'agent-orchestrator',
      run: () => unlessTaken(tenant().call('POST', '/v1/agents', { body: agent })),
    })),
    {
      name: `tool ${echoTool}`,
      service: 'agent-orchestrator',
      async run() {
        await tenant().call('GET', `/v1/tools/${echoTool}`)
        outcome.seeded = {
          tenant_ids: [platformTenantId, tenantId],
          agent_ids: demoAgents.map(agent => agent.agent_id),
          tool_ids: [echoTool],
          principal_ids: [platformAdmin, adminId],
        }
        return 'built in'
      },
    },
  ]
}

/** Makes it, or leaves what is there as it is: it may have been changed since. */
async function unlessTaken(creation: Promise<unknown>): Promise<string> {
  try {
    await creation
    return 'new'
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return 'present'
    throw error
  }
}

async function giveRole(client: Client, principalId: string): Promise<string> {
  try {
    await client.call('GET', `/v1/members/${principalId}`)
    return 'present'
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    await client.call('PUT', `/v1/members/${principalId}`, {
      body: { role: 'admin', display_name: 'Demo administrator' },
    })
    return 'new'
  }
}
