import type { Command } from 'commander'
import { formatLogLine, parseLogLine } from '../output/log-line.ts'
import { print } from '../output/terminal.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import { readSettings } from '../settings/settings.ts'
import { unitNamed, unitNames } from '../settings/unit-names.ts'
import { addRuntimeOption, parseCount, type RuntimeOptions, runtimeFlag } from './options.ts'

const examples = `
Examples:
  agentos logs agent-orchestrator --follow
  agentos logs executor --run run_01JD5V8QK3M7Z2N4P6R8T0W1Y3
  agentos logs model-policy --lines 500 --json

Services: ${unitNames.join(', ')}; as processes also supervisor, in containers also redis, secrets, migrate and seed.`

interface LogsOptions extends RuntimeOptions {
  readonly follow?: boolean
  readonly lines: number
  readonly run?: string
  readonly tenant?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  const command = program
    .command('logs')
    .summary('show what a service wrote')
    .description('Show the last lines that a service wrote, and with --follow those to come.')
    .argument('<service>', 'which one')
    .option('-f, --follow', 'go on until Ctrl-C')
    .option('-n, --lines <count>', 'how many lines', parseCount, 100)
    .option('--run <id>', 'only lines about this run')
    .option('--tenant <id>', 'only lines about this tenant')
    .option('--json', 'as they were written: one JSON object a line')
  addRuntimeOption(command).addHelpText('after', examples).action(showLogs)
}

async function showLogs(wanted: string, options: LogsOptions): Promise<void> {
  const runtime = runtimeOf(readSettings(runtimeFlag(options.runtime)))
  const log = runtime.log(unitNamed(wanted, runtime.logNames))
  const keep = (line: string) => isAbout(line, options)
  const show = (line: string) => print(options.json ? line : formatLogLine(line))
  for (const line of await log.last(options.lines, keep)) show(line)
  if (!options.follow) return
  for await (const line of log.follow()) if (keep(line)) show(line)
}

function isAbout(line: string, { json, run, tenant }: LogsOptions): boolean {
  const record = parseLogLine(line)
  if (record === null) return !json && run === undefined && tenant === undefined
  return (run === undefined || record.run_id === run) && (tenant === undefined || record.tenant_id === tenant)
}
