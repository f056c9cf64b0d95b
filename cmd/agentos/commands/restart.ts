import type { Command } from 'commander'
import { print, printJson } from '../output/terminal.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import { readSettings } from '../settings/settings.ts'
import { unitNamed, unitNames } from '../settings/unit-names.ts'
import { addRuntimeOption, type RuntimeOptions, runtimeFlag } from './options.ts'

const examples = `
Examples:
  agentos restart model-policy
  agentos restart postgres

Services: ${unitNames.join(', ')}.`

export function register(program: Command): void {
  const command = program
    .command('restart')
    .summary('restart one service')
    .description(
      'End one service and start it anew with the settings of .agentos.env; the others go on. A new mode or new ports want a redeploy.',
    )
    .argument('<service>', 'which one')
    .option('--json', 'as one JSON document')
  addRuntimeOption(command).addHelpText('after', examples).action(restart)
}

async function restart(wanted: string, { json, runtime }: RuntimeOptions & { json?: boolean }): Promise<void> {
  const name = unitNamed(wanted)
  const { after, before, kind } = await runtimeOf(readSettings(runtimeFlag(runtime))).restart(name)
  if (json) printJson({ service: name, [`${kind}_before`]: before, [kind]: after })
  else print(`${name} was restarted: ${kind} ${before ?? 'none'} -> ${after}`)
}
