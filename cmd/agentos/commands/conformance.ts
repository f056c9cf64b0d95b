import { randomInt } from 'node:crypto'
import { type Command, InvalidArgumentError } from 'commander'
import {
  type CaseResult,
  loadCases,
  nameCase,
  runSuite,
  type SuiteSummary,
  summarize,
  type Target,
  TargetFault,
} from '../../../conformance/suite/index.ts'
import { environmentFault, usageFault } from '../fault.ts'
import { formatTable } from '../output/table.ts'
import { note, print, printJson, styled, terminal } from '../output/terminal.ts'
import { formatDuration } from '../output/time.ts'
import { findEndpoints, findOperatorKey } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { addEndpointOptions, parseCount, parseUrl } from './options.ts'

const examples = `
Examples:
  agentos conformance
  agentos conformance --only tenancy
  agentos conformance --against https://a.example,https://b.example,https://c.example --json > report.json

It makes tenants of its own as the platform's operator (AGENTOS_OPERATOR_KEY_FILE), and removes them at the end.
Ends with 1 where a promise of the specification is not kept, and names it; the same seed plays the same cases.`

interface ConformanceOptions {
  readonly against?: readonly [string, string, string]
  readonly agentOrchestrator?: string
  readonly modelPolicy?: string
  readonly federation?: string
  readonly only?: string
  readonly seed: number
  readonly concurrency: number
  readonly json?: boolean
}

export function register(program: Command): void {
  const command = program
    .command('conformance')
    .summary('hold a deployment to its specification')
    .description(
      'Hold a deployment to every promise of its OpenAPI documents and JSON Schemas, over the network, as its callers see it.',
    )
    .option('--against <urls>', 'orchestrator, model-policy and federation, comma-separated', parseUrls)
    .option('--only <text>', 'only the cases whose name has this in it')
    .option('--seed <number>', 'the same order and the same inputs again', parseCount, randomInt(1, 1_000_000_000))
    .option('--concurrency <count>', 'how many cases at once', parseCount, 8)
    .option('--json', 'the result as one JSON document')
  addEndpointOptions(command).addHelpText('after', examples).action(runConformance)
}

async function runConformance(options: ConformanceOptions): Promise<void> {
  const target = targetOf(options)
  const { concurrency, json, only = '', seed } = options
  const cases = (await loadCases()).filter(item => nameCase(item).includes(only))
  if (cases.length === 0) throw usageFault(`No case has "${only}" in its name`)
  note(`${cases.length} cases, seed ${seed}`)
  const began = performance.now()
  const onCaseEnded = progress()
  const result = await runSuite(target, cases, { seed, concurrency, onCaseEnded }).catch(error => {
    if (error instanceof TargetFault) throw environmentFault(error.message, { remedy: error.remedy, cause: error })
    throw error
  })
  const summary = summarize(result)
  if (json) printJson(summary)
  else show(summary, performance.now() - began)
  process.exitCode = summary.findings.length + summary.leftovers.length === 0 ? 0 : 1
}

function targetOf(options: ConformanceOptions): Target {
  const settings = readSettings()
  const operatorKey = findOperatorKey(settings)
  if (operatorKey === null) {
    throw environmentFault("The platform operator's key is not known", {
      remedy: 'set AGENTOS_OPERATOR_KEY_FILE to a file that holds it',
    })
  }
  const [agentOrchestrator, modelPolicy, federation] = options.against ?? []
  const { executor: _, ...urls } = findEndpoints(settings, {
    ...options,
    ...(agentOrchestrator && { agentOrchestrator }),
    ...(modelPolicy && { modelPolicy }),
    ...(federation && { federation }),
  })
  return { urls, operatorKey }
}

const linesEvery = 250

/** Names what failed as it fails, and now and then how far it is. */
function progress(): (result: CaseResult, done: number, total: number) => void {
  return ({ case: item, findings }, done, total) => {
    for (const { came, promise, request } of findings)
      note(
        `${styled('red', 'FAIL', terminal.err)} ${nameCase(item)}: ${promise}; came: ${came} (${request ?? 'no request'})`,
      )
    if (done % linesEvery === 0) note(styled('dim', `${done}/${total}`, terminal.err))
  }
}

function show(summary: SuiteSummary, tookMs: number): void {
  print(
    formatTable(summary.parts, [
      { title: 'PART', value: ({ part }) => part },
      { title: 'CASES', value: ({ cases }) => String(cases) },
      { title: 'FINDINGS', value: ({ findings }) => String(findings) },
      { title: 'NOT APPLICABLE', value: row => String(row.not_applicable) },
    ]),
  )
  print(
    `\n${formatTable(summary.coverage, [
      { title: 'SERVICE', value: ({ service }) => service },
      { title: 'OPERATIONS', value: ({ operations }) => String(operations) },
      { title: 'STATUSES SEEN', value: row => `${row.statuses_seen} of ${row.statuses}` },
    ])}`,
  )
  for (const [reason, cases] of Object.entries(summary.not_applicable)) print(`\n${cases} not applicable: ${reason}`)
  for (const leftover of summary.leftovers) print(`\nleft behind: ${leftover}`)
  print(
    `\n${summary.requests_total} requests in ${formatDuration(tookMs)}, ${summary.findings.length} findings, seed ${summary.seed}`,
  )
}

function parseUrls(text: string): [string, string, string] {
  const [first, second, third, ...more] = text.split(',')
  if (first === undefined || second === undefined || third === undefined || more.length > 0)
    throw new InvalidArgumentError('Write three URLs, comma-separated: orchestrator, model-policy, federation.')
  return [parseUrl(first), parseUrl(second), parseUrl(third)]
}
