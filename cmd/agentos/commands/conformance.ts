import { type Command, InvalidArgumentError } from 'commander'
import type { Case, Summary, Target } from '../../../conformance/suite/index.ts'
import { environmentFault, exitCodes, usageFault } from '../fault.ts'
import { formatConformance, reportCase } from '../output/conformance.ts'
import { note, print, printJson } from '../output/terminal.ts'
import { findEndpoints, operatorKeyOf } from '../settings/caller.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { addEndpointOptions, parseCount, parseUrl } from './options.ts'

const examples = `
Examples:
  agentos conformance
  agentos conformance --only operations
  agentos conformance --only 'createRun (200|201)' --seed 7
  agentos conformance --against http://orchestrator:8081,http://model-policy:8082,http://federation:8083 --json

Needs an operator's key: that of the running node, else AGENTOS_OPERATOR_KEY(_FILE). It works in tenants that it makes
and removes again; at the end it sends bad credentials, after which this address must wait for up to a minute.
Ends with 1 where a promise is broken, and names it; with 3 where the deployment cannot be tested.`

interface Options {
  readonly against?: Against
  readonly agentOrchestrator?: string
  readonly modelPolicy?: string
  readonly federation?: string
  readonly only?: RegExp
  readonly seed?: number
  readonly json?: boolean
}

type Against = Required<Pick<Options, 'agentOrchestrator' | 'federation' | 'modelPolicy'>>

export function register(program: Command): void {
  const command = program
    .command('conformance')
    .summary('hold a deployment to its specs, over the network')
    .description(
      'Call every operation of a deployment for every status that its document declares, and hold each answer to the document, by two independent validators.',
    )
    .option('--against <urls>', 'orchestrator, model-policy and federation, comma-separated', parseAgainst)
  addEndpointOptions(command)
    .option('--only <pattern>', 'only cases whose part or name fits this regular expression', parsePattern)
    .option('--seed <number>', 'the order of the cases and all that is drawn by lot (default: by lot)', parseCount)
    .option('--json', 'the outcome as one JSON document')
    .addHelpText('after', examples)
    .action(runConformance)
}

/** Only loaded to run: it compiles the documents of all services. */
type Suite = typeof import('../../../conformance/suite/index.ts')

async function runConformance(options: Options): Promise<void> {
  const suite = await import('../../../conformance/suite/index.ts')
  const target = targetOf(readSettings(), options)
  const cases = await chooseCases(suite, options.only)
  const summary = await test(suite, target, cases, options.seed ?? 1 + Math.floor(Math.random() * 1_000_000_000))
  if (options.json) printJson(summary)
  else print(formatConformance(summary))
  if (summary.findings.length > 0) process.exitCode = exitCodes.checkFailed
}

async function test(suite: Suite, target: Target, cases: readonly Case[], seed: number): Promise<Summary> {
  const startedAt = performance.now()
  try {
    const result = await suite.runSuite(target, cases, {
      seed,
      onCaseEnded: (ended, done, total) =>
        reportCase(suite.nameCase(ended.case), ended.findings.length > 0, done, total),
      onWaiting: what => note(`      waiting: ${what}`),
    })
    return suite.summarize(result, performance.now() - startedAt)
  } catch (error) {
    if (!(error instanceof suite.TargetFault)) throw error
    throw environmentFault(error.message, { remedy: error.remedy, cause: error })
  }
}

function targetOf(settings: Settings, { against, ...wishes }: Options): Target {
  const endpoints = findEndpoints(settings, { ...against, ...wishes })
  const { 'agent-orchestrator': orchestrator, federation, 'model-policy': modelPolicy } = endpoints
  return {
    urls: { 'agent-orchestrator': orchestrator, 'model-policy': modelPolicy, federation },
    operatorKey: operatorKeyOf(settings),
  }
}

async function chooseCases({ loadCases, nameCase }: Suite, only: RegExp | undefined): Promise<readonly Case[]> {
  const cases = await loadCases()
  if (only === undefined) return cases
  const chosen = cases.filter(item => only.test(nameCase(item)))
  if (chosen.length > 0) return chosen
  const parts = [...new Set(cases.map(({ part }) => part))].join(', ')
  throw usageFault(
    `no case fits ${only.source}`,
    `parts: ${parts}; a case is called, for example, "${nameCase(cases[0] as Case)}"`,
  )
}

function parseAgainst(text: string): Against {
  const urls = text.split(',').map(url => parseUrl(url.trim()))
  const [agentOrchestrator, modelPolicy, federation] = urls
  if (urls.length === 3 && agentOrchestrator && modelPolicy && federation)
    return { agentOrchestrator, modelPolicy, federation }
  throw new InvalidArgumentError('Name three URLs: orchestrator, model-policy and federation.')
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text, 'i')
  } catch (error) {
    throw new InvalidArgumentError(`It is no regular expression: ${(error as Error).message}.`)
  }
}
