import type { Command } from 'commander'
import { exitCodes } from '../fault.ts'
import { isHealthy, type NodeOverview, type ServiceOverview } from '../node/overview.ts'
import { type Column, formatTable } from '../output/table.ts'
import { note, print, printJson, styled } from '../output/terminal.ts'
import { formatDuration } from '../output/time.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import { readSettings } from '../settings/settings.ts'
import { addRuntimeOption, type RuntimeOptions, runtimeFlag } from './options.ts'

const examples = `
Examples:
  agentos status
  agentos status --json | jq '.services[] | select(.health != "ok")'

Ends with 1 where a service is not healthy.`

export function register(program: Command): void {
  const command = program
    .command('status')
    .summary('show what runs, where, and how it is')
    .description('Show every process of the node: its state, health, port, pid, version, restarts and uptime.')
    .option('--json', 'as one JSON document')
  addRuntimeOption(command).addHelpText('after', examples).action(showStatus)
}

async function showStatus({ json, runtime }: RuntimeOptions & { json?: boolean }): Promise<void> {
  const overview = await runtimeOf(readSettings(runtimeFlag(runtime))).overview()
  if (json) printJson(overview)
  else printOverview(overview)
  if (!isHealthy(overview)) process.exitCode = exitCodes.checkFailed
}

const columnsOf = ({ runtime }: NodeOverview): readonly Column<ServiceOverview>[] => [
  { title: 'SERVICE', value: row => row.service },
  { title: 'STATE', value: row => row.state },
  { title: 'HEALTH', value: row => (row.health === 'ok' ? styled('green', 'ok') : styled('red', row.health)) },
  { title: 'PORT', value: row => String(row.port ?? '-') },
  { title: runtime === 'compose' ? 'CONTAINER' : 'PID', value: row => String(row.pid ?? row.container ?? '-') },
  { title: 'VERSION', value: row => row.version ?? '-' },
  { title: 'RESTARTS', value: row => String(row.restarts) },
  { title: 'UPTIME', value: row => (row.uptime_seconds === null ? '-' : formatDuration(row.uptime_seconds * 1000)) },
]

function printOverview(overview: NodeOverview): void {
  print(headline(overview))
  print(formatTable(overview.services, columnsOf(overview)))
  for (const { last_exit, restarts, service, state } of overview.services) {
    if (last_exit !== null && (restarts > 0 || state !== 'running')) print(`${service}: last ended with ${last_exit}`)
  }
  if (overview.supervisor_pid === null && !isHealthy(overview)) note('next:  ./agentos up')
}

function headline(overview: NodeOverview): string {
  const { mode, port_base, runtime, supervisor_pid } = overview
  if (runtime === 'compose')
    return overview.services.some(({ container }) => container !== null)
      ? `Mode ${mode}, port base ${port_base}, in containers (project ${overview.project}).`
      : 'The node is not up.'
  if (supervisor_pid !== null) return `Mode ${mode}, port base ${port_base}, supervisor pid ${supervisor_pid}.`
  return isHealthy(overview)
    ? 'No supervisor runs: what answers was started by "agentos serve".'
    : 'The node is not up.'
}
