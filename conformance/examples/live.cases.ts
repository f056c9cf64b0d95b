import { newId } from '#ids'
import {
  type Case,
  type Exchange,
  expectEqual,
  expectStatus,
  expectThat,
  type SpecifiedOperation,
  specifiedOperations,
  type World,
} from '../suite/index.ts'
import { requestExamples, responseExamples } from './examples.ts'
import { setScene } from './objects.ts'
import { shapeFaults } from './shape.ts'

type Json = Record<string, unknown>

const timeoutMs = 60_000
/** Without those that stream or page as their reader wishes, which are called as JSON here. */
const json = { accept: 'application/json' }

export const cases: readonly Case[] = specifiedOperations
  .filter(({ canonicalId, operationId }) => canonicalId === operationId)
  .flatMap(operation => [
    ...requestExamples(operation).map(([name, body]) => accepts(operation, name, body)),
    ...(operation.hasBody || !hasAnswerExample(operation) ? [] : [answers(operation)]),
  ])

/** The example is let in; what comes of it is of the shape of the answer's example. */
function accepts(operation: SpecifiedOperation, name: string, example: Json): Case {
  return caseOf(operation, `accepts the example "${name}" of its body`, async world => {
    const { client, params, tenant } = await setScene(world, operation)
    const body = placed(operation, example, tenant.tenantId)
    const { operationId, service } = operation
    if (example.stream === true) {
      const { exchange, messages } = await client.stream(operationId, { service, params, body })
      expectAccepted(exchange)
      for await (const _ of messages);
      return
    }
    const answer = expectAccepted(await client.call(operationId, { service, params, body, headers: json }))
    if (operationId === 'createTenant') {
      const { tenant_id } = body as { tenant_id: string }
      const headers = { 'x-confirm-delete': tenant_id }
      expectStatus(await world.operator.call('deleteTenant', { params: { tenant_id }, headers }), 204)
    }
    expectShape(operation, answer)
  })
}

function answers(operation: SpecifiedOperation): Case {
  return caseOf(operation, 'answers in the shape of its example', async world => {
    const { client, params } = await setScene(world, operation)
    const { operationId, service } = operation
    expectShape(operation, expectAccepted(await client.call(operationId, { service, params, headers: json })))
  })
}

/** An example as it can be sent here: in the tenant of the case, and a new tenant by a name that is free. */
function placed({ operationId }: SpecifiedOperation, example: Json, tenantId: string): Json {
  if (operationId === 'createTenant') {
    return { ...example, tenant_id: newId('tnt').replace('tnt_', 'tnt_conformance_') }
  }
  const { auth } = example
  return typeof auth === 'object' ? { ...example, auth: { ...auth, tenant_id: tenantId } } : example
}

/** A conflict with what is there already, as of a run that has ended, is no fault of the example's. */
function expectAccepted(answer: Exchange): Exchange {
  const { body, status } = answer
  expectThat(status < 300 || status === 409, 'The example is accepted', `${status} ${JSON.stringify(body)}`, answer)
  return answer
}

function expectShape(operation: SpecifiedOperation, answer: Exchange): void {
  const shown = responseExamples(operation, answer.status)
  if (answer.status >= 300 || shown.length === 0) return
  const optional = optionalMembers(operation, answer.status)
  const faults = shown.map(([, example]) => shapeFaults(example, answer.body, optional))
  const isOneAlike = faults.some(found => found.length === 0)
  if (!isOneAlike) expectEqual(faults[0], [], 'The answer has the shape of an example in the document', answer)
}

function optionalMembers({ responses }: SpecifiedOperation, status: number): ReadonlySet<string> {
  const schema = (responses.get(status)?.content['application/json'] ?? {}) as {
    properties?: object
    required?: readonly string[]
  }
  return new Set(Object.keys(schema.properties ?? {}).filter(name => !schema.required?.includes(name)))
}

function hasAnswerExample(operation: SpecifiedOperation): boolean {
  return [...operation.responses.keys()].some(status => status < 300 && responseExamples(operation, status).length > 0)
}

function caseOf(
  { operationId, service }: SpecifiedOperation,
  name: string,
  run: (world: World) => Promise<void>,
): Case {
  return { part: 'examples', operation: { service, operationId, status: 200 }, name, timeoutMs, run }
}
