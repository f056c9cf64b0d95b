import { KillSwitches } from '#killswitch'
import { openPlatform } from '#platform'
import type { Rates } from '#quota'
import { readConfig } from '../../services/orchestrator/execution/config.ts'
import { Executor } from '../../services/orchestrator/execution/executor.ts'
import { metered } from '../../services/orchestrator/execution/metered-program.ts'
import { agentProgram } from '../../services/orchestrator/execution/programs/agent.ts'
import { createExecutionMetrics } from '../../services/orchestrator/execution/run-metrics.ts'
import { openRunNotices } from '../../services/orchestrator/execution/run-notices.ts'
import { openRunPorts } from '../../services/orchestrator/execution/run-ports.ts'
import type { PolicyGate } from '../../services/orchestrator/policies/policy-gate.ts'
import type { OrchestratorSchema } from '../../services/orchestrator/schema.ts'
import { builtinTools } from '../../services/orchestrator/tools/catalog.ts'
import { createGuardedFetch } from '../../services/orchestrator/tools/guarded-fetch/guarded-fetch.ts'
import { introduce } from '../part.ts'
import { cannedModel, holding, noop } from './programs.ts'

// The executor as compose.ts builds it, but that its model answers from memory and that it knows more kinds of agents.

const { config, secrets } = readConfig(process.env)
const platform = await openPlatform<OrchestratorSchema>({
  service: 'executor',
  config: config.platform,
  secrets,
  rates: config.rates,
  internal: null,
})
const { logger, registry, tenants } = platform
const notices = openRunNotices(platform.database, platform.redis)
const { database } = notices
const killSwitches = await KillSwitches.open({ database, logger })
const fetch = createGuardedFetch({ allowList: config.tools.allowList })
const tools = builtinTools(config.tools, fetch)
const metrics = createExecutionMetrics(registry, () => executor)
/** What is measured is the engine: it asks nobody. */
const openGate: PolicyGate = { permit: async () => {} }
const { held, release } = holding()
const executor: Executor = new Executor({
  database,
  openQueue: take => notices.openQueue(take),
  programs: {
    agent: metered(agentProgram, metrics, toolId => tools.has(toolId)),
    noop: metered(noop, metrics, () => false),
    held: metered(held, metrics, () => false),
  },
  portsOf: openRunPorts({
    database,
    tenants,
    rates: platform.rates as Rates,
    fetch,
    builtinTools: tools,
    killSwitches,
    modelFor: () => cannedModel,
    gateFor: () => openGate,
    logger,
  }),
  killSwitches,
  slots: config.slots,
  ttlMs: config.leaseMs,
  logger,
})
await executor.start()
introduce(
  {},
  // Whatever it is asked means: let go of the runs that are held.
  async () => {
    release()
    return null
  },
  async () => {
    await executor.stop(config.platform.stopGraceMs)
    await killSwitches.close()
    await notices.close()
    await platform.close()
  },
)
