import { openPlatform } from '#platform'
import { openPostgresQueue } from '#queue'
import type { Rates } from '#quota'
import { workChannel } from '../../services/orchestrator/execution/channels.ts'
import { readConfig } from '../../services/orchestrator/execution/config.ts'
import { Executor } from '../../services/orchestrator/execution/executor.ts'
import { metered } from '../../services/orchestrator/execution/metered-program.ts'
import { agentProgram } from '../../services/orchestrator/execution/programs/agent.ts'
import { createExecutionMetrics } from '../../services/orchestrator/execution/run-metrics.ts'
import { openRunPorts } from '../../services/orchestrator/execution/run-ports.ts'
import type { OrchestratorSchema } from '../../services/orchestrator/schema.ts'
import { builtinTools } from '../../services/orchestrator/tools/catalog.ts'
import { createGuardedFetch } from '../../services/orchestrator/tools/guarded-fetch/guarded-fetch.ts'
import { introduce } from '../part.ts'
import { cannedModel, noop } from './programs.ts'

// The executor as compose.ts builds it, but that its model answers from memory and that it knows more kinds of agents.

const { config, secrets } = readConfig(process.env)
const platform = await openPlatform<OrchestratorSchema>({
  service: 'executor',
  config: config.platform,
  secrets,
  rates: config.rates,
  internal: null,
})
const { database, logger, registry, tenants } = platform
const fetch = createGuardedFetch({ allowList: config.tools.allowList })
const tools = builtinTools(config.tools, fetch)
const metrics = createExecutionMetrics(registry, () => executor)
const executor: Executor = new Executor({
  database,
  openQueue: take => openPostgresQueue({ database, channel: workChannel, take }),
  programs: {
    agent: metered(agentProgram, metrics, toolId => tools.has(toolId)),
    noop: metered(noop, metrics, () => false),
  },
  portsOf: openRunPorts({
    database,
    tenants,
    rates: platform.rates as Rates,
    fetch,
    builtinTools: tools,
    modelFor: () => cannedModel,
    logger,
  }),
  slots: config.slots,
  ttlMs: config.leaseMs,
  logger,
})
await executor.start()
introduce(
  {},
  async () => null,
  async () => {
    await executor.stop(config.platform.stopGraceMs)
    await platform.close()
  },
)
