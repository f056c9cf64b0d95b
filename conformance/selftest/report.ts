import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Column, formatTable } from '../../cmd/agentos/output/table.ts'
import type { Outcome } from './outcome.ts'
import type { SelftestResult } from './selftest.ts'

const columns: readonly Column<Outcome>[] = [
  { title: 'MUTANT', value: ({ mutant }) => mutant.name },
  { title: 'SERVICE', value: ({ mutant }) => mutant.service },
  { title: 'OUTCOME', value: ({ kind }) => kind },
  { title: 'SECONDS', value: ({ seconds }) => seconds.toFixed(1) },
  { title: 'CAUGHT BY', value: ({ caughtBy }) => casesOf(caughtBy) },
]

export function isGreen({ outcomes, unmutated }: SelftestResult): boolean {
  return unmutated.findings.length === 0 && outcomes.every(({ kind }) => kind === 'caught')
}

/** One line for a mutant as it is done. */
export function lineOf({ caughtBy, kind, mutant, seconds, told }: Outcome): string {
  const how = kind === 'caught' ? `caught by ${casesOf(caughtBy)}` : `${kind.toUpperCase()}: ${told}`
  return `${mutant.name} (${seconds} s): ${how}`
}

/** The table, what is wrong, and the sums. */
export function renderResult(result: SelftestResult): string {
  const { outcomes, seconds, unmutated } = result
  const caught = outcomes.filter(({ kind }) => kind === 'caught').length
  return [
    formatTable(outcomes, columns),
    ...outcomes.filter(({ kind }) => kind !== 'caught').map(lineOf),
    ...unmutated.findings.map(finding => `without a fault: ${finding}`),
    `${caught} of ${outcomes.length} mutants caught; ${unmutated.cases} cases without a fault, ` +
      `${unmutated.findings.length} findings; ${seconds} s`,
  ].join('\n\n')
}

export function writeResult(path: string, { outcomes, seconds, unmutated }: SelftestResult): void {
  const of = (kind: Outcome['kind']) => outcomes.filter(outcome => outcome.kind === kind)
  const namesOf = (kind: Outcome['kind']) => of(kind).map(({ mutant, told }) => ({ name: mutant.name, told }))
  const report = {
    seconds,
    unmutated,
    mutants: outcomes.map(({ caughtBy, kind, mutant, seconds: own, told }) => {
      return { name: mutant.name, file: mutant.file, seconds: own, caughtBy, finding: kind === 'caught' ? told : null }
    }),
    survivors: namesOf('survived'),
    errors: namesOf('error'),
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
}

function casesOf(names: readonly string[]): string {
  const [first = '-', ...more] = names
  return more.length === 0 ? first : `${first} (and ${more.length} more)`
}
