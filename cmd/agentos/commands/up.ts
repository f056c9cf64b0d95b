import type { Command } from 'commander'
import { explain } from '../output/failure.ts'
import { jsonProgress, readableProgress } from '../output/progress.ts'
import { formatSummary } from '../output/summary.ts'
import { note, print, printJsonLine } from '../output/terminal.ts'
import { type Deployment, deploy } from '../phases/deploy.ts'
import { faultOf } from '../phases/fault-of.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import { type Flags, readSettings } from '../settings/settings.ts'
import { addNodeOptions, flagsOf, type RuntimeOptions } from './options.ts'

const examples = `
Examples:
  agentos up
  agentos up --mode dev --port-base 51081
  agentos up --runtime compose
  agentos up --json | tail -1

The settings of the first start are kept in .agentos.env; edit them, then run "agentos redeploy".`

export interface DeployOptions extends RuntimeOptions {
  readonly mode?: Flags['mode'] & string
  readonly portBase?: number
  readonly json?: boolean
}

export function register(program: Command): void {
  const command = program
    .command('up')
    .summary('start the platform and prove that it works')
    .description(
      'Start the platform on this machine in six phases: preflight, boot, seed, wire, validate, report. What runs already is left as it is.',
    )
    .option('--json', 'one JSON object for each item, the report last')
  addNodeOptions(command)
    .addHelpText('after', examples)
    .action((options: DeployOptions) => runDeployment('up', options))
}

/** Deploys, then shows what came of it; sets the exit code. */
export async function runDeployment(action: 'up' | 'redeploy', options: DeployOptions): Promise<void> {
  const settings = readSettings(flagsOf(options))
  const progress = options.json ? jsonProgress : readableProgress
  const onWait = (pid: number) => note(`Process ${pid} is deploying this node; waiting for it.`)
  const deployment = await deploy(action, settings, progress, onWait)
  if (options.json) printJsonLine({ type: 'report', report: deployment.report, ...keyOf(deployment) })
  const { failure, keyForOnce, report } = deployment
  if (failure === null && !options.json) print(formatSummary(deployment, settings))
  if (failure === null) return
  if (keyForOnce !== null && !options.json) note(`The operator's key, shown this once: ${keyForOnce}`)
  process.exitCode = explain(await faultOf(action, failure, report, runtimeOf(settings)))
}

function keyOf({ keyForOnce }: Deployment): { operator_key?: string } {
  return keyForOnce === null ? {} : { operator_key: keyForOnce }
}
