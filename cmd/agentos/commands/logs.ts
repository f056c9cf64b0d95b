import { join } from 'node:path'
import type { Command } from 'commander'
import { databaseName } from '../node/database.ts'
import { databaseFolder } from '../node/database-folder.ts'
import { followLines } from '../node/log-follow.ts'
import { lastLines, sizeOf } from '../node/log-lines.ts'
import { formatLogLine, parseLogLine } from '../output/log-line.ts'
import { print } from '../output/terminal.ts'
import type { Layout } from '../settings/layout.ts'
import { readSettings } from '../settings/settings.ts'
import { unitNamed, unitNames } from '../settings/unit-names.ts'
import { parseCount } from './options.ts'

const examples = `
Examples:
  agentos logs agent-orchestrator --follow
  agentos logs executor --run run_01JD5V8QK3M7Z2N4P6R8T0W1Y3
  agentos logs model-policy --lines 500 --json

Services: ${unitNames.join(', ')}, supervisor.`

interface LogsOptions {
  readonly follow?: boolean
  readonly lines: number
  readonly run?: string
  readonly tenant?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  program
    .command('logs')
    .summary('show what a service wrote')
    .description('Show the last lines that a service wrote, and with --follow those to come.')
    .argument('<service>', 'which one')
    .option('-f, --follow', 'go on until Ctrl-C')
    .option('-n, --lines <count>', 'how many lines', parseCount, 100)
    .option('--run <id>', 'only lines about this run')
    .option('--tenant <id>', 'only lines about this tenant')
    .option('--json', 'as they were written: one JSON object a line')
    .addHelpText('after', examples)
    .action(showLogs)
}

async function showLogs(wanted: string, options: LogsOptions): Promise<void> {
  const path = logFile(readSettings().layout, unitNamed(wanted, ['supervisor']))
  const keep = (line: string) => isAbout(line, options)
  const show = (line: string) => print(options.json ? line : formatLogLine(line))
  // What is written while the last lines are shown belongs to those that follow.
  const end = sizeOf(path)
  const lines = lastLines(path, options.lines, keep, end)
  const older = lines.length < options.lines ? lastLines(`${path}.1`, options.lines - lines.length, keep) : []
  for (const line of [...older, ...lines]) show(line)
  if (!options.follow) return
  for await (const line of followLines(path, end)) if (keep(line)) show(line)
}

function logFile(layout: Layout, name: string): string {
  if (name !== databaseName) return join(layout.logsDir, `${name}.log`)
  return join(databaseFolder(layout.databaseDir), 'server.log')
}

function isAbout(line: string, { json, run, tenant }: LogsOptions): boolean {
  const record = parseLogLine(line)
  if (record === null) return !json && run === undefined && tenant === undefined
  return (run === undefined || record.run_id === run) && (tenant === undefined || record.tenant_id === tenant)
}
