import type { operations as spec } from '#contract/orchestrator'
import type { OwnOperations } from '#platform'
import { createAgent } from './agents/createAgent.ts'
import { deleteAgent } from './agents/deleteAgent.ts'
import { getAgent } from './agents/getAgent.ts'
import { listAgents } from './agents/listAgents.ts'
import { listAgentVersions } from './agents/listAgentVersions.ts'
import { patchAgent } from './agents/patchAgent.ts'
import { rollbackAgent } from './agents/rollbackAgent.ts'
import { updateAgent } from './agents/updateAgent.ts'
import { listAuditRecords } from './audit/listAuditRecords.ts'
import { verifyAudit } from './audit/verifyAudit.ts'
import { streamRunEvents } from './events/streamRunEvents.ts'
import { createApiKey } from './keys/createApiKey.ts'
import { listApiKeys } from './keys/listApiKeys.ts'
import { revokeApiKey } from './keys/revokeApiKey.ts'
import { rotateApiKey } from './keys/rotateApiKey.ts'
import { clearKillSwitch } from './kill-switches/clearKillSwitch.ts'
import { listKillSwitches } from './kill-switches/listKillSwitches.ts'
import { setKillSwitch } from './kill-switches/setKillSwitch.ts'
import { deleteMember } from './members/deleteMember.ts'
import { getMember } from './members/getMember.ts'
import { listMembers } from './members/listMembers.ts'
import { updateMember } from './members/updateMember.ts'
import { deleteMemory } from './memory/deleteMemory.ts'
import { getMemory } from './memory/getMemory.ts'
import { listMemory } from './memory/listMemory.ts'
import { searchMemory } from './memory/searchMemory.ts'
import { updateMemory } from './memory/updateMemory.ts'
import type { OrchestratorHandler } from './orchestrator.ts'
import { getQueue } from './queue/getQueue.ts'
import { listDeadRuns } from './queue/listDeadRuns.ts'
import { retryDeadRun } from './queue/retryDeadRun.ts'
import { batchRuns } from './runs/batchRuns.ts'
import { cancelRun } from './runs/cancelRun.ts'
import { createRun } from './runs/createRun.ts'
import { getRun } from './runs/getRun.ts'
import { listAgentRuns } from './runs/listAgentRuns.ts'
import { listRunSteps } from './runs/listRunSteps.ts'
import { listRuns } from './runs/listRuns.ts'
import { retryRun } from './runs/retryRun.ts'
import { createTenant } from './tenants/createTenant.ts'
import { deleteTenant } from './tenants/deleteTenant.ts'
import { disableTenant } from './tenants/disableTenant.ts'
import { enableTenant } from './tenants/enableTenant.ts'
import { getTenant } from './tenants/getTenant.ts'
import { listTenants } from './tenants/listTenants.ts'
import { patchTenant } from './tenants/patchTenant.ts'
import { updateTenant } from './tenants/updateTenant.ts'
import { createTool } from './tools/createTool.ts'
import { deleteTool } from './tools/deleteTool.ts'
import { getTool } from './tools/getTool.ts'
import { invokeTool } from './tools/invokeTool.ts'
import { listTools } from './tools/listTools.ts'
import { updateTool } from './tools/updateTool.ts'
import { getUsage } from './usage/getUsage.ts'

/** Every operation of the spec with what implements it; the platform's own are added by `serve`. */
export const operations = {
  batchRuns,
  cancelRun,
  clearKillSwitch,
  createAgent,
  createApiKey,
  createRun,
  createTenant,
  createTool,
  deleteAgent,
  deleteMember,
  deleteMemory,
  deleteTenant,
  deleteTool,
  disableTenant,
  enableTenant,
  getAgent,
  getMember,
  getMemory,
  getQueue,
  getRun,
  getTenant,
  getTool,
  getUsage,
  invokeTool,
  listAgentRuns,
  listAgentVersions,
  listAgents,
  listApiKeys,
  listAuditRecords,
  listDeadRuns,
  listKillSwitches,
  listMembers,
  listMemory,
  listRunSteps,
  listRuns,
  listTenants,
  listTools,
  patchAgent,
  patchTenant,
  retryDeadRun,
  retryRun,
  revokeApiKey,
  rollbackAgent,
  rotateApiKey,
  searchMemory,
  setKillSwitch,
  streamRunEvents,
  updateAgent,
  updateMember,
  updateMemory,
  updateTenant,
  updateTool,
  verifyAudit,
} satisfies { readonly [Id in OwnOperations<spec>]: OrchestratorHandler<Id> }
