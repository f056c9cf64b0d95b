import { platformScopes } from '#tenancy'
import {
  type CallOptions,
  type Case,
  type Client,
  contracts,
  type Exchange,
  expectEqual,
  expectError,
  expectStatus,
  expectThat,
  type SpecifiedOperation,
  specifiedOperations,
  type World,
} from '../suite/index.ts'
import { absentId, exampleBody, isProtected, requestTo, send, tenantObjects } from './requests.ts'
import { expectUntouched, findVictim, type Victim } from './victim.ts'

const timeoutMs = 120_000
const guarded = specifiedOperations.filter(isProtected)

/**
 * The operations to which a name that nobody has is no error, although their document has a 404: in demo and dev an
 * agent is made from the default template where it is first run.
 */
const makers = new Set(['createRun', 'batchRuns'])
const objectNames = new Set(['run_id', 'agent_id', 'tool_id', 'key_id', 'principal_id', 'tenant_id', 'namespace'])

export const cases: readonly Case[] = [
  ...guarded.filter(operation => tenantObjects(operation).length > 0).map(addressed),
  ...guarded.filter(isList).map(listed),
  ...guarded.flatMap(operation => queryNames(operation).map(name => queried(operation, name))),
  ...guarded.filter(operation => authIn(operation) !== null).map(inBody),
]

/** What is another tenant's is answered like what nobody has, and stays as it is. */
function addressed(operation: SpecifiedOperation): Case {
  const status = isOfPlatform(operation) ? 403 : operation.responses.has(404) && !isMaker(operation) ? 404 : 200
  return caseOf(
    operation,
    status === 200 ? null : status,
    "answers for another tenant's object as for none, and leaves it alone",
    async world => {
      const victim = await findVictim(world)
      // What makes an object of its own by that name would be seen by others.
      const { owner } = await (status === 200 ? world.freshTenant() : world.commonTenant())
      const request = requestTo(victim, operation)
      const names = tenantObjects(operation)
      const params = { ...request.params, ...Object.fromEntries(names.map(name => [name, absentId(name)])) }
      const absent = await ask(owner, operation, { ...request, params })
      const foreign = await ask(owner, operation, request)
      if (status === 200) expectStatus(foreign, 200, 201)
      else expectError(foreign, status, status === 403 ? 'forbidden' : 'not_found')
      expectHidden(foreign, victim)
      if (!isMaker(operation)) {
        const [shown, expected] = [without(foreign, request), without(absent, { ...request, params })]
        expectEqual(shown, expected, "Another tenant's object is answered byte for byte like a missing one", foreign)
      }
      await expectUntouched(world, victim)
    },
  )
}

function listed(operation: SpecifiedOperation): Case {
  const status = isOfPlatform(operation) ? 403 : 200
  return caseOf(operation, status, 'shows nothing of another tenant', async world => {
    const victim = await findVictim(world)
    const { owner, tenantId } = await world.freshTenant()
    const answer = expectStatus(await ask(owner, operation, { service: operation.service }), status)
    expectHidden(answer, victim)
    const owners = [...answer.text.matchAll(/"tenant_id":"([^"]*)"/g)].map(match => match[1])
    expectThat(
      owners.every(other => other === tenantId),
      'Everything in a list is of the tenant that asks',
      owners,
      answer,
    )
  })
}

function queried(operation: SpecifiedOperation, name: string): Case {
  const isRefused = isOfPlatform(operation) || name === 'tenant_id'
  return caseOf(
    operation,
    isRefused ? 403 : null,
    `asked for another tenant's by ${name} tells nothing`,
    async world => {
      const victim = await findVictim(world)
      const { owner } = await world.commonTenant()
      const params = Object.fromEntries(operation.parameters.map(parameter => [parameter, absentId(parameter)]))
      const query = { [name]: victim.objects[name] }
      const answer = await ask(owner, operation, { service: operation.service, params, query })
      if (isRefused) expectError(answer, 403, 'forbidden')
      else expectStatus(answer, 200, 404)
      expectThat(
        !answer.text.includes(victim.marker),
        "An answer shows nothing of another tenant's",
        answer.text,
        answer,
      )
    },
  )
}

function inBody(operation: SpecifiedOperation): Case {
  return caseOf(operation, 403, 'refuses another tenant in the auth of its body', async world => {
    const victim = await findVictim(world)
    const { owner } = await world.commonTenant()
    const body = { ...exampleBody(operation), auth: { ...authIn(operation), tenant_id: victim.tenantId } }
    const answer = await ask(owner, operation, { service: operation.service, isRequestJudged: false, body })
    expectError(answer, 403, 'tenant_mismatch')
  })
}

/** With ids of its own choice, so that two answers can be compared. */
function ask(client: Client, operation: SpecifiedOperation, options: CallOptions): Promise<Exchange> {
  const headers = { 'x-correlation-id': 'corr_conformance', ...options.headers }
  return send(client, operation, { ...options, headers })
}

/** The answer without the ids that were asked for, and without instants. */
function without({ status, text }: Exchange, { params = {} }: CallOptions): unknown {
  const bare = Object.entries(params).reduce((left, [name, id]) => left.replaceAll(String(id), `<${name}>`), text)
  return { status, text: bare.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>') }
}

/** Nothing that only the victim has is in the answer; what was asked for may be named. */
function expectHidden(answer: Exchange, { marker, objects, tenantId }: Victim): void {
  const asked = decodeURIComponent(answer.request.path)
  const secrets = [marker, tenantId, ...Object.values(objects)].filter(secret => !asked.includes(secret))
  const shown = secrets.filter(secret => answer.text.includes(secret))
  expectEqual(shown, [], "An answer shows nothing of another tenant's", answer)
}

function isMaker({ canonicalId }: SpecifiedOperation): boolean {
  return makers.has(canonicalId)
}

function isOfPlatform({ scope }: SpecifiedOperation): boolean {
  return scope !== null && scope !== 'authenticated' && platformScopes.has(scope)
}

function isList({ method, parameters, scope }: SpecifiedOperation): boolean {
  return method === 'GET' && parameters.length === 0 && scope !== 'authenticated'
}

/** The parameters in the query that name an object of a tenant. */
function queryNames({ method, path, service }: SpecifiedOperation): string[] {
  const { document } = contracts[service]
  const item = document.paths[path] as Record<string, unknown>
  const spec = item[method.toLowerCase()] as { parameters?: { in?: string; name?: string }[] }
  return (spec.parameters ?? []).flatMap(({ in: place, name = '' }) =>
    place === 'query' && objectNames.has(name) ? [name] : [],
  )
}

function authIn(operation: SpecifiedOperation): object | null {
  const { auth } = exampleBody(operation) ?? {}
  return typeof auth === 'object' ? auth : null
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
