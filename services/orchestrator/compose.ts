import { createSealer } from '#audit'
import { orchestratorContract } from '#contract/orchestrator'
import { EventHub } from '#events'
import { bindHandlers, forwardedCredentials, ServiceClient } from '#http'
import { KillSwitches } from '#killswitch'
import { openPlatform, type PlatformSecrets, type RunningService } from '#platform'
import type { Rates } from '#quota'
import type { OrchestratorConfig } from './config.ts'
import { countSweeps, createSweepMetrics, watchRuns } from './execution/run-metrics.ts'
import { openRunNotices } from './execution/run-notices.ts'
import { Sweeper } from './execution/sweeper.ts'
import { operations } from './operations.ts'
import { modelPolicyGate } from './policies/policy-gate.ts'
import { AgentFinder } from './runs/agent-finder.ts'
import { Backlog } from './runs/backlog.ts'
import { readRunStreams } from './runs/read-streams.ts'
import { HistorySweeper } from './runs/retention/history-sweeper.ts'
import { RunStore } from './runs/store.ts'
import type { OrchestratorSchema } from './schema.ts'
import { builtinTools } from './tools/catalog.ts'
import { createGuardedFetch } from './tools/guarded-fetch/guarded-fetch.ts'

const service = 'agent-orchestrator'

/** Builds the service from its parts and starts it. */
export async function startOrchestrator(config: OrchestratorConfig, secrets: PlatformSecrets): Promise<RunningService> {
  const platform = await openPlatform<OrchestratorSchema>({
    service,
    config: config.platform,
    secrets,
    rates: config.rates,
    internal: null,
  })
  const { logger, registry, tenants } = platform
  const notices = openRunNotices(platform.database, platform.redis)
  const { announcer: queue, database } = notices
  // Who sets one tells it by the database.
  const killSwitches = await KillSwitches.open({ database: platform.database, logger })
  const hub = new EventHub({ database, read: readRunStreams(database) })
  await hub.open()
  const backlog = new Backlog({ database, mostQueued: config.mostQueued })
  const keyTtlSeconds = config.idempotencyTtlHours * 3_600
  const runs = new RunStore({ database, hub, queue, backlog, keyTtlSeconds })
  const { maxCrashes } = config
  const sweeper = new Sweeper({ database, queue, maxCrashes, onSwept: countSweeps(registry), logger })
  const swept = createSweepMetrics(registry)
  const historySweeper = new HistorySweeper({ database, defaults: config.retention, keyTtlSeconds, swept, logger })
  const sealer = createSealer({ database, onError: error => logger.error({ error }, error.message) })
  const modelPolicy = new ServiceClient({ baseUrl: config.modelPolicyUrl })
  const fetch = createGuardedFetch({ allowList: config.tools.allowList })
  const handlers = bindHandlers(operations, {
    mode: config.platform.mode,
    defaultTenant: config.platform.defaultTenant,
    database,
    tenants,
    modelPolicy,
    policyGate: (meta, scope, context) =>
      modelPolicyGate(modelPolicy, () => forwardedCredentials(meta, scope), context),
    rates: platform.rates as Rates,
    agents: new AgentFinder(database),
    runs,
    hub,
    concurrentRuns: config.concurrentRuns,
    platformLimit: config.platformLimit,
    fetch,
    builtinTools: builtinTools(config.tools, fetch),
    killSwitches,
    logger,
  })
  watchRuns(registry, database, hub)
  sweeper.start()
  historySweeper.start()
  sealer.start()
  const server = await platform.serve(orchestratorContract, handlers)
  return {
    address: server.address,
    async stop() {
      // Streams would hold the server open until their runs end: their readers reconnect to whoever serves next.
      await hub.close()
      await server.stop(config.platform.stopGraceMs)
      await Promise.all([sweeper.stop(), historySweeper.stop(), sealer.stop()])
      await modelPolicy.close()
      await killSwitches.close()
      await notices.close()
      await platform.close()
    },
  }
}
