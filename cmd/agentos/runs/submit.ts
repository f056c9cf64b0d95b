import type { Client } from '../client.ts'
import type { Run } from './run.ts'

/** Source: schemas/run/RunPriority.json. */
export const priorities = ['high', 'normal', 'low'] as const

export type Priority = (typeof priorities)[number]

export interface RunWishes {
  readonly text: string
  readonly idempotencyKey?: string
  readonly timeoutMs?: number
  readonly maxSteps?: number
  /** How the data is classified, which policies decide by. */
  readonly classification?: string
  /** False: no token events. */
  readonly stream?: boolean
  readonly priority?: Priority
  /** True: nothing is called, and the answer is the plan. */
  readonly dryRun?: boolean
}

export interface Submitted {
  readonly run: Run
  /** False: an earlier request with the same key made the run. */
  readonly isNew: boolean
  /** The agent did not exist and was made from the default template. */
  readonly agentCreated: boolean
}

/** Asks an agent for a run. */
export async function submitRun(client: Client, agentId: string, wishes: RunWishes): Promise<Submitted> {
  const { body, status } = await client.call<{ run: Run; agent_created?: boolean }>(
    'POST',
    `/v1/agents/${encodeURIComponent(agentId)}/runs`,
    {
      body: requestOf(wishes),
    },
  )
  return { run: body.run, isNew: status === 201, agentCreated: body.agent_created === true }
}

export async function getRun(client: Client, runId: string): Promise<Run> {
  return (await client.call<{ run: Run }>('GET', `/v1/runs/${encodeURIComponent(runId)}`)).body.run
}

export async function cancelRun(client: Client, runId: string): Promise<Run> {
  return (await client.call<{ run: Run }>('POST', `/v1/runs/${encodeURIComponent(runId)}:cancel`)).body.run
}

/** Source: schemas/run/RunRequest.json. */
function requestOf(wishes: RunWishes): object {
  const { classification, dryRun, idempotencyKey, maxSteps, priority, stream, text, timeoutMs } = wishes
  return {
    input: { type: 'text', text },
    ...(classification === undefined ? {} : { policy_context: { data_classification: classification } }),
    ...(idempotencyKey === undefined ? {} : { idempotency_key: idempotencyKey }),
    run_options: {
      ...(timeoutMs === undefined ? {} : { timeout_ms: timeoutMs }),
      ...(maxSteps === undefined ? {} : { max_steps: maxSteps }),
      ...(priority === undefined ? {} : { priority }),
      ...(dryRun === true ? { dry_run: true } : {}),
      ...(stream === false ? { stream_events: false } : {}),
    },
  }
}
