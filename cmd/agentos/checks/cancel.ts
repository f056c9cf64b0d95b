import { ApiError } from '../api-error.ts'
import type { Client } from '../client.ts'
import { checkFault } from '../fault.ts'
import type { Step } from '../phases/phase.ts'
import { followRun } from '../runs/follow.ts'
import type { Run, RunEvent } from '../runs/run.ts'
import { cancelRun } from '../runs/submit.ts'
import { orchestrator, type SmokeContext, timed } from './smoke-context.ts'
import { submitSmokeRun } from './smoke-run.ts'

const patienceMs = 120_000

/** That a run ends when it is told to. */
export function cancelChecks(context: SmokeContext): Step[] {
  return [{ name: 'run cancel', service: 'agent-orchestrator', run: () => checkCancel(context) }]
}

/** Bytes of text to work through: a fast backend ends a short run before anybody can cancel it. */
const workloads = [0, 0, 64_000, 256_000, 512_000]

async function checkCancel(context: SmokeContext): Promise<string> {
  const client = orchestrator(context)
  for (const bytes of workloads) {
    const { run } = await submitSmokeRun(context, {
      text: `Summarize: ${'A sentence to be read with care. '.repeat(bytes / 32)}end.`,
    })
    const canceled = await cancelUnlessOver(context, client, run)
    if (canceled === null) continue
    const events = await collectEvents(client, run)
    const last = events.at(-1)
    if (last?.type !== 'agentos.run.canceled')
      throw checkFault(`The last event of the canceled ${run.run_id} is ${last?.type}`)
    return `${run.run_id}${last.payload.confirmed ? ', confirmed by the executor' : ''}`
  }
  throw checkFault(`None of ${workloads.length} runs could be canceled before it ended`)
}

async function cancelUnlessOver(context: SmokeContext, client: Client, { run_id }: Run): Promise<Run | null> {
  try {
    const run = await timed(context, 'run_cancel', () => cancelRun(client, run_id))
    if (run.status === 'canceled') return run
    throw checkFault(`The canceled ${run_id} is ${run.status}`)
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return null
    throw error
  }
}

async function collectEvents(client: Client, { run_id }: Run): Promise<RunEvent[]> {
  const events: RunEvent[] = []
  for await (const event of followRun(client, run_id, { signal: AbortSignal.timeout(patienceMs) })) events.push(event)
  return events
}
