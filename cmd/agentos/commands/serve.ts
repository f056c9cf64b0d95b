import { Argument, type Command } from 'commander'
import { type Service, services } from '../../../services/services.ts'
import { usageFault } from '../fault.ts'
import { serveInForeground } from '../node/foreground.ts'
import { note } from '../output/terminal.ts'
import { splitAddress } from '../settings/addresses.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { serviceNamed } from '../settings/unit-names.ts'
import { addNodeOptions, flagsOf } from './options.ts'
import type { DeployOptions } from './up.ts'

const names = services.map(({ name }) => name).join(', ')

const examples = `
Examples:
  agentos serve all
  agentos serve orchestrator --addr 127.0.0.1:50081
  AGENTOS_DATABASE_URL=postgresql://agentos_service:…@db.example/agentos agentos serve executor

Services: ${names}; orchestrator is another name of agent-orchestrator.
Logs go to standard output as JSON. Without AGENTOS_DATABASE_URL the node's embedded database is used, and started if it is not up.`

export function register(program: Command): void {
  const command = program
    .command('serve')
    .summary('run one service, or all, in the foreground')
    .description(
      'Run one service, or all of them in one process, until Ctrl-C or SIGTERM. Settings come from the environment and .agentos.env.',
    )
    .addArgument(new Argument('<service>', `${names} or all`))
    .option('--addr <host:port>', 'where it listens (one service only)')
  addNodeOptions(command).addHelpText('after', examples).action(serve)
}

async function serve(name: string, options: DeployOptions & { readonly addr?: string }): Promise<void> {
  const settings = readSettings(flagsOf(options))
  if (name === 'all' && options.addr !== undefined)
    throw usageFault('--addr is for one service; for all of them there is --port-base')
  if (name === 'all') return serveInForeground(services, settings, note)
  const service = serviceNamed(name, ['all'])
  await serveInForeground([service], options.addr === undefined ? settings : at(settings, service, options.addr), note)
}

function at(settings: Settings, service: Service, address: string): Settings {
  splitAddress(address)
  return { ...settings, variables: { ...settings.variables, [service.addressVariable]: address } }
}
