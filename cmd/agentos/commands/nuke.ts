import type { Command } from 'commander'
import { usageFault } from '../fault.ts'
import { withLock } from '../node/lock.ts'
import { explain } from '../output/failure.ts'
import { quietProgress } from '../output/progress.ts'
import { ask } from '../output/question.ts'
import { isInteractive, note, print, printJson } from '../output/terminal.ts'
import { faultOf } from '../phases/fault-of.ts'
import { Journey } from '../phases/journey.ts'
import { nukeSteps } from '../phases/nuke.ts'
import { runSteps } from '../phases/phase.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import { makeFolders } from '../settings/layout.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { addRuntimeOption, type RuntimeOptions, runtimeFlag } from './options.ts'

const examples = `
Examples:
  agentos nuke --yes-really
  agentos nuke --hard --yes-really

Settings (.agentos.env) and reports stay in either case. AGENTOS_YES_REALLY=1 stands for --yes-really.`

interface NukeOptions extends RuntimeOptions {
  readonly hard?: boolean
  readonly yesReally?: boolean
  readonly json?: boolean
}

export function register(program: Command): void {
  const command = program
    .command('nuke')
    .summary('end everything; with --hard also delete the data')
    .description(
      'End every process of the node, strays too. The data stay, unless --hard is given: then database, secrets, audit log and logs are deleted.',
    )
    .option('--hard', 'also delete all data')
    .option('--yes-really', 'do not ask')
    .option('--json', 'the report as one JSON document')
  addRuntimeOption(command).addHelpText('after', examples).action(nuke)
}

async function nuke(options: NukeOptions): Promise<void> {
  const settings = readSettings(runtimeFlag(options.runtime))
  if (!(await isMeant(options, settings))) return note('Nothing was done.')
  makeFolders(settings.layout)
  const lock = `${settings.layout.runDir}/deploy.lock`
  await withLock(
    lock,
    pid => note(`Process ${pid} is deploying this node; waiting for it.`),
    () => nukeAlone(options, settings),
  )
}

async function nukeAlone({ hard = false, json }: NukeOptions, settings: Settings): Promise<void> {
  const runtime = runtimeOf(settings)
  const journey = new Journey('nuke', settings, quietProgress)
  const show = json ? note : print
  const { checks, failure } = await runSteps(
    nukeSteps(runtime, hard),
    ({ detail, name }) => show(`${name}: ${detail}`),
    'stop',
  )
  journey.note(checks, failure)
  const arrival = await journey.arrive({ nextSteps: () => ['./agentos up'] })
  if (json) printJson(arrival.report)
  else print(`Report: ${arrival.paths.markdown}`)
  if (arrival.failure !== null)
    process.exitCode = explain(await faultOf('nuke', arrival.failure, arrival.report, runtime))
}

async function isMeant({ hard, yesReally }: NukeOptions, settings: Settings): Promise<boolean> {
  if (yesReally || settings.variables.AGENTOS_YES_REALLY === '1') return true
  const command = `./agentos nuke ${hard ? '--hard ' : ''}--yes-really`
  if (!isInteractive())
    throw usageFault(
      `This ${hard ? 'deletes all data' : 'ends every process'} of the node and wants to be confirmed`,
      command,
    )
  const what = hard
    ? `ends every process and DELETES ALL DATA in ${settings.layout.dataDir}`
    : 'ends every process; the data stay'
  return (await ask(`This ${what}. Type "yes" to go on: `)) === 'yes'
}
