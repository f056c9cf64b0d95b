import { sql } from 'kysely'
import type { components } from '#contract/orchestrator'
import { fail } from '#errors'
import { newId } from '#ids'
import { type KillSwitchRow, toKillSwitch } from '#killswitch'
import type { TenantScope } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toWireKillSwitch } from './kill-switch.ts'

type Draft = components['schemas']['KillSwitchCreate']

export const setKillSwitch: OrchestratorHandler<'setKillSwitch'> = async ({ body, meta, scope }, deps) => {
  const { reason, target } = body
  const tenantId = concerned(body, scope)
  if (tenantId !== null && (await deps.tenants.get(tenantId)) === null) fail('not_found', 'There is no such tenant.')
  const switchId = newId('ksw')
  meta.audit?.resource(switchId)
  meta.audit?.note({ kind: target.kind, target_id: target.id ?? null, tenant_id: tenantId, reason })
  const { principalId } = scope.principal
  const { rows } = await deps.database.transact(scope, tx =>
    sql<KillSwitchRow>`select * from platform.set_kill_switch(
      ${switchId}, ${tenantId}, ${target.kind}, ${target.id ?? null}, ${reason}, ${principalId})`.execute(tx),
  )
  const [row = fail('conflict', 'This is switched off already; clear that switch first, or leave it.')] = rows
  return { status: 201, body: { kill_switch: toWireKillSwitch(toKillSwitch(row)) } }
}

/** The tenant whose calls are to stop; null: everybody's. Errors: `invalid_request`, `forbidden`. */
function concerned({ target: { id, kind }, tenant_id: tenantId }: Draft, { scopes, tenantId: own }: TenantScope) {
  const isOperator = scopes.has('tenants:admin')
  const isNamed = kind === 'agent' || kind === 'model' || kind === 'tool'
  if (isNamed && id === undefined) fail('invalid_request', `target.id: name the ${kind}.`)
  if (!isNamed && id !== undefined)
    fail(
      'invalid_request',
      `target.id: leave it out; ${kind === 'tenant' ? 'tenant_id names the tenant' : 'it is all of it'}.`,
    )
  if (!isOperator && (kind === 'platform' || (tenantId !== undefined && tenantId !== own))) {
    fail('forbidden', 'What is not of your own tenant needs the scope tenants:admin.', {
      details: { required_scope: 'tenants:admin' },
    })
  }
  if (kind === 'platform') {
    if (tenantId !== undefined) fail('invalid_request', 'tenant_id: leave it out; the platform is that of all tenants.')
    return null
  }
  if (tenantId !== undefined || !isOperator) return tenantId ?? own
  if (kind === 'tenant' || kind === 'agent') fail('invalid_request', `tenant_id: say which tenant it is.`)
  return null
}
