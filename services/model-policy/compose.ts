import { modelPolicyContract } from '#contract/model-policy'
import { bindHandlers } from '#http'
import { openPlatform, type PlatformSecrets, type RunningService } from '#platform'
import type { Rates } from '#quota'
import type { ModelPolicyConfig } from './config.ts'
import { CallsInFlight } from './models/calls-in-flight.ts'
import { createModelMetrics } from './models/model-metrics.ts'
import { operations } from './operations.ts'
import { PresidioExaminer } from './policies/examiner/presidio.ts'
import { Policies } from './policies/policies.ts'
import { AnthropicProvider } from './providers/anthropic/anthropic.ts'
import { BedrockProvider } from './providers/bedrock/bedrock.ts'
import { BuiltinProvider } from './providers/builtin/builtin.ts'
import { OllamaProvider } from './providers/ollama/ollama.ts'
import { OpenaiProvider } from './providers/openai/openai.ts'
import type { Provider } from './providers/provider.ts'
import { TextTools } from './providers/text-mode/text-tools.ts'
import type { ModelCatalog, ProviderConfig, RemoteConfig } from './routing/catalog.ts'
import { defaultTimeoutMs } from './routing/default-catalog.ts'
import { Discovery } from './routing/discovery.ts'
import { openCatalog } from './routing/open-catalog.ts'
import { measureProviders } from './routing/provider-metrics.ts'
import type { ModelPolicySchema } from './schema.ts'

const service = 'model-policy'

/** Builds the service from its parts and starts it. */
export async function startModelPolicy(config: ModelPolicyConfig, secrets: PlatformSecrets): Promise<RunningService> {
  const internal = config.executorKey === null ? null : { publicKey: config.executorKey, audience: service }
  const platform = await openPlatform<ModelPolicySchema>({
    service,
    config: config.platform,
    secrets,
    rates: config.rates,
    internal,
  })
  const { database, logger, registry } = platform
  const examiner = config.examiner === null ? null : new PresidioExaminer(config.examiner)
  const models = new Map(config.catalog.models)
  const discovery = new Discovery({ models, logger })
  const catalog = openCatalog(config.catalog, provider => openProvider(provider, discovery), models)
  await discovery.start()
  measureProviders(registry, () => catalog)
  const calls = new CallsInFlight()
  const handlers = bindHandlers(operations, {
    database,
    catalog,
    rulesets: config.rulesets,
    piiKey: config.piiKey,
    examiner,
    policies: new Policies(database),
    rates: platform.rates as Rates,
    node: config.node,
    longestCallMs: longestCallMs(config.catalog),
    calls,
    metrics: createModelMetrics(registry),
    logger,
  })
  const server = await platform.serve(modelPolicyContract, handlers)
  return {
    address: server.address,
    async stop() {
      await server.stop(config.platform.stopGraceMs)
      discovery.stop()
      await Promise.all([...catalog.providers.values()].map(provider => provider.close()))
      await calls.settled()
      await examiner?.close()
      await platform.close()
    },
  }
}

function openProvider(config: ProviderConfig, discovery: Discovery): Provider {
  if (config.kind === 'builtin') return new BuiltinProvider(config.id)
  return new TextTools(openBackend(config, discovery), config.textToolModels)
}

function openBackend(config: RemoteConfig, discovery: Discovery): Provider {
  if (config.kind === 'anthropic') return new AnthropicProvider(config)
  if (config.kind === 'bedrock') return new BedrockProvider(config)
  if (config.kind === 'openai') return new OpenaiProvider(config)
  const ollama = new OllamaProvider(config)
  if (config.discovery !== null) discovery.add(config, ollama)
  return ollama
}

function longestCallMs({ providers }: ModelCatalog): number {
  const limits = [...providers.values()].flatMap(config => (config.kind === 'builtin' ? [] : config.timeoutMs))
  return Math.max(defaultTimeoutMs, ...limits)
}
