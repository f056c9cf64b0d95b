import { platformScopes, platformTenantId } from '#tenancy'
import {
  type Case,
  expectError,
  expectStatus,
  expectThat,
  NotApplicable,
  type SpecifiedOperation,
  specifiedOperations,
  type World,
} from '../suite/index.ts'
import { fromOwnAddress } from './addresses.ts'
import { type Forgery, forgeries, refusalOf } from './forgeries.ts'
import { expectLetThrough } from './let-through.ts'
import { harmlessRequest, isProtected, requestTo, send } from './requests.ts'
import { TokenMaker } from './tokens.ts'
import { expectUntouched, findVictim } from './victim.ts'

const timeoutMs = 120_000
const guarded = specifiedOperations.filter(isProtected)

export const cases: readonly Case[] = [
  ...guarded.flatMap(operation => [
    withoutCredential(operation),
    ofNoTenant(operation),
    ...forgeries.map(forgery => withForgery(operation, forgery)),
    withGoodToken(operation),
    withServiceToken(operation),
  ]),
  {
    part: 'tenancy',
    name: 'nothing that was refused has changed anything',
    isDisturbing: true,
    timeoutMs,
    run: async world => expectUntouched(world, await findVictim(world)),
  },
]

function withoutCredential(operation: SpecifiedOperation): Case {
  return caseOf(operation, 401, 'without a credential and a tenant', async world => {
    const victim = await findVictim(world)
    if ((await world.anybody.call('listRuns')).status !== 401) {
      throw new NotApplicable(
        'the deployment has a default tenant, for which everybody may speak (AGENTOS_DEFAULT_TENANT)',
      )
    }
    expectError(await send(world.anybody, operation, requestTo(victim, operation)), 401, 'unauthorized')
  })
}

/** Where headers tell who calls (demo and dev), a tenant must still exist, and must not be that of the operators. */
function ofNoTenant(operation: SpecifiedOperation): Case {
  return caseOf(operation, 403, 'without a credential, for a tenant that is not to be had so', async world => {
    const victim = await findVictim(world)
    const listed = await world.anybody.call('listRuns', { headers: { 'x-tenant-id': victim.tenantId } })
    const areHeadersBelieved = listed.status === 200
    for (const tenantId of ['tnt_absent_conformance', platformTenantId]) {
      const client = world.anybody.with({ 'x-tenant-id': tenantId })
      const answer = await send(client, operation, requestTo(victim, operation))
      if (areHeadersBelieved) expectError(answer, 403, 'forbidden')
      else expectError(answer, 401, 'unauthorized')
    }
    const { status } = await world.operator.call('getTenant', { params: { tenant_id: 'tnt_absent_conformance' } })
    expectThat(status === 404, 'A request makes no tenant', status)
  })
}

function withForgery(operation: SpecifiedOperation, forgery: Forgery): Case {
  // A token of another tenant is only told from a forged one where the suite may sign for the issuer.
  const status = forgery.isOfAnotherTenant === undefined ? 401 : null
  return caseOf(operation, status, `with ${forgery.name}`, async world => {
    const victim = await findVictim(world)
    const outsider = await world.commonTenant()
    const outsiderSecret = await world.shared('tenancy: a key of the outsider', async () => {
      return (await outsider.key({ role: 'owner' })).secret
    })
    const tokens = new TokenMaker(world)
    const credential = await forgery.make({ tokens, victim, outsider, outsiderSecret })
    const client = world.withKey(credential).with({ 'x-tenant-id': victim.tenantId })
    const answer = await fromOwnAddress(client, world.target, operation, caller =>
      send(caller, operation, requestTo(victim, operation)),
    )
    expectError(answer, ...refusalOf(forgery, tokens))
  })
}

function withGoodToken(operation: SpecifiedOperation): Case {
  return caseOf(operation, null, 'lets a good JWT through', async world => {
    const tokens = new TokenMaker(world)
    if (!tokens.isBelieved) throw new NotApplicable('the suite cannot sign for any issuer that the deployment believes')
    const isForPlatform = operation.scope !== 'authenticated' && platformScopes.has(operation.scope as never)
    const tenantId = isForPlatform ? platformTenantId : (await world.commonTenant()).tenantId
    const client = world.withKey(await tokens.sign(tenantId)).with({ 'x-tenant-id': tenantId })
    expectLetThrough(await send(client, operation, harmlessRequest(operation)))
  })
}

/** The scrapers' token opens nothing that is a tenant's. */
function withServiceToken(operation: SpecifiedOperation): Case {
  return caseOf(operation, 403, 'with the service token', async world => {
    const { serviceToken } = world.target
    if (serviceToken == null) throw new NotApplicable('the suite does not know the service token of the deployment')
    const victim = await findVictim(world)
    const client = world.withKey(serviceToken)
    const mismatched = await send(
      client.with({ 'x-tenant-id': victim.tenantId }),
      operation,
      requestTo(victim, operation),
    )
    expectError(mismatched, 403, 'tenant_mismatch')
    const answer = await send(client, operation, requestTo(victim, operation))
    if (operation.scope === 'authenticated') expectStatus(answer, 200)
    else expectError(answer, 403, 'forbidden')
  })
}

function caseOf(
  { operationId, service }: SpecifiedOperation,
  status: number | null,
  name: string,
  run: Case['run'],
): Case {
  return {
    part: 'tenancy',
    operation: { service, operationId, status },
    name,
    timeoutMs,
    run: (world: World) => run(world),
  }
}
