import { newId } from '#ids'
import {
  type CallOptions,
  type Case,
  expectError,
  expectThat,
  type SpecifiedOperation,
  specifiedOperations,
} from '../suite/index.ts'
import { callerOf, wellFormed } from './well-formed.ts'

/** Values of path parameters that the documents do not allow. */
const malformedIds: Readonly<Record<string, string>> = {
  agent_id: 'a b',
  run_id: 'x'.repeat(65),
  tool_id: `tool.${'x'.repeat(60)}`,
  namespace: 'a b',
  key: '\u0007',
  tenant_id: 'x'.repeat(65),
  key_id: 'x'.repeat(65),
  principal_id: 'a b',
  model_id: 'x'.repeat(257),
  policy_id: 'a b',
  switch_id: 'x'.repeat(65),
}

const invalid = (
  operation: SpecifiedOperation,
  name: string,
  where: string,
  change: (valid: CallOptions) => CallOptions,
): Case => ({
  part: 'operations',
  operation: { service: operation.service, operationId: operation.operationId, status: 400 },
  name,
  run: async world => {
    const caller = await callerOf(world, operation)
    const answer = await caller.call(operation.operationId, change(wellFormed(operation)))
    expectError(answer, 400, 'invalid_request')
    const { error } = answer.body as { error: { details?: { errors?: readonly { path?: string }[] } } }
    const paths = (error.details?.errors ?? []).map(({ path }) => path ?? '')
    expectThat(
      paths.some(path => path.includes(where)),
      `details.errors[] names ${where}`,
      paths,
      answer,
    )
  },
})

const guarded = specifiedOperations.filter(({ scope }) => scope !== null)

const inPath = guarded.flatMap(operation =>
  operation.parameters.map(name =>
    invalid(operation, `refuses a ${name} that cannot be one, and names it`, name, valid => ({
      ...valid,
      params: { ...valid.params, [name]: malformedIds[name] as string },
    })),
  ),
)

const lists = guarded.filter(({ parametersInQuery }) => parametersInQuery.includes('limit'))
const limits = lists.flatMap(operation =>
  [0, 201, 'many'].map(limit =>
    invalid(operation, `refuses ?limit=${limit}, and names it`, 'limit', valid => ({ ...valid, query: { limit } })),
  ),
)

/** What single operations take in their query: a value that none of them allows. */
const inQuery: readonly (readonly [operationId: string, name: string, value: string])[] = [
  ['listRuns', 'status', 'asleep'],
  ['listRuns', 'agent_id', 'a b'],
  ['listRuns', 'created_after', 'yesterday'],
  ['listRuns', 'created_before', 'tomorrow'],
  ['listAgentRuns', 'status', 'asleep'],
  ['listAgentRuns', 'created_after', 'yesterday'],
  ['streamRunEvents', 'after_sequence', '-1'],
  ['streamRunEvents', 'from_sequence', 'first'],
  ['listAuditRecords', 'outcome', 'perhaps'],
  ['listAuditRecords', 'opened_after', 'yesterday'],
  ['verifyAudit', 'tenant_id', 'x'.repeat(65)],
  ['getQueue', 'all_tenants', 'perhaps'],
  ['getUsage', 'from', 'yesterday'],
  ['getUsage', 'group_by', 'weather'],
]
const single = inQuery.flatMap(([operationId, name, value]) =>
  guarded
    .filter(({ canonicalId }) => canonicalId === operationId)
    .map(operation =>
      invalid(operation, `refuses a ${name} of its query that cannot be one, and names it`, name, valid => ({
        ...valid,
        query: { [name]: value },
      })),
    ),
)

/** Given twice, they must be equal. */
const conflicting: Case = {
  part: 'operations',
  operation: { service: 'agent-orchestrator', operationId: 'streamRunEvents', status: 400 },
  name: 'refuses two sequences to start after that differ',
  run: async world => {
    const { owner } = await world.commonTenant()
    const answer = await owner.call('streamRunEvents', {
      params: { run_id: newId('run') },
      query: { after_sequence: 1 },
      headers: { 'last-event-id': '2' },
    })
    expectError(answer, 400, 'invalid_request')
  },
}

export const cases: readonly Case[] = [...inPath, ...limits, ...single, conflicting]
