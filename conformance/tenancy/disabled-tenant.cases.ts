import { type Case, expectError, expectStatus, specifiedOperations, type World } from '../suite/index.ts'
import { expectLetThrough } from './let-through.ts'
import { harmlessRequest, isProtected, send } from './requests.ts'
import { TokenMaker } from './tokens.ts'

const timeoutMs = 120_000
const guarded = specifiedOperations.filter(isProtected)

interface Disabled {
  readonly tenantId: string
  readonly secret: string
}

export const cases: readonly Case[] = guarded.map(operation => ({
  part: 'tenancy',
  operation: { service: operation.service, operationId: operation.operationId, status: 403 },
  name: 'refuses every caller of a tenant that is disabled',
  timeoutMs,
  run: async world => {
    const { secret, tenantId } = await findDisabled(world)
    const tokens = new TokenMaker(world)
    const callers = [
      world.withKey(secret),
      ...(tokens.isBelieved ? [world.withKey(await tokens.sign(tenantId))] : []),
      ...((await areHeadersBelieved(world)) ? [world.anybody.with({ 'x-tenant-id': tenantId })] : []),
    ]
    for (const caller of callers) {
      expectError(await send(caller, operation, harmlessRequest(operation)), 403, 'tenant_disabled')
    }
  },
}))

/** A tenant that was seen at every service, and was disabled then. */
function findDisabled(world: World): Promise<Disabled> {
  return world.shared('tenancy: a disabled tenant', async () => {
    const tenant = await world.freshTenant()
    const { secret } = await tenant.key({ role: 'owner' })
    const client = world.withKey(secret)
    const doors = ['listRuns', 'listModels', 'getPeerInfo']
    for (const door of doors) expectLetThrough(await client.call(door))
    const params = { tenant_id: tenant.tenantId }
    expectStatus(await world.operator.call('disableTenant', { params }), 200)
    for (const door of doors) {
      const isRefused = async () => (await client.call(door)).status === 403
      await world.eventually(`${door} refuses a disabled tenant within a second`, isRefused, { timeoutMs: 1_000 })
    }
    return { tenantId: tenant.tenantId, secret }
  })
}

async function areHeadersBelieved(world: World): Promise<boolean> {
  const { tenantId } = await world.commonTenant()
  return (await world.anybody.call('listRuns', { headers: { 'x-tenant-id': tenantId } })).status === 200
}
