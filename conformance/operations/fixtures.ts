import type { components } from '#contract/orchestrator'
import { newId } from '#ids'
import { type Client, type Exchange, expectStatus, generousQuotas, type Tenant, type World } from '../suite/index.ts'

type Schemas = components['schemas']

export type Run = Schemas['Run']
export type Agent = Schemas['Agent']
export type Tool = Schemas['Tool']

/** The object in the envelope of an answer. */
export function nounIn<Noun>(answer: Exchange, noun: string): Noun {
  return (answer.body as Record<string, Noun>)[noun] as Noun
}

/** Fails where it is not made. */
export async function makeAgent(owner: Client, body: Readonly<Record<string, unknown>> = {}): Promise<Agent> {
  const answer = await owner.call('createAgent', { body: { agent_id: newId('agt'), name: 'conformance', ...body } })
  return nounIn(expectStatus(answer, 201), 'agent')
}

export async function makeTool(owner: Client): Promise<Tool> {
  const tool_id = `tool.${newId('tcall')}`
  const body = { tool_id, name: 'conformance', kind: 'http', config: { url: 'https://tool.example/{city}' } }
  return nounIn(expectStatus(await owner.call('createTool', { body }), 201), 'tool')
}

/** A run of an agent of its own, unless one is named. */
export async function startRun(owner: Client, body: object = {}, agentId?: string): Promise<Run> {
  const agent_id = agentId ?? (await makeAgent(owner)).agent_id
  const answer = await owner.call('createRun', { params: { agent_id }, body: { input: 'hello', ...body } })
  return nounIn(expectStatus(answer, 201), 'run')
}

export const terminalStatuses: readonly string[] = ['completed', 'failed', 'canceled']

/** The run once it has ended. */
export async function endOf(world: World, owner: Client, runId: string): Promise<Run> {
  return world.eventually(`The run ${runId} ends`, async () => {
    const run = nounIn<Run>(expectStatus(await owner.call('getRun', { params: { run_id: runId } }), 200), 'run')
    return terminalStatuses.includes(run.status) && run
  })
}

export async function completedRun(world: World, owner: Client): Promise<Run> {
  return endOf(world, owner, (await startRun(owner)).run_id)
}

/** A tenant whose runs stay queued, because it may execute none. */
export function tenantThatWaits(world: World): Promise<Tenant> {
  return world.freshTenant({ quotas: { ...generousQuotas, runs: { ...generousQuotas?.runs, max_executing_runs: 0 } } })
}

/** A run that was canceled before anything of it was done. */
export async function canceledRun(owner: Client): Promise<Run> {
  const { run_id } = await startRun(owner)
  return nounIn(expectStatus(await owner.call('cancelRun', { params: { run_id } }), 200), 'run')
}
