import type { Command } from 'commander'
import { diagnose, type Finding } from '../checks/diagnosis.ts'
import { exitCodes } from '../fault.ts'
import { print, printJson, styled } from '../output/terminal.ts'
import { readSettings } from '../settings/settings.ts'
import { addNodeOptions, flagsOf } from './options.ts'
import type { DeployOptions } from './up.ts'

const examples = `
Examples:
  agentos doctor
  agentos doctor --port-base 51081 --json

Ends with 1 where something is to be mended.`

export function register(program: Command): void {
  const command = program
    .command('doctor')
    .summary('check this machine and say what to mend')
    .description(
      'Check what the platform needs of this machine, and say what to do about each fault. Nothing is changed.',
    )
    .option('--json', 'as one JSON document')
  addNodeOptions(command).addHelpText('after', examples).action(examine)
}

async function examine(options: DeployOptions): Promise<void> {
  const findings = await diagnose(readSettings(flagsOf(options)))
  if (options.json) printJson({ findings })
  else for (const finding of findings) print(formatFinding(finding))
  if (findings.some(({ ok }) => !ok)) process.exitCode = exitCodes.checkFailed
}

function formatFinding({ detail, name, ok, remedy }: Finding): string {
  const line = `${ok ? styled('green', 'ok  ') : styled('red', 'FAIL')}  ${name.padEnd(16)} ${detail}`
  return remedy === null ? line : `${line}\n      ${styled('bold', 'remedy:')} ${remedy}`
}
