import { modelPolicyContract } from '#contract/model-policy'
import { bindHandlers } from '#http'
import { KillSwitches } from '#killswitch'
import { openPlatform, type PlatformSecrets, type RunningService } from '#platform'
import type { Rates } from '#quota'
import { Accounts } from './budgets/accounts.ts'
import { AnswerCache } from './cache/answer-cache.ts'
import type { ModelPolicyConfig } from './config.ts'
import { CallsInFlight } from './models/calls-in-flight.ts'
import { createModelMetrics } from './models/model-metrics.ts'
import { operations } from './operations.ts'
import { PresidioExaminer } from './policies/examiner/presidio.ts'
import { Policies } from './policies/policies.ts'
import type { Rulesets } from './policies/rulesets.ts'
import { AnthropicProvider } from './providers/anthropic/anthropic.ts'
import { BedrockProvider } from './providers/bedrock/bedrock.ts'
import { BuiltinProvider } from './providers/builtin/builtin.ts'
import { OllamaProvider } from './providers/ollama/ollama.ts'
import { OpenaiProvider } from './providers/openai/openai.ts'
import type { Provider } from './providers/provider.ts'
import { TextTools } from './providers/text-mode/text-tools.ts'
import type { ProviderConfig, RemoteConfig } from './routing/catalog.ts'
import { LiveCatalog, type OpenedProvider } from './routing/live-catalog.ts'
import { measureProviders } from './routing/provider-metrics.ts'
import type { ModelPolicySchema } from './schema.ts'
import { type WatchedConfig, watchConfig } from './watch-config.ts'

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
  const { database, logger, registry, tracing } = platform
  const examiner = config.examiner === null ? null : new PresidioExaminer(config.examiner)
  const calls = new CallsInFlight()
  const live = await LiveCatalog.start(config.catalog, { open: openProvider, calls, logger })
  measureProviders(registry, () => live.current)
  let { rulesets } = config
  const endWatch = watchConfig(
    watchedOf(config, live, latest => {
      rulesets = latest
    }),
    { registry, logger },
  )
  const accounts = new Accounts({ database, logger })
  const killSwitches = await KillSwitches.open({ database, logger })
  const cache = new AnswerCache({ database, logger })
  const handlers = bindHandlers(operations, {
    database,
    accounts,
    cache,
    killSwitches,
    get catalog() {
      return live.current
    },
    get rulesets() {
      return rulesets
    },
    piiKey: config.piiKey,
    examiner,
    policies: new Policies(database),
    rates: platform.rates as Rates,
    node: config.node,
    calls,
    metrics: createModelMetrics(registry),
    logger,
    tracing,
  })
  const server = await platform.serve(modelPolicyContract, handlers)
  return {
    address: server.address,
    async stop() {
      await server.stop(config.platform.stopGraceMs)
      endWatch()
      await live.close()
      await calls.settled()
      await accounts.close()
      cache.close()
      await killSwitches.close()
      await examiner?.close()
      await platform.close()
    },
  }
}

/** The files that are put in force again when they change. */
function watchedOf(
  { catalogFile, examiner, piiKey, rulesetFolder }: ModelPolicyConfig,
  live: LiveCatalog,
  useRulesets: (latest: Rulesets) => void,
): WatchedConfig[] {
  const means = { hasKey: piiKey !== null, hasExaminer: examiner !== null }
  const models = catalogFile && {
    name: 'models' as const,
    hasChanged: () => catalogFile.hasChanged(),
    apply: () => live.replace(catalogFile.load()),
  }
  const policies = rulesetFolder && {
    name: 'policies' as const,
    hasChanged: () => rulesetFolder.hasChanged(),
    apply: async () => useRulesets(rulesetFolder.reload(means)),
  }
  return [models, policies].filter(watched => watched !== null)
}

function openProvider(config: ProviderConfig): OpenedProvider {
  if (config.kind === 'builtin') return { provider: new BuiltinProvider(config.id) }
  const backend = openBackend(config)
  const provider = new TextTools(backend, config.textToolModels)
  const isSource = config.kind === 'ollama' && config.discovery !== null && backend instanceof OllamaProvider
  return { provider, ...(isSource && { discovered: { config, source: backend } }) }
}

function openBackend(config: RemoteConfig): Provider {
  if (config.kind === 'anthropic') return new AnthropicProvider(config)
  if (config.kind === 'bedrock') return new BedrockProvider(config)
  if (config.kind === 'openai') return new OpenaiProvider(config)
  return new OllamaProvider(config)
}
