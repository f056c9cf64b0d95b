import { fail } from '#errors'
import { isScope, type TenantScope } from '#tenancy'
import type { Orchestrator, OrchestratorHandler } from '../orchestrator.ts'
import { toCreatedRun } from '../runs/created-run.ts'
import { draftRun } from '../runs/draft-run.ts'
import { findRunnableAgent } from '../runs/runnable-agent.ts'

export const retryDeadRun: OrchestratorHandler<'retryDeadRun'> = async ({ meta, params, scope }, deps) => {
  const tenantId = await tenantOf(deps, params.run_id)
  const source = await deps.runs.getRetrySource({ tenantId }, params.run_id)
  const owner = await ownerOf(deps, tenantId, scope, source)
  const { agent } = await findRunnableAgent(deps, owner, source.agentId)
  const { context, input, options, runId, tooling } = source
  const draft = draftRun({
    scope: owner,
    meta,
    agent,
    request: { input, context, tooling, run_options: options },
    idempotency: null,
    concurrentRuns: deps.concurrentRuns,
  })
  meta.audit?.note({ retry_of: runId, tenant_id: tenantId, run_id: draft.runId })
  const created = toCreatedRun(await deps.runs.createRun({ ...draft, retryOf: runId }))
  if ('error' in created) throw created.error
  return { status: 201, body: { run: created.run } }
}

async function tenantOf({ database }: Orchestrator, runId: string): Promise<string> {
  const [row] = await database.call<{ tenant_id: string; retried_as: string | null }>({
    name: 'dead_run',
    text: 'select tenant_id, retried_as from orchestrator.dead_run($1)',
    values: [runId],
  })
  if (row === undefined) fail('not_found', 'There is no such dead run.')
  const { retried_as, tenant_id } = row
  if (retried_as === null) return tenant_id
  fail('conflict', `The run was run again as ${retried_as}; should that have died too, retry that one.`)
}

/** The run's own principal with the rights that it had: the operator lends it none. */
async function ownerOf(
  { tenants }: Orchestrator,
  tenantId: string,
  operator: TenantScope,
  { grantedScopes, principalId }: { readonly principalId: string; readonly grantedScopes: readonly string[] },
): Promise<TenantScope> {
  const tenant = (await tenants.get(tenantId)) ?? fail('not_found', 'There is no such dead run')
  if (tenant.status !== 'active') fail('tenant_disabled', "The run's tenant is disabled; enable it first.")
  const principal = { ...operator.principal, principalId }
  return { tenantId, tenant, principal, scopes: new Set(grantedScopes.filter(isScope)) }
}
