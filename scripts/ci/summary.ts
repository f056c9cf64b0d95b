/** Prints each skipped test with its reason, then the one closing line of the gate; exits 1 unless all passed. */
import { readFileSync } from 'node:fs'

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

const [, , file = 'reports/tests.json', exitCode = '0'] = process.argv
const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport
const skipped = report.numPendingTests + report.numTodoTests

for (const { assertionResults } of report.testResults) {
  for (const { fullName, meta, status } of assertionResults) {
    if (status === 'passed' || status === 'failed') continue
    console.log(`skipped: ${fullName}: ${meta?.reason ?? 'no reason given'}`)
  }
}
console.log(
  `${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
process.exitCode = report.success && exitCode === '0' ? 0 : 1
