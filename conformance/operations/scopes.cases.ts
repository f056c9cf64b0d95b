import { roleScopes, type Scope } from '#tenancy'
import { type Case, expectEqual, expectError, type SpecifiedOperation, specifiedOperations } from '../suite/index.ts'
import { callerOf, wellFormed } from './well-formed.ts'

const forbidden = (operation: SpecifiedOperation, name: string, run: Case['run']): Case => ({
  part: 'operations',
  operation: { service: operation.service, operationId: operation.operationId, status: 403 },
  name,
  run,
})

/** Those that answer in OpenAI's form have no place for it. */
const tellsScope = ({ service, responses }: SpecifiedOperation) =>
  !JSON.stringify(responses.get(403)?.content).includes('OpenaiError') && service !== undefined

const withoutScope = specifiedOperations
  .filter(({ scope }) => scope !== null && scope !== 'authenticated')
  .map(operation =>
    forbidden(operation, 'refuses a key that has every scope but the one it needs, and names that', async world => {
      const tenant = await world.commonTenant()
      const caller = await tenant.as(roleScopes.owner.filter((scope: Scope) => scope !== operation.scope))
      const answer = expectError(await caller.call(operation.operationId, wellFormed(operation)), 403, 'forbidden')
      if (!tellsScope(operation)) return
      const { error } = answer.body as { error: { details?: { required_scope?: unknown } } }
      expectEqual(error.details?.required_scope, operation.scope, 'details.required_scope names the scope', answer)
    }),
  )

const inAnotherTenant = specifiedOperations
  .filter(({ scope }) => scope !== null)
  .map(operation =>
    forbidden(operation, "refuses a tenant in X-Tenant-Id that is not the credential's", async world => {
      const other = (await world.freshTenant()).tenantId
      const caller = (await callerOf(world, operation)).with({ 'x-tenant-id': other })
      expectError(await caller.call(operation.operationId, wellFormed(operation)), 403, 'tenant_mismatch')
    }),
  )

export const cases: readonly Case[] = [...withoutScope, ...inAnotherTenant]
