import { randomInt } from 'node:crypto'
import { type Command, InvalidArgumentError } from 'commander'
import type { Case, CaseResult, SuiteSummary, Target } from '../../../conformance/suite/index.ts'
import { environmentFault, usageFault } from '../fault.ts'
import { formatConformance } from '../output/conformance.ts'
import { note, print, printJson, styled, terminal } from '../output/terminal.ts'
import { runInside } from '../runtime/compose-project.ts'
import { findEndpoints, findServiceToken, operatorKeyOf, peerOperatorKeyOf } from '../settings/caller.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { addEndpointOptions, parseCount, parseUrl } from './options.ts'

const examples = `
Examples:
  agentos conformance
  agentos conformance --only tenancy
  agentos conformance --inside
  agentos conformance --only 'createRun (200|201)' --seed 7
  agentos conformance --against https://a.example,https://b.example,https://c.example --json > report.json

It makes tenants of its own as the platform's operator (AGENTOS_OPERATOR_KEY_FILE; of a peer,
AGENTOS_PEER_OPERATOR_KEY_FILE), and removes them at the end. It also
sends bad credentials, after which this address may have to wait for up to a minute. Ends with 1 where a promise of the
specification is not kept, and names it; with 3 where the deployment cannot be tested.`

interface ConformanceOptions {
  readonly against?: readonly [string, string, string]
  readonly peer?: readonly [string, string, string]
  readonly agentOrchestrator?: string
  readonly modelPolicy?: string
  readonly federation?: string
  readonly only?: RegExp
  readonly seed: number
  readonly concurrency: number
  readonly requests: number
  readonly failedCredentials?: number
  readonly json?: boolean
  readonly inside?: boolean
  readonly tolerateOutages?: boolean
}

export function register(program: Command): void {
  const command = program
    .command('conformance')
    .summary('hold a deployment to its specification')
    .description(
      'Hold a deployment to every promise of its OpenAPI documents and JSON Schemas, over the network, as its callers see it.',
    )
    .option('--against <urls>', 'orchestrator, model-policy and federation, comma-separated', parseUrls)
    .option('--peer <urls>', 'a second node, for the part federation; in the same order', parseUrls)
    .option('--only <pattern>', 'only the cases whose part or name fits this regular expression', parsePattern)
    .option('--seed <number>', 'the same order and the same inputs again', parseCount, randomInt(1, 1_000_000_000))
    .option('--requests <count>', 'how many generated requests', parseCount, 10_000)
    .option(
      '--failed-credentials <count>',
      'how many the deployment takes from one address in a minute (its AGENTOS_QUOTA_FAILED_CREDENTIALS)',
      parseCount,
    )
    .option('--concurrency <count>', 'how many cases at once', parseCount, 8)
    .option('--inside', 'from a container in the network of a node in containers, by the names that it has there')
    .option('--tolerate-outages', 'come again where a connection breaks or a service answers 503, and tell how often')
    .option('--json', 'the result as one JSON document')
  addEndpointOptions(command).addHelpText('after', examples).action(runConformance)
}

async function runConformance(options: ConformanceOptions): Promise<void> {
  if (options.inside) process.exitCode = await runContained(options)
  else await runHere(options)
}

async function runContained(options: ConformanceOptions): Promise<number> {
  const settings = readSettings()
  if (options.against !== undefined || settings.runtime !== 'compose')
    throw usageFault('--inside is for the node that ./agentos up --runtime compose started')
  const { concurrency, failedCredentials, json, only, requests, seed, tolerateOutages } = options
  const given = { concurrency, requests, seed, only: only?.source, 'failed-credentials': failedCredentials }
  const flags = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]))
  const switches = [...(json ? ['--json'] : []), ...(tolerateOutages ? ['--tolerate-outages'] : [])]
  return runInside(settings, 'conformance', ['conformance', ...flags, ...switches])
}

