import { signInternal } from '#auth'
import type { Contract } from '#contract'
import { orchestratorContract } from '#contract/orchestrator'
import { ServiceClient } from '#http'
import { KillSwitches } from '#killswitch'
import { openPlatform, type RunningService } from '#platform'
import type { Rates } from '#quota'
import { isScope } from '#tenancy'
import { modelPolicyGate } from '../policies/policy-gate.ts'
import type { OrchestratorSchema } from '../schema.ts'
import { builtinTools } from '../tools/catalog.ts'
import { createGuardedFetch } from '../tools/guarded-fetch/guarded-fetch.ts'
import type { ExecutorConfig, ExecutorSecrets } from './config.ts'
import { Executor } from './executor.ts'
import { MemoryBudget } from './memory-budget.ts'
import { metered } from './metered-program.ts'
import { modelPolicyFor, runCredentials } from './model/model-policy.ts'
import type { LeasedRun } from './ports.ts'
import { agentProgram } from './programs/agent.ts'
import { countSweeps, createExecutionMetrics, watchExecutor } from './run-metrics.ts'
import { openRunNotices } from './run-notices.ts'
import { openRunPorts } from './run-ports.ts'
import { Sweeper } from './sweeper.ts'
import { traced } from './traced-program.ts'

/** What the executor answers over HTTP: how it is, and nothing else. */
const healthOperations = ['getHealth', 'getLiveness', 'getReadiness', 'getMetrics']
const healthContract: Contract = {
  ...orchestratorContract,
  operations: orchestratorContract.operations.filter(({ operationId }) => healthOperations.includes(operationId)),
}

/** Builds the executor from its parts and starts it. */
export async function startExecutor(config: ExecutorConfig, secrets: ExecutorSecrets): Promise<RunningService> {
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
  // Who sets one tells it by the database.
  const killSwitches = await KillSwitches.open({ database: platform.database, logger })
  const client = new ServiceClient({ baseUrl: config.modelPolicyUrl, connections: config.slots })
  const fetch = createGuardedFetch({ allowList: config.tools.allowList })
  const sign = ({ agentConfig, agentId, grantedScopes, principalId, runId, tenantId }: LeasedRun) =>
    signInternal(secrets.signingKey, 'model-policy', {
      tenantId,
      principalId,
      runId,
      agentId,
      scopes: grantedScopes.filter(isScope),
      ...(agentConfig.token_budgets && { budgets: agentConfig.token_budgets }),
    })
  const tools = builtinTools(config.tools, fetch)
  const metrics = createExecutionMetrics(registry, () => executor)
  const executor: Executor = new Executor({
    database,
    openQueue: take => notices.openQueue(take),
    programs: {
      agent: traced(
        metered(agentProgram, metrics, toolId => tools.has(toolId)),
        platform.tracing,
      ),
    },
    portsOf: openRunPorts({
      database,
      tenants,
      rates: platform.rates as Rates,
      fetch,
      builtinTools: tools,
      killSwitches,
      modelFor: run => modelPolicyFor(run, { client, sign }),
      gateFor: run => modelPolicyGate(client, () => runCredentials(run, sign), run.context.policy_context),
      logger,
    }),
    killSwitches,
    slots: config.slots,
    memory: new MemoryBudget(config.memory),
    sharing: config.sharing,
    watch: watchExecutor(registry),
    ttlMs: config.leaseMs,
    logger,
  })
  const sweeper = new Sweeper({
    database,
    queue: notices.announcer,
    maxCrashes: config.maxCrashes,
    onSwept: countSweeps(registry),
    logger,
  })
  await executor.start()
  sweeper.start()
  const server = await platform.serve(healthContract, {})
  return {
    address: server.address,
    async stop() {
      await executor.stop(config.platform.stopGraceMs)
      await sweeper.stop()
      await server.stop()
      await client.close()
      await killSwitches.close()
      await notices.close()
      await platform.close()
    },
  }
}
