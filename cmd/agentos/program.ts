import { Command, CommanderError } from 'commander'
import { version } from '#telemetry'
import { type ExitCode, exitCodes } from './fault.ts'
import { explain } from './output/failure.ts'

/** Adds one command, with its options, examples and action, to the program. */
type Register = (program: Command) => void

interface Row {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<{ register: Register }>
}

/** Every command. Only the one that is asked for is imported. */
export const commands: readonly Row[] = [
  { name: 'up', summary: 'start the platform and prove that it works', load: () => import('./commands/up.ts') },
  { name: 'status', summary: 'show what runs, where, and how it is', load: () => import('./commands/status.ts') },
  { name: 'run', summary: 'run an agent and print its answer', load: () => import('./commands/run.ts') },
  {
    name: 'validate',
    summary: 'check a running platform by a few short runs',
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'conformance',
    summary: 'hold a deployment to its specification, over the network',
    load: () => import('./commands/conformance.ts'),
  },
  { name: 'logs', summary: 'show what a service wrote', load: () => import('./commands/logs.ts') },
  { name: 'restart', summary: 'restart one service', load: () => import('./commands/restart.ts') },
  {
    name: 'redeploy',
    summary: 'restart everything with the present code and settings',
    load: () => import('./commands/redeploy.ts'),
  },
  {
    name: 'nuke',
    summary: 'end everything; with --hard also delete the data',
    load: () => import('./commands/nuke.ts'),
  },
  { name: 'agents', summary: 'agents and their versions', load: () => import('./commands/agents.ts') },
  { name: 'runs', summary: 'runs, their events and steps', load: () => import('./commands/runs.ts') },
  { name: 'queue', summary: 'what waits, why, and what died', load: () => import('./commands/queue.ts') },
  {
    name: 'policy',
    summary: 'who may do what: policies and their way into force',
    load: () => import('./commands/policy.ts'),
  },
  {
    name: 'providers',
    summary: 'who serves the models, how they are, and where calls go',
    load: () => import('./commands/providers.ts'),
  },
  { name: 'tenants', summary: 'tenants of the platform', load: () => import('./commands/tenants.ts') },
  { name: 'keys', summary: 'API keys of a tenant', load: () => import('./commands/keys.ts') },
  {
    name: 'kill',
    summary: 'switch something off, at once and everywhere',
    load: () => import('./commands/kill.ts'),
  },
  { name: 'serve', summary: 'run one service, or all, in the foreground', load: () => import('./commands/serve.ts') },
  { name: 'migrate', summary: 'bring the database up to date', load: () => import('./commands/migrate.ts') },
  {
    name: 'bootstrap',
    summary: 'what containers need before they can start',
    load: () => import('./commands/bootstrap.ts'),
  },
  { name: 'doctor', summary: 'check this machine and say what to mend', load: () => import('./commands/doctor.ts') },
  { name: 'version', summary: 'print the version', load: () => import('./commands/version.ts') },
]

const examples = `
Examples:
  agentos up                                  start a demo platform on 127.0.0.1:50081-50085
  agentos run agt_demo --input "what is 6*7?" --follow
  agentos status
  agentos <command> --help                    options and examples of a command

Exit codes: 0 ok, 1 a check failed, 2 usage, 3 environment.`

/** Runs the command line and answers the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  const wanted = args.find(argument => !argument.startsWith('-'))
  const program = await buildProgram(wanted === 'help' ? args[args.indexOf('help') + 1] : wanted)
  try {
    await program.parseAsync(args, { from: 'user' })
    return (process.exitCode as ExitCode | undefined) ?? exitCodes.ok
  } catch (error) {
    if (!(error instanceof CommanderError)) return explain(error)
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  }
}

/** The program with the wanted command loaded, and the names of the others. */
export async function buildProgram(wanted: string | undefined): Promise<Command> {
  const program = new Command('agentos')
    .description('AgentOS: run AI agents for many tenants on your own machine.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', examples)
    // Behind a command, --version is that command's: which version of an agent or a policy.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
  for (const row of commands) {
    if (row.name === wanted) (await row.load()).register(program)
    else program.command(row.name).summary(row.summary)
  }
  if (wanted === undefined) program.action(() => program.outputHelp())
  return program
}
