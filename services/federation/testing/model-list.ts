import { Environment } from '#config'
import { modelPolicyContract } from '#contract/model-policy'
import { type AgentosError, fail } from '#errors'
import type { AnyHandler, Call } from '#http'
import { openPlatform, readPlatform } from '#platform'
import type { TenantScope } from '#tenancy'
import type { TestDatabase } from '#testing'

/** Stands where model-policy does: its contract and its way in, with the list of models alone. */
export interface ModelList {
  readonly url: string
  lastCaller(): TenantScope | undefined
  /** How the list fails from now on; null for not at all. */
  refuseWith(error: AgentosError | null): void
  stop(): Promise<void>
}

const chat = { capabilities: ['chat'], max_output_tokens: 4_096 }
const models = [
  { ...chat, model_id: 'builtin/rules', provider: 'builtin', tier: 'fast', context_window_tokens: 32_000 },
  { ...chat, model_id: 'qwen', provider: 'vllm', context_window_tokens: 64_000 },
]

export async function startModelList(database: TestDatabase): Promise<ModelList> {
  const { config, secrets } = readPlatform(
    new Environment({
      AGENTOS_MODE: 'dev',
      AGENTOS_DEFAULT_TENANT: '',
      AGENTOS_DATABASE_URL: database.url,
      AGENTOS_MODEL_POLICY_ADDR: '127.0.0.1:0',
      AGENTOS_AUDIT_SINK: 'file:/dev/null',
      AGENTOS_LOG_LEVEL: 'fatal',
    }),
    { service: 'model-policy', addressVariable: 'AGENTOS_MODEL_POLICY_ADDR', defaultPort: 0 },
  )
  const platform = await openPlatform({ service: 'model-policy', config, secrets, rates: null, internal: null })
  const others = modelPolicyContract.operations.map(({ operationId }) => [operationId, () => fail('not_found', '')])
  let caller: TenantScope | undefined
  let refusal: AgentosError | null = null
  const listModels = async (call: Call<object>) => {
    caller = call.scope
    if (refusal !== null) throw refusal
    return { status: 200, body: { models, object: 'list', data: [], has_more: false } }
  }
  const handlers = { ...Object.fromEntries(others), listModels } as unknown as Record<string, AnyHandler>
  const server = await platform.serve(modelPolicyContract, handlers)
  return {
    url: `http://127.0.0.1:${server.address.port}`,
    lastCaller: () => caller,
    refuseWith(error) {
      refusal = error
    },
    async stop() {
      await server.stop()
      await platform.close()
    },
  }
}
