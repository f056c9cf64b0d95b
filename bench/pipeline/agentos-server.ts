import { createAuditLog } from '#audit'
import { createAuthenticator } from '#auth'
import { orchestratorContract } from '#contract/orchestrator'
import { type AnyHandler, createServer, listen } from '#http'
import { createRates } from '#quota'
import { openDatabase } from '#storage'
import { createHttpMetrics, createLogger, createMetrics, noTracing } from '#telemetry'
import { TenantDirectory } from '#tenancy'
import { reportTo } from './measure.ts'
import { exampleRun } from './run-body.ts'

// The product's own pipeline, every stage of it, over a real database; only what a handler would read from there is
// at hand already, as it is in the servers that this one is held against.

const database = openDatabase({ url: process.env.BENCH_DATABASE_URL as string, applicationName: 'bench' })
const onError = (error: Error) => {
  throw error
}
const generous = { qps: 1_000_000 }
const tenants = new TenantDirectory(database)
const registry = createMetrics('bench')
const runId = 'run_01JZZZZZZZZZZZZZZZZZZZZZZZ'
const missing: AnyHandler = async () => {
  throw new Error('not measured')
}
const handlers = Object.fromEntries(orchestratorContract.operations.map(({ operationId }) => [operationId, missing]))
const deps = {
  authenticator: createAuthenticator({
    database,
    tenants,
    headerIdentity: null,
    jwt: null,
    internal: null,
    serviceToken: null,
    onError,
  }),
  rates: createRates({
    database,
    defaults: { run_create: generous, model_invoke: generous, tool_call: generous },
    onError,
  }),
  openAudit: createAuditLog({ database, sink: { kind: 'file', path: '/dev/null' }, service: 'bench', onError }).open,
  logger: createLogger({ service: 'bench', version: '0', level: 'info', destination: { write: () => {} } }),
  metrics: createHttpMetrics(registry),
  invalidResponse: 'count' as const,
  tracing: noTracing,
}
const measured: Record<string, AnyHandler> = {
  getRun: async () => ({ status: 200, body: { run: exampleRun(runId) } }),
  createRun: async call => {
    // The record goes with the run's own write, which is the handler's business.
    call.meta.audit?.take()
    return { status: 201, body: { run: exampleRun(runId) } }
  },
}
const server = createServer({ contract: orchestratorContract, handlers: { ...handlers, ...measured }, deps })
const { address } = await listen(server, { host: '127.0.0.1', port: 0 })
reportTo(process, address.port)