async function runHere({
  concurrency,
  json,
  only,
  requests,
  seed,
  tolerateOutages,
  ...wishes
}: ConformanceOptions): Promise<void> {
  // Only loaded to run: it compiles the documents of all services.
  const suite = await import('../../../conformance/suite/index.ts')
  const target = targetOf(wishes)
  const all = await suite.loadCases()
  const cases = all.filter(item => only?.test(suite.nameCase(item)) ?? true)
  if (cases.length === 0) {
    const parts = [...new Set(all.map(({ part }) => part))].join(', ')
    throw usageFault(`No case has a name that fits ${only?.source}`, `the parts are ${parts}`)
  }
  note(`${cases.length} cases, seed ${seed}`)
  const onWaiting = (what: string) => note(styled('dim', `waiting: ${what}`, terminal.err))
  const onCaseEnded = progress(suite.nameCase)
  const toleratesOutages = tolerateOutages ?? false
  const options = { seed, concurrency, requests, toleratesOutages, onCaseEnded, onWaiting }
  const result = await suite.runSuite(target, cases, options).catch(error => {
    if (error instanceof suite.TargetFault)
      throw environmentFault(error.message, { remedy: error.remedy, cause: error })
    throw error
  })
  const summary: SuiteSummary = suite.summarize(result)
  if (json) printJson(summary)
  else print(formatConformance(summary))
  process.exitCode = summary.findings.length + summary.leftovers.length === 0 ? 0 : 1
}

function targetOf(
  options: Pick<
    ConformanceOptions,
    'against' | 'agentOrchestrator' | 'failedCredentials' | 'federation' | 'modelPolicy' | 'peer'
  >,
): Target {
  const settings = readSettings()
  const [agentOrchestrator, modelPolicy, federation] = options.against ?? []
  const { executor: _, ...urls } = findEndpoints(settings, {
    ...options,
    ...(agentOrchestrator && { agentOrchestrator }),
    ...(modelPolicy && { modelPolicy }),
    ...(federation && { federation }),
  })
  const failedCredentials = options.failedCredentials ?? configuredFailures(settings)
  // To containers everything comes from the one address of their network's gateway.
  const isOneAddress =
    failedCredentials !== undefined || (options.against === undefined && settings.runtime === 'compose')
  return {
    urls,
    operatorKey: operatorKeyOf(settings),
    serviceToken: findServiceToken(settings),
    peer: options.peer ? peerOf(settings, options.peer) : null,
    ...(isOneAddress && { source: { hasManyAddresses: false, failedCredentials: failedCredentials ?? 20 } }),
  }
}

function peerOf(
  settings: Settings,
  [orchestrator, modelPolicy, federation]: readonly [string, string, string],
): Target {
  const urls = { 'agent-orchestrator': orchestrator, 'model-policy': modelPolicy, federation }
  return { urls, operatorKey: peerOperatorKeyOf(settings) }
}

const linesEvery = 250

/** Where the settings of the deployment are those of this command. */
function configuredFailures({ variables }: Settings): number | undefined {
  const text = variables.AGENTOS_QUOTA_FAILED_CREDENTIALS
  return text ? parseCount(text) : undefined
}

/** Names what failed as it fails, and now and then how far it is. */
function progress(nameCase: (item: Case) => string): (result: CaseResult, done: number, total: number) => void {
  return ({ case: item, findings }, done, total) => {
    for (const { came, promise, request } of findings)
      note(
        `${styled('red', 'FAIL', terminal.err)} ${nameCase(item)}: ${promise}; came: ${came} (${request ?? 'no request'})`,
      )
    if (done % linesEvery === 0) note(styled('dim', `${done}/${total}`, terminal.err))
  }
}

function parseUrls(text: string): [string, string, string] {
  const [first, second, third, ...more] = text.split(',')
  if (first === undefined || second === undefined || third === undefined || more.length > 0)
    throw new InvalidArgumentError('Write three URLs, comma-separated: orchestrator, model-policy, federation.')
  return [parseUrl(first), parseUrl(second), parseUrl(third)]
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text, 'i')
  } catch (error) {
    throw new InvalidArgumentError(`It is no regular expression: ${(error as Error).message}.`)
  }
}
