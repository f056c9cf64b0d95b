import { modelPolicyContract } from '#contract/model-policy'
import { bindHandlers } from '#http'
import { openPlatform, type PlatformSecrets, type RunningService } from '#platform'
import type { Rates } from '#quota'
import type { ModelPolicyConfig } from './config.ts'
import { CallsInFlight } from './models/calls-in-flight.ts'
import { createModelMetrics } from './models/model-metrics.ts'
import { operations } from './operations.ts'
import { Policies } from './policies/policies.ts'
import { BuiltinProvider } from './providers/builtin/builtin.ts'
import { OpenaiProvider } from './providers/openai/openai.ts'
import type { Provider } from './providers/provider.ts'
import type { ModelCatalog, ProviderConfig } from './routing/catalog.ts'
import { defaultTimeoutMs } from './routing/default-catalog.ts'
import { openCatalog } from './routing/open-catalog.ts'
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
  const catalog = openCatalog(config.catalog, openProvider)
  const calls = new CallsInFlight()
  const handlers = bindHandlers(operations, {
    database,
    catalog,
    rulesets: config.rulesets,
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
      await Promise.all([...catalog.providers.values()].map(provider => provider.close()))
      await calls.settled()
      await platform.close()
    },
  }
}

function openProvider(config: ProviderConfig): Provider {
  return config.kind === 'builtin' ? new BuiltinProvider(config.id) : new OpenaiProvider(config)
}

function longestCallMs({ providers }: ModelCatalog): number {
  const limits = [...providers.values()].flatMap(config => (config.kind === 'openai' ? config.timeoutMs : []))
  return Math.max(defaultTimeoutMs, ...limits)
}
