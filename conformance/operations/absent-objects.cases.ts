import { newId } from '#ids'
import { type CallOptions, type Case, expectError, findOperation, specifiedOperations } from '../suite/index.ts'
import { callerOf, wellFormed } from './well-formed.ts'

/** Where what does not exist is named in the body or the query, and not in the path. */
const elsewhere: Readonly<Record<string, CallOptions>> = {
  listAuditRecords: { query: { tenant_id: newId('tnt') } },
  verifyAudit: { query: { tenant_id: newId('tnt') } },
  setKillSwitch: { body: { target: { kind: 'tenant' }, tenant_id: newId('tnt'), reason: 'it is not there' } },
  listBudgets: { query: { key_id: newId('key') } },
  invokeModel: {
    body: {
      request: {
        operation: 'chat',
        model_ref: 'absent/model',
        input: { messages: [{ role: 'user', content: 'hello' }] },
      },
    },
  },
  chatCompletions: { body: { model: 'absent/model', messages: [{ role: 'user', content: 'hello' }] } },
  responses: { body: { model: 'absent/model', input: 'hello' } },
  embeddings: { body: { model: 'absent/model', input: 'hello' } },
  checkPolicy: { body: { policy_check: { content: { type: 'text', text: 'hello' }, ruleset: 'absent' } } },
}

/** In demo and dev they make the agent that does not exist; coverage/exceptions.json says so. */
const making = ['createRun', 'batchRuns']

const operatorsOnly = ['listAuditRecords', 'verifyAudit', 'setKillSwitch']

const missing = specifiedOperations
  .filter(({ canonicalId, responses }) => responses.has(404) && !making.includes(canonicalId))
  .map(
    (operation): Case => ({
      part: 'operations',
      operation: { service: operation.service, operationId: operation.operationId, status: 404 },
      name: 'says of what does not exist that it does not',
      run: async world => {
        const { canonicalId, operationId } = operation
        const caller = operatorsOnly.includes(canonicalId) ? world.operator : await callerOf(world, operation)
        const answer = await caller.call(operationId, { ...wellFormed(operation), ...elsewhere[canonicalId] })
        expectError(answer, 404, 'not_found')
      },
    }),
  )

const version: Case = {
  part: 'operations',
  operation: { service: 'agent-orchestrator', operationId: 'rollbackAgent', status: 404 },
  name: 'says of a version that the agent never had that it does not exist',
  run: async world => {
    const { owner } = await world.commonTenant()
    const agent_id = newId('agt')
    await owner.call('createAgent', { body: { agent_id, name: 'two' } })
    const { service } = findOperation('rollbackAgent')
    expectError(
      await owner.call('rollbackAgent', { service, params: { agent_id }, body: { version: 2 } }),
      404,
      'not_found',
    )
  },
}

export const cases: readonly Case[] = [...missing, version]
