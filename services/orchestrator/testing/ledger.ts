import { Environment } from '#config'
import { modelPolicyContract, type operations } from '#contract/model-policy'
import { fail } from '#errors'
import type { AnyHandler, Call, Reply } from '#http'
import { openPlatform, readPlatform } from '#platform'
import type { TestDatabase } from '#testing'

export type UsageCall = Call<operations['getUsage']>
type UsageReply = Reply<operations['getUsage']>

/** Stands where model-policy does: its contract and its way in, with the one operation that the orchestrator asks of it. */
export interface Ledger {
  readonly url: string
  /** Every call that came through, newest last. */
  readonly calls: UsageCall[]
  answer: (call: UsageCall) => Promise<UsageReply>
  stop(): Promise<void>
}

export async function startLedger(database: TestDatabase): Promise<Ledger> {
  const { config, secrets } = readPlatform(
    new Environment({
      AGENTOS_MODE: 'dev',
      AGENTOS_DEFAULT_TENANT: '',
      AGENTOS_DATABASE_URL: database.url,
      AGENTOS_MODEL_POLICY_ADDR: '127.0.0.1:0',
      AGENTOS_AUDIT_SINK: 'file:/dev/null',
      AGENTOS_LOG_LEVEL: 'fatal',
      AGENTOS_INVALID_RESPONSE: 'throw',
    }),
    { service: 'model-policy', addressVariable: 'AGENTOS_MODEL_POLICY_ADDR', defaultPort: 0 },
  )
  const platform = await openPlatform({ service: 'model-policy', config, secrets, rates: null, internal: null })
  const calls: UsageCall[] = []
  const ledger: Pick<Ledger, 'answer' | 'calls'> = { calls, answer: async () => fail('internal_error', 'No answer.') }
  const others = modelPolicyContract.operations.map(({ operationId }) => [operationId, () => fail('not_found', '')])
  const getUsage = async (call: UsageCall) => {
    calls.push(call)
    return ledger.answer(call)
  }
  const handlers = { ...Object.fromEntries(others), getUsage } as unknown as Record<string, AnyHandler>
  const server = await platform.serve(modelPolicyContract, handlers)
  return Object.assign(ledger, {
    url: `http://127.0.0.1:${server.address.port}`,
    async stop() {
      await server.stop()
      await platform.close()
    },
  })
}
