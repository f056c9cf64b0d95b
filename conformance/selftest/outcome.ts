import type { CaseResult, Finding } from '../suite/index.ts'
import type { Mutant } from './mutant.ts'

/** What became of one mutant. */
export interface Outcome {
  readonly mutant: Mutant
  readonly kind: 'caught' | 'survived' | 'error'
  /** The cases of which a finding names the fault. */
  readonly caughtBy: readonly string[]
  /** Of caught ones, the first finding that names the fault; of others, what happened instead. */
  readonly told: string
  readonly seconds: number
}

/** Caught is what a finding names; a case that fails for another reason has not seen the fault. */
export function judge(mutant: Mutant, results: readonly CaseResult[], seconds: number): Outcome {
  const findings = results.flatMap(result => result.findings)
  const naming = findings.filter(finding => names(finding, mutant.says))
  const [first] = naming
  if (first !== undefined) {
    const caughtBy = [...new Set(naming.map(finding => finding.case))]
    return { mutant, kind: 'caught', caughtBy, told: tell(first), seconds }
  }
  const told =
    findings.length === 0
      ? `${results.length} cases, no finding`
      : `no finding says ${mutant.says.map(word => JSON.stringify(word)).join(' and ')}; found: ${findings.map(tell).join(' | ')}`
  return { mutant, kind: 'survived', caughtBy: [], told, seconds }
}

export function erred(mutant: Mutant, error: Error, seconds: number): Outcome {
  const told = error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
  return { mutant, kind: 'error', caughtBy: [], told, seconds }
}

/** The case's own name does not count: it says the same whatever is found. */
function names({ came, promise }: Finding, words: readonly string[]): boolean {
  return words.every(word => `${promise}; came: ${came}`.includes(word))
}

export function tell({ came, promise, request }: Finding): string {
  return `${promise}; came: ${came}${request === null ? '' : ` (${request})`}`
}
