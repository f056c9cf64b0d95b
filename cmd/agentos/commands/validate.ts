import type { Command } from 'commander'
import { smokeContext } from '../checks/smoke-context.ts'
import { exitCodes } from '../fault.ts'
import { quietProgress, readableProgress } from '../output/progress.ts'
import { note, print, printJson, styled } from '../output/terminal.ts'
import { Journey } from '../phases/journey.ts'
import { validate } from '../phases/validate.ts'
import { imagesOf } from '../runtime/images.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import type { CallerWishes } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { addEndpointOptions, addRuntimeOption, type RuntimeOptions, runtimeFlag } from './options.ts'

const examples = `
Examples:
  agentos validate
  agentos validate --json | jq '.checks[] | select(.ok | not)'

Ends with 1 where a check fails, and names it.`

export function register(program: Command): void {
  const command = program
    .command('validate')
    .summary('check a running platform by a few short runs')
    .description(
      'Check every service, then create, stream, repeat and cancel runs in the default tenant, and write a report.',
    )
    .option('--tenant <id>', 'the tenant to check in')
    .option('--principal <id>', 'whom to act as (demo and dev)')
    .option('--json', 'the report as one JSON document')
  addEndpointOptions(addRuntimeOption(command)).addHelpText('after', examples).action(runValidation)
}

async function runValidation(options: CallerWishes & RuntimeOptions & { readonly json?: boolean }): Promise<void> {
  const settings = readSettings(runtimeFlag(options.runtime))
  const runtime = runtimeOf(settings)
  const context = smokeContext(settings, runtime, options)
  const journey = new Journey('validate', settings, options.json ? quietProgress : readableProgress)
  await journey.pass('validate', () => validate(context), 'continue')
  const { paths, report } = await journey.arrive({
    endpoints: context.endpoints,
    images: await imagesOf(runtime),
    timings: context.timings,
    nextSteps: ok => (ok ? ['./agentos status'] : ['./agentos status', './agentos doctor']),
  })
  const failed = report.checks.filter(({ ok }) => !ok)
  if (options.json) printJson(report)
  else
    print(
      `\n${report.checks.length - failed.length} of ${report.checks.length} checks passed. Report: ${paths.markdown}`,
    )
  if (failed.length === 0) return
  note(`${styled('red', 'error:')} failed: ${failed.map(({ name }) => name).join(', ')}`)
  note(`${styled('bold', 'next:')}  ./agentos status`)
  process.exitCode = exitCodes.checkFailed
}
