import { randomUUID } from 'node:crypto'
import { ApiError } from '../api-error.ts'
import { Client } from '../client.ts'
import { checkFault } from '../fault.ts'
import type { Step } from '../phases/phase.ts'
import { followRun } from '../runs/follow.ts'
import type { Run, RunEvent } from '../runs/run.ts'
import { getRun, type RunWishes } from '../runs/submit.ts'
import { orchestrator, type SmokeContext, timed } from './smoke-context.ts'
import { submitSmokeRun } from './smoke-run.ts'

const question = 'What is 6 * 7? Use tool.math.eval with {"expression": "6 * 7"}.'
const patienceMs = 120_000

/** One run that calls a model and a tool, seen from every side, repeated, and looked at by a stranger. */
export function runChecks(context: SmokeContext): Step[] {
  const wishes = { text: question, idempotencyKey: `validate-${randomUUID()}` }
  return [
    { name: 'run create', service: 'agent-orchestrator', run: () => createRun(context, wishes) },
    { name: 'run stream', service: 'agent-orchestrator', run: () => streamRun(context) },
    { name: 'run tool call', service: 'executor', run: async () => describeToolCalls(context) },
    { name: 'run model call', service: 'executor', run: async () => describeModelCalls(context) },
    { name: 'run answer', service: 'executor', run: () => checkAnswer(context) },
    { name: 'idempotent replay', service: 'agent-orchestrator', run: () => replay(context, wishes) },
    ...(context.strangerHeaders === null
      ? []
      : [{ name: 'tenant isolation', service: 'agent-orchestrator', run: () => lookAsStranger(context) }]),
  ]
}

async function createRun(context: SmokeContext, wishes: RunWishes): Promise<string> {
  const { run } = await timed(context, 'run_create', () => submitSmokeRun(context, wishes))
  context.run = run
  return run.run_id
}

async function streamRun(context: SmokeContext): Promise<string> {
  const began = performance.now()
  for await (const event of followRun(orchestrator(context), runOf(context).run_id, {
    signal: AbortSignal.timeout(patienceMs),
  })) {
    if (context.events.length === 0) context.timings.run_first_event = Math.round(performance.now() - began)
    context.events.push(event)
  }
  context.timings.run_completed = Math.round(performance.now() - began)
  const gap = context.events.findIndex(({ sequence }, index) => sequence !== index + 1)
  if (gap !== -1) throw checkFault(`The event after sequence ${gap} is missing`)
  return `${context.events.length} events, from 1 without a gap, to ${context.events.at(-1)?.type}`
}

function describeToolCalls(context: SmokeContext): string {
  const calls = eventsOf(context, 'agentos.tool.call.completed').filter(({ payload }) => payload.status === 'ok')
  if (calls.length === 0) throw checkFault(`${runOf(context).run_id} called no tool`)
  return calls.map(({ payload }) => `${payload.tool_id} (${payload.tool_call_id})`).join(', ')
}

function describeModelCalls(context: SmokeContext): string {
  const calls = eventsOf(context, 'agentos.model.completed').filter(({ payload }) => payload.status === 'ok')
  if (calls.length === 0) throw checkFault(`${runOf(context).run_id} called no model`)
  return calls
    .map(
      ({ payload }) =>
        `${payload.route?.model} on ${payload.route?.backend}, policy ${payload.policy_outcome?.decision}`,
    )
    .join('; ')
}

async function checkAnswer(context: SmokeContext): Promise<string> {
  const run = await getRun(orchestrator(context), runOf(context).run_id)
  if (run.status !== 'completed')
    throw checkFault(`${run.run_id} is ${run.status}: ${run.error?.code} ${run.error?.message}`)
  if (!run.output?.text) throw checkFault(`${run.run_id} has no answer`)
  return `${run.run_id} ${run.status}: ${run.output.text.split('\n')[0]?.slice(0, 80)}`
}

/** The same key with the same body is the same run; with another body it is a conflict. */
async function replay(context: SmokeContext, wishes: RunWishes): Promise<string> {
  const again = await timed(context, 'idempotent_replay', () => submitSmokeRun(context, wishes))
  if (again.isNew || again.run.run_id !== runOf(context).run_id)
    throw checkFault(`The same key made a second run, ${again.run.run_id}`)
  const other = await submitSmokeRun(context, { ...wishes, text: `${wishes.text} Please.` }).catch(
    (error: unknown) => error,
  )
  if (other instanceof ApiError && other.status === 409) return 'same body: the first run; other body: 409'
  throw checkFault(
    `The same key with another body answered ${other instanceof ApiError ? other.code : 'a run'}, not conflict`,
  )
}

/** Another tenant's run answers like one that does not exist. */
async function lookAsStranger(context: SmokeContext): Promise<string> {
  const stranger = new Client(context.endpoints['agent-orchestrator'], context.strangerHeaders ?? {})
  const seen = await getRun(stranger, runOf(context).run_id).catch((error: unknown) => error)
  if (seen instanceof ApiError && seen.status === 404) return 'another tenant gets 404'
  throw checkFault(
    `Another tenant got ${seen instanceof ApiError ? `${seen.status} ${seen.code}` : 'the run'} instead of 404`,
  )
}

function eventsOf<Type extends RunEvent['type']>(
  { events }: SmokeContext,
  type: Type,
): Extract<RunEvent, { type: Type }>[] {
  return events.filter((event): event is Extract<RunEvent, { type: Type }> => event.type === type)
}

function runOf({ run }: SmokeContext): Run {
  if (run === null) throw checkFault('There is no run to look at: it could not be created')
  return run
}
