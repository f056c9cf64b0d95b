import {
  type Case,
  expectEqual,
  expectError,
  expectStatus,
  NotApplicable,
  type SpecifiedOperation,
  specifiedOperations,
} from '../suite/index.ts'
import { isProtected, send } from './requests.ts'
import { expectUntouched, findVictim } from './victim.ts'

const timeoutMs = 120_000

/** What needs no credential by its document; a 401 there is for what a setting may close, the metrics. */
const open = specifiedOperations.filter(operation => !isProtected(operation))
const closable = open.filter(({ responses }) => responses.has(401))

export const cases: readonly Case[] = [...open.flatMap(revealsNothing), ...closable.flatMap(keepsTenantsOut)]

function revealsNothing(operation: SpecifiedOperation): Case[] {
  const { operationId, service } = operation
  const revealing: Case = {
    part: 'tenancy',
    operation: { service, operationId, status: 200 },
    name: 'answers without a credential, whoever is named, and reveals nothing of a tenant',
    timeoutMs,
    run: async world => {
      const victim = await findVictim(world)
      for (const headers of [{}, { 'x-tenant-id': victim.tenantId }, { 'x-tenant-id': 'tnt_absent_conformance' }]) {
        const answer = await send(world.anybody.with(headers), operation, { service })
        if (answer.status === 401 && operation.responses.has(401)) {
          throw new NotApplicable('the deployment wants a credential for it (AGENTOS_METRICS_REQUIRE_AUTH)')
        }
        expectStatus(answer, 200)
        const secrets = [victim.marker, ...Object.values(victim.objects)]
        const shown = secrets.filter(secret => answer.text.includes(secret))
        expectEqual(shown, [], 'A public answer names nothing that a tenant has', answer)
      }
      await expectUntouched(world, victim)
    },
  }
  return [revealing]
}

/** Figures of all tenants, where a credential is wanted for them, are not for the credentials of one tenant. */
function keepsTenantsOut(operation: SpecifiedOperation): Case[] {
  const { operationId, service } = operation
  const closed = (status: number, name: string, run: Case['run']): Case => ({
    part: 'tenancy',
    operation: { service, operationId, status },
    name,
    timeoutMs,
    run: async world => {
      const { status: bare } = await send(world.anybody, operation, { service })
      if (bare === 200) throw new NotApplicable('the deployment has it open (AGENTOS_METRICS_REQUIRE_AUTH)')
      await run(world)
    },
  })
  return [
    closed(401, 'where it is closed, opens for nobody without a credential', async world => {
      expectError(await send(world.anybody, operation, { service }), 401, 'unauthorized')
      expectStatus(await send(world.operator, operation, { service }), 200)
    }),
    closed(403, 'where it is closed, opens for no tenant', async world => {
      const { fullSecret } = await findVictim(world)
      expectError(await send(world.withKey(fullSecret), operation, { service }), 403, 'forbidden')
    }),
  ]
}
