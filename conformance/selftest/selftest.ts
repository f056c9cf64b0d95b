import { join } from 'node:path'
import { type Case, type CaseResult, loadCases, nameCase, runSuite, type Target } from '../suite/index.ts'
import type { Mutant } from './mutant.ts'
import { SelftestNode } from './node.ts'
import { erred, judge, type Outcome, tell } from './outcome.ts'
import { SourceTree } from './source-tree.ts'

export interface SelftestOptions {
  readonly mutants: readonly Mutant[]
  /** Told, in a sentence, how far it is. */
  readonly onProgress: (line: string) => void
  readonly onOutcome: (outcome: Outcome) => void
  /** Told of the node as soon as there is one to be stopped. */
  readonly onNode: (node: SelftestNode) => void
}

export interface SelftestResult {
  readonly outcomes: readonly Outcome[]
  /** How the cases of all mutants went without any fault: how many there are, and what was found. */
  readonly unmutated: { readonly cases: number; readonly seconds: number; readonly findings: readonly string[] }
  readonly seconds: number
}

const seed = 20261126
/** Of the part robustness; a few for each operation. */
const requests = 2_000
/** As long as a suite that answers at all needs for the cases of one mutant, and more. */
const patienceMs = 60_000
const atOnce = 2

/** Runs the cases of the mutants without a fault, then against each mutant its own. Leaves nothing running. */
export async function runSelftest(options: SelftestOptions): Promise<SelftestResult> {
  const startedAt = performance.now()
  const { mutants, onOutcome, onProgress } = options
  const cases = await loadCases()
  const node = await SelftestNode.start(options.onNode)
  try {
    onProgress(`The node was started in ${secondsSince(startedAt)} s.`)
    const concerned = cases.filter(item => mutants.some(mutant => concerns(mutant, item)))
    const unmutated = await runUnmutated(node.target(), concerned)
    onProgress(
      `Without a fault, ${unmutated.cases} cases, ${unmutated.findings.length} findings, in ${unmutated.seconds} s.`,
    )
    const outcomes = await runMutants(node, mutants, cases, onOutcome)
    return { outcomes, unmutated, seconds: secondsSince(startedAt) }
  } finally {
    await node.stop()
  }
}

export function concerns(mutant: Mutant, item: Case): boolean {
  return mutant.cases.test(nameCase(item))
}

async function runUnmutated(target: Target, cases: readonly Case[]): Promise<SelftestResult['unmutated']> {
  const startedAt = performance.now()
  const { leftovers, results } = await runSuite(target, cases, { seed, requests })
  const unseen = results.flatMap(({ case: item, notApplicable }) =>
    notApplicable === null ? [] : [`${nameCase(item)}: not applicable here: ${notApplicable}`],
  )
  return {
    cases: cases.length,
    seconds: secondsSince(startedAt),
    findings: [...found(results), ...unseen, ...leftovers],
  }
}

function found(results: readonly CaseResult[]): string[] {
  return results.flatMap(({ case: item, findings }) => findings.map(finding => `${nameCase(item)}: ${tell(finding)}`))
}

/** Those of services that are called, two at a time; then those that need a place that only one can have. */
async function runMutants(
  node: SelftestNode,
  mutants: readonly Mutant[],
  cases: readonly Case[],
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const alone = mutants.filter(({ service }) => service === 'executor')
  const waiting = mutants.filter(mutant => !alone.includes(mutant))
  const trees = Array.from({ length: atOnce }, (_, index) => new SourceTree(join(node.home, `source-${index}`)))
  const work = async (queue: Mutant[], tree: SourceTree) => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const outcome = await runMutant(node, tree, mutant, cases)
      outcomes.push(outcome)
      onOutcome(outcome)
    }
  }
  await Promise.all(trees.map(tree => work(waiting, tree)))
  await work(alone, trees[0] as SourceTree)
  return mutants.map(mutant => outcomes.find(outcome => outcome.mutant === mutant) as Outcome)
}

async function runMutant(
  node: SelftestNode,
  tree: SourceTree,
  mutant: Mutant,
  cases: readonly Case[],
): Promise<Outcome> {
  const startedAt = performance.now()
  try {
    tree.mutate(mutant)
    const own = cases.filter(item => concerns(mutant, item))
    if (own.length === 0) throw new Error(`no case has a name that fits ${mutant.cases}`)
    const results = await node.withService(mutant.service, tree.folder, async target => {
      const { results } = await inTime(runSuite(target, own, { seed, requests }))
      return results
    })
    return judge(mutant, results, secondsSince(startedAt))
  } catch (error) {
    return erred(mutant, error as Error, secondsSince(startedAt))
  }
}

/** A suite that does not end has shown nothing. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const late = () => reject(new Error(`The suite did not end within ${patienceMs / 1_000} s`))
  const timer = setTimeout(late, patienceMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

function secondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 100) / 10
}
