import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { orchestratorContract } from '#contract/orchestrator'
import { reportTo } from './measure.ts'
import { exampleRun } from './run-body.ts'

// Fastify with the same schemas as the product, for input and answer: validation by ajv, serialisation compiled.

const { components } = orchestratorContract.document
const app = Fastify({ logger: false, ajv: { customOptions: { strict: false, coerceTypes: true, useDefaults: true } } })
app.addSchema({ $id: 'spec', components: JSON.parse(JSON.stringify(components).replaceAll('"#/', '"spec#/')) })
const reply = {
  type: 'object',
  properties: { run: { $ref: 'spec#/components/schemas/Run' }, correlation_id: { type: 'string' } },
}
const parameter = (name: string) => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'string', maxLength: 64 } },
})
app.get('/v1/runs/:run_id', { schema: { params: parameter('run_id'), response: { 200: reply } } }, async request => {
  return { run: exampleRun((request.params as { run_id: string }).run_id), correlation_id: 'corr' }
})
app.post(
  '/v1/agents/:agent_id/runs',
  {
    schema: {
      params: parameter('agent_id'),
      body: { $ref: 'spec#/components/schemas/RunRequest' },
      response: { 201: reply },
    },
  },
  async (_, response) => {
    response.code(201)
    return { run: exampleRun('run_01JZZZZZZZZZZZZZZZZZZZZZZZ'), correlation_id: 'corr' }
  },
)
await app.listen({ port: 0, host: '127.0.0.1' })
reportTo(process, (app.server.address() as AddressInfo).port)
