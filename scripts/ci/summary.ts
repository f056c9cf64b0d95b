/**
 * Prints each skipped test with its reason, what the other parts of the gate came to, and the one closing line that counts
 * everything; exits 1 unless all passed.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { SuiteSummary } from '../../conformance/suite/index.ts'

interface TestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly meta?: { readonly reason?: string }
    }[]
  }[]
}

interface Selftest {
  readonly mutants: readonly { readonly name: string; readonly caughtBy: readonly string[] }[]
}

const [, , file = 'reports/tests.json', exitCode = '0'] = process.argv
const tests = [file, 'reports/ports.json'].flatMap(name => readReport<TestReport>(name) ?? [])
const parts = existsSync('reports/parts.tsv') ? readFileSync('reports/parts.tsv', 'utf8').trim().split('\n') : []

for (const { fullName, meta, status } of tests.flatMap(({ testResults }) => testResults).flatMap(casesOf)) {
  if (status === 'passed' || status === 'failed') continue
  console.log(`skipped: ${fullName}: ${meta?.reason ?? 'no reason given'}`)
}
const rows = parts.map(line => line.split('\t'))
for (const [name, outcome, seconds, reason] of rows)
  console.log(`${outcome}: ${name}: ${reason ? reason : `${seconds} s`}`)
printConformance(
  readReport<SuiteSummary>('reports/compose/conformance.json'),
  readReport<Selftest>('reports/selftest.json'),
)

const sum = (count: (report: TestReport) => number) => tests.reduce((total, report) => total + count(report), 0)
const ended = (outcome: string) => rows.filter(row => row[1] === outcome).length
const passed = sum(report => report.numPassedTests) + ended('passed')
const failed = sum(report => report.numFailedTests) + ended('failed')
const skipped = sum(report => report.numPendingTests + report.numTodoTests) + ended('skipped')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = tests.every(({ success }) => success) && failed === 0 && exitCode === '0' ? 0 : 1

function printConformance(suite: SuiteSummary | null, selftest: Selftest | null): void {
  if (suite !== null) {
    const { coverage, findings, parts: own, requests_total } = suite
    const total = (member: 'operations' | 'statuses' | 'statuses_seen') =>
      coverage.reduce((all, row) => all + row[member], 0)
    const tenancy = own.find(({ part }) => part === 'tenancy')?.cases ?? 0
    console.log(
      `conformance in Compose: ${total('operations')} operations, ${total('statuses_seen')} of ${total('statuses')} statuses answered, ` +
        `${requests_total} requests, ${tenancy} tenancy cases, ${findings.length} findings`,
    )
  }
  if (selftest !== null) {
    const caught = selftest.mutants.filter(({ caughtBy }) => caughtBy.length > 0).length
    console.log(`conformance selftest: ${caught} of ${selftest.mutants.length} mutants caught`)
  }
}

function casesOf({ assertionResults }: TestReport['testResults'][number]) {
  return assertionResults
}

/** Null where the part did not come to a report, which its outcome tells, or the file is empty because it broke off. */
function readReport<Report>(name: string): Report | null {
  const text = existsSync(name) ? readFileSync(name, 'utf8') : ''
  return text === '' ? null : (JSON.parse(text) as Report)
}
