import { platformScopes, type Scope, scopes } from '#tenancy'
import {
  type Case,
  type Exchange,
  expectEqual,
  expectError,
  expectStatus,
  type SpecifiedOperation,
  specifiedOperations,
  type World,
} from '../suite/index.ts'
import { expectLetThrough } from './let-through.ts'
import { auditActionOf, harmlessRequest, requestTo, send } from './requests.ts'
import { expectUntouched, findVictim, type Victim } from './victim.ts'

const timeoutMs = 120_000

interface Scoped {
  readonly operation: SpecifiedOperation
  readonly scope: Scope
}

const scoped: readonly Scoped[] = specifiedOperations.flatMap(operation =>
  operation.scope === null || operation.scope === 'authenticated' ? [] : [{ operation, scope: operation.scope }],
)

export const cases: readonly Case[] = scoped.flatMap(one => [
  caseOf(one, 403, `refuses a key that has every scope but ${one.scope}`, world => refuses(world, one)),
  caseOf(one, null, `takes a key that has ${one.scope} alone`, world => takes(world, one)),
])

async function refuses(world: World, { operation, scope }: Scoped): Promise<void> {
  const victim = await findVictim(world)
  const secret = victim.lacking.get(scope) ?? victim.fullSecret
  const answer = await send(world.withKey(secret), operation, requestTo(victim, operation))
  expectForbidden(answer, scope)
  if (platformScopes.has(scope)) await refusesOperators(world, { operation, scope }, victim)
  await expectUntouched(world, victim)
  await expectRecorded(world, victim, operation, answer)
}

/** Also in the tenant of the operators a scope must be there to count. */
async function refusesOperators(world: World, { operation, scope }: Scoped, victim: Victim): Promise<void> {
  const lacking = scopes.filter(other => other !== scope)
  await withOperatorKey(world, lacking, async secret => {
    expectForbidden(await send(world.withKey(secret), operation, requestTo(victim, operation)), scope)
  })
}

async function takes(world: World, { operation, scope }: Scoped): Promise<void> {
  const call = async (secret: string) =>
    expectLetThrough(await send(world.withKey(secret), operation, harmlessRequest(operation)))
  if (platformScopes.has(scope)) return withOperatorKey(world, [scope], call)
  const secret = await world.shared(`tenancy: a key with ${scope} alone`, async () => {
    return (await (await world.commonTenant()).key({ scopes: [scope] })).secret
  })
  return call(secret)
}

function expectForbidden(answer: Exchange, scope: Scope): void {
  expectError(answer, 403, 'forbidden')
  const { error } = answer.body as { error: { details?: { required_scope?: unknown } } }
  if (error.details !== undefined) {
    expectEqual(error.details.required_scope, scope, 'The refusal names the scope that is missing', answer)
  }
}

/** A refusal of an audited operation is in the audit of the tenant whose key it was. */
async function expectRecorded(
  world: World,
  victim: Victim,
  operation: SpecifiedOperation,
  { requestId }: Exchange,
): Promise<void> {
  const action = auditActionOf(operation)
  if (action === null) return
  const owner = world.withKey(victim.ownerSecret)
  const query = { action, outcome: 'denied', limit: 200 }
  await world.eventually(`The refusal is in the audit as ${action}, denied`, async () => {
    const { body } = expectStatus(await owner.call('listAuditRecords', { query }), 200)
    const { audit_records: records } = body as { audit_records: { request_id?: string; error_code?: string }[] }
    return records.some(record => record.request_id === requestId && record.error_code === 'forbidden')
  })
}

/** A key in the tenant of the operators, revoked when it has been used. */
async function withOperatorKey(
  { operator }: World,
  granted: readonly Scope[],
  use: (secret: string) => Promise<void>,
): Promise<void> {
  const body = { name: 'conformance', principal_id: 'prn_conformance', scopes: granted }
  const answer = expectStatus(await operator.call('createApiKey', { body }), 201)
  const { key_id, secret } = (answer.body as { api_key: { key_id: string; secret: string } }).api_key
  try {
    await use(secret)
  } finally {
    expectStatus(await operator.call('revokeApiKey', { params: { key_id } }), 204)
  }
}

function caseOf({ operation }: Scoped, status: number | null, name: string, run: Case['run']): Case {
  const { operationId, service } = operation
  return { part: 'tenancy', operation: { service, operationId, status }, name, timeoutMs, run }
}
