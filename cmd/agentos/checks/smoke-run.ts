import { setTimeout as sleep } from 'node:timers/promises'
import { ApiError } from '../api-error.ts'
import { demoAgents } from '../bootstrap/agents.ts'
import { type RunWishes, type Submitted, submitRun } from '../runs/submit.ts'
import { orchestrator, type SmokeContext } from './smoke-context.ts'

const agentId = 'agt_demo'

/** The agent of the demo; in a tenant without it, one like it. */
export async function submitSmokeRun(context: SmokeContext, wishes: RunWishes): Promise<Submitted> {
  const client = orchestrator(context)
  try {
    return await patiently(() => submitRun(client, agentId, wishes))
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    await client.call('POST', '/v1/agents', { body: demoAgents.find(({ agent_id }) => agent_id === agentId) })
    return patiently(() => submitRun(client, agentId, wishes))
  }
}

/** A rate of the tenant that is used up for the moment says nothing about the platform. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'rate_limited' || attempt === 5) throw error
      await sleep(1_000)
    }
  }
}
