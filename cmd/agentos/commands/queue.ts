import type { Command } from 'commander'
import type { components } from '#contract/orchestrator'
import { Client } from '../client.ts'
import { usageFault } from '../fault.ts'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson, styled } from '../output/terminal.ts'
import { formatDuration } from '../output/time.ts'
import type { Run } from '../runs/run.ts'
import { findEndpoints, operatorHeaders, orchestratorFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import {
  addOperatorSubcommand,
  addSubcommand,
  type CallerOptions,
  type OperatorOptions,
  parseLimit,
} from './options.ts'

type Schemas = components['schemas']
type QueueClass = Schemas['QueueClass']
type WaitingRun = Schemas['WaitingRun']
type DeadRun = Schemas['DeadRun']

interface Queue {
  readonly classes: readonly QueueClass[]
  readonly waiting: readonly WaitingRun[]
}

interface ShowOptions extends CallerOptions {
  readonly json?: boolean
  readonly allTenants?: boolean
  readonly limit: number
}

const id = 'run_01JD5V8QK3M7Z2N4P6R8T0W1Y3'
const examples = `
Examples:
  agentos queue                               what waits in your tenant, and why
  agentos queue --all-tenants --limit 20      the same of the whole platform, for the operator
  agentos queue dead                          for the operator, too
  agentos queue retry ${id}`

export function register(program: Command): void {
  const queue = program
    .command('queue')
    .summary('what waits, why, and what died')
    .description(
      'Look at the runs that wait and at those that died, and run dead ones again. Without a command it shows what waits.',
    )
    .addHelpText('after', examples)
  addSubcommand(queue, 'show', 'show what waits and why', 'queue show --all-tenants', { isDefault: true })
    .option('--all-tenants', 'the whole platform, for the operator')
    .option('-n, --limit <count>', 'how many runs, 200 at most', parseLimit, 50)
    // Commander takes what is no command for an argument of the default one.
    .allowExcessArguments()
    .action((options: ShowOptions, command: Command) => {
      const [unknown] = command.args
      if (unknown !== undefined) throw usageFault(`unknown command '${unknown}'; see "agentos queue --help"`)
      return show(options)
    })
  addOperatorSubcommand(queue, 'dead', 'list the runs that ended without anybody knowing how', 'queue dead').action(
    listDead,
  )
  addOperatorSubcommand(queue, 'retry <run_id>', 'run a dead run again', `queue retry ${id}`).action(retryDead)
}

const classColumns: readonly Column<QueueClass>[] = [
  { title: 'PRIORITY', value: row => row.priority },
  { title: 'QUEUED', value: row => countOf(row.queued) },
  { title: 'HELD', value: row => countOf(row.held) },
  { title: 'RUNNING', value: row => String(row.running) },
  { title: 'OLDEST', value: row => (row.queued + row.held === 0 ? '-' : formatDuration(row.oldest_wait_ms)) },
]

const waitingColumns: readonly Column<WaitingRun>[] = [
  { title: 'RUN', value: row => row.run_id },
  { title: 'TENANT', value: row => row.tenant_id },
  { title: 'AGENT', value: row => row.agent_id },
  { title: 'PRIORITY', value: row => row.priority },
  { title: 'SINCE', value: row => row.queued_at },
  { title: 'WAITS FOR', value: row => reasonOf(row) },
]

const reasons: Readonly<Record<string, string>> = {
  any_executor: 'an executor: none is alive',
  tenant_limit: 'the limit of its tenant (max_executing_runs)',
  agent_limit: 'the limit of its agent (max_executing_runs)',
  platform_limit: 'the limit of the platform (AGENTOS_MAX_EXECUTING_RUNS)',
  signal: 'a signal',
}

function reasonOf({ ahead = 0, waits_for }: WaitingRun): string {
  if (waits_for === 'executor')
    return ahead === 0 ? 'a free slot, next' : `a free slot, behind ${boundedBy(1_000, ahead)}`
  return reasons[waits_for] ?? waits_for
}

/** The platform counts no further than its bound. */
const boundedBy = (bound: number, count: number) => (count < bound ? String(count) : `${bound} or more`)
const mostCounted = 10_000
const countOf = (count: number) => boundedBy(mostCounted, count)

async function show(options: ShowOptions): Promise<void> {
  const { allTenants = false, json, limit } = options
  if (allTenants && options.tenant !== undefined)
    throw usageFault('--all-tenants and --tenant contradict each other; pass one of them')
  const client = allTenants ? operator(options) : orchestratorFor(readSettings(), options)
  const query = new URLSearchParams({ limit: String(limit), ...(allTenants && { all_tenants: 'true' }) })
  const { queue } = (await client.call<{ queue: Queue }>('GET', `/v1/queue?${query}`)).body
  if (json) return printJson({ queue })
  print(formatTable(queue.classes, classColumns))
  if (queue.waiting.length === 0) return print('\nNothing waits.')
  print(`\n${formatTable(queue.waiting, waitingColumns)}`)
  const counts = queue.classes.flatMap(({ held, queued }) => [held, queued])
  const total = counts.reduce((sum, count) => sum + count, 0)
  const shown = queue.waiting.length
  const bound = counts.some(count => count >= mostCounted) ? ' or more' : ''
  if (total > shown)
    print(styled('dim', `\n${shown} of ${total}${bound} are shown, first those that come first; see --limit.`))
}

const deadColumns: readonly Column<DeadRun>[] = [
  { title: 'RUN', value: row => row.run_id },
  { title: 'TENANT', value: row => row.tenant_id },
  { title: 'AGENT', value: row => row.agent_id },
  { title: 'DIED', value: row => row.completed_at },
  { title: 'WHY', value: row => `${row.error.code}: ${row.error.message}` },
]

async function listDead(options: OperatorOptions): Promise<void> {
  const dead = await collect<DeadRun>(operator(options).list('/v1/admin/dead-runs', 'dead_runs'))
  if (options.json) return printJson({ dead_runs: dead })
  print(dead.length === 0 ? 'No run has died.' : formatTable(dead, deadColumns))
}

async function retryDead(runId: string, options: OperatorOptions): Promise<void> {
  const path = `/v1/admin/dead-runs/${encodeURIComponent(runId)}:retry`
  const { run } = (await operator(options).call<{ run: Run }>('POST', path)).body
  if (options.json) printJson({ run })
  else print(`${run.run_id} repeats ${runId} in ${run.tenant_id}`)
}

function operator(options: OperatorOptions): Client {
  const settings = readSettings()
  return new Client(findEndpoints(settings, options)['agent-orchestrator'], operatorHeaders(settings))
}
