import type { Command } from 'commander'
import type { components } from '#contract/orchestrator'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { formatDuration } from '../output/time.ts'
import { formatEvent } from '../runs/event-line.ts'
import { isTerminal, type Run, type RunEvent } from '../runs/run.ts'
import { exitCodeOf, showOutcome, showRun } from '../runs/show-run.ts'
import { cancelRun, getRun } from '../runs/submit.ts'
import { orchestratorFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import { addSubcommand, type CallerOptions, parseCount, parseSequence } from './options.ts'

type Step = components['schemas']['Step']

interface Options extends CallerOptions {
  readonly json?: boolean
  readonly status?: string
  readonly agent?: string
  readonly limit: number
  readonly after?: number
  readonly idempotencyKey?: string
}

export function register(program: Command): void {
  const runs = program
    .command('runs')
    .summary('runs, their events and steps')
    .description('Look at runs, follow, cancel and retry them.')
  const id = 'run_01JD5V8QK3M7Z2N4P6R8T0W1Y3'
  addSubcommand(runs, 'list', 'list runs, the latest first', 'runs list --status failed --limit 20')
    .option('--status <status>', 'only runs in this status')
    .option('--agent <id>', 'only runs of this agent')
    .option('-n, --limit <count>', 'how many', parseCount, 50)
    .action(listRuns)
  addSubcommand(runs, 'show <run_id>', 'show one run', `runs show ${id}`).action(showOne)
  addSubcommand(runs, 'events <run_id>', "print a run's log as it stands", `runs events ${id}`).action(showEvents)
  addSubcommand(runs, 'steps <run_id>', "print a run's journal", `runs steps ${id}`).action(showSteps)
  addSubcommand(runs, 'cancel <run_id>', 'stop a run', `runs cancel ${id}`).action(cancel)
  addSubcommand(runs, 'retry <run_id>', 'run a failed or canceled run again', `runs retry ${id}`)
    .option('--idempotency-key <key>', 'the same key answers with the same run')
    .action(retry)
  addSubcommand(runs, 'follow <run_id>', 'print events until the run ends', `runs follow ${id} --after 12`)
    .option('--after <sequence>', 'only events after this one', parseSequence)
    .action(follow)
}

const runColumns: readonly Column<Run>[] = [
  { title: 'RUN', value: run => run.run_id },
  { title: 'AGENT', value: run => run.agent_id },
  { title: 'STATUS', value: run => run.status },
  { title: 'CREATED', value: run => run.created_at },
  { title: 'TOOK', value: run => took(run) },
  { title: 'STEPS', value: run => String(run.summary.steps_total) },
]

async function listRuns(options: Options): Promise<void> {
  const query = { status: options.status, agent_id: options.agent, limit: Math.min(options.limit, 200) }
  const runs = await collect<Run>(
    orchestratorFor(readSettings(), options).list('/v1/runs', 'runs', query),
    options.limit,
  )
  if (options.json) printJson({ runs })
  else print(formatTable(runs, runColumns))
}

async function showOne(runId: string, options: Options): Promise<void> {
  const run = await getRun(orchestratorFor(readSettings(), options), runId)
  if (options.json) return printJson({ run })
  print(formatTable([run], runColumns))
  if (isTerminal(run)) showOutcome(run, { events: false })
}

async function showEvents(runId: string, options: Options): Promise<void> {
  const client = orchestratorFor(readSettings(), options)
  const events = await collect<RunEvent>(
    client.list(`/v1/runs/${encodeURIComponent(runId)}/events`, 'events', {}, { accept: 'application/json' }),
  )
  if (options.json) return printJson({ events })
  const startedAt = Date.parse(events[0]?.time ?? '')
  for (const event of events) print(formatEvent(event, startedAt))
}

const stepColumns: readonly Column<Step>[] = [
  { title: 'PATH', value: step => step.path },
  { title: 'KIND', value: step => step.kind },
  { title: 'NAME', value: step => step.name },
  { title: 'STATUS', value: step => step.status },
  { title: 'ATTEMPT', value: step => String(step.attempt) },
  { title: 'TOOK', value: step => (step.duration_ms === undefined ? '-' : formatDuration(step.duration_ms)) },
  { title: 'ERROR', value: step => (step.error === null ? '' : `${step.error.code}: ${step.error.message}`) },
]

async function showSteps(runId: string, options: Options): Promise<void> {
  const client = orchestratorFor(readSettings(), options)
  const steps = await collect<Step>(client.list(`/v1/runs/${encodeURIComponent(runId)}/steps`, 'steps'))
  if (options.json) printJson({ steps })
  else print(formatTable(steps, stepColumns))
}

async function cancel(runId: string, options: Options): Promise<void> {
  const run = await cancelRun(orchestratorFor(readSettings(), options), runId)
  if (options.json) printJson({ run })
  else print(`${run.run_id} is ${run.status}`)
}

async function retry(runId: string, options: Options): Promise<void> {
  const client = orchestratorFor(readSettings(), options)
  const body = options.idempotencyKey === undefined ? {} : { idempotency_key: options.idempotencyKey }
  const answer = await client.call<{ run: Run }>('POST', `/v1/runs/${encodeURIComponent(runId)}:retry`, { body })
  if (options.json) printJson({ run: answer.body.run })
  else print(`${answer.body.run.run_id} repeats ${runId}`)
}

async function follow(runId: string, options: Options): Promise<void> {
  const style = { json: options.json === true, events: true, after: options.after ?? 0 }
  const client = orchestratorFor(readSettings(), options)
  const run = await showRun(client, runId, style)
  showOutcome(run, style)
  process.exitCode = exitCodeOf(run)
}

function took({ completed_at, created_at }: Run): string {
  return completed_at === undefined ? '-' : formatDuration(Date.parse(completed_at) - Date.parse(created_at))
}
