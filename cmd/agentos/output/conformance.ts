import type { OperationSummary, PartSummary, Summary } from '../../../conformance/suite/index.ts'
import { type Column, formatTable } from './table.ts'
import { isInteractive, note, styled, terminal } from './terminal.ts'
import { formatDuration } from './time.ts'

const operationColumns: readonly Column<OperationSummary>[] = [
  { title: 'SERVICE', value: row => row.service },
  { title: 'OPERATION', value: row => row.operation_id },
  { title: 'ANSWERED', value: row => row.seen.join(' ') || '-' },
  { title: 'DECLARED, NOT ANSWERED', value: row => styled('dim', row.unseen.join(' ') || '-') },
  { title: 'FINDINGS', value: row => (row.findings === 0 ? '-' : styled('red', String(row.findings))) },
]

const partColumns: readonly Column<PartSummary>[] = [
  { title: 'PART', value: row => row.part },
  { title: 'CASES', value: row => String(row.cases) },
  { title: 'FAILED', value: row => (row.failed === 0 ? '-' : styled('red', String(row.failed))) },
]

/** What a run of the suite came to: a table of operations, one of parts, each finding, and the sums. */
export function formatConformance(summary: Summary): string {
  const { duration_ms, findings, leftovers, operations, parts, seed } = summary
  const called = operations.filter(({ findings: found, seen }) => seen.length > 0 || found > 0)
  const blocks = [
    formatTable(called, operationColumns),
    formatTable(parts, partColumns),
    ...(findings.length === 0 ? [] : [findings.map(formatFinding).join('\n')]),
    ...(leftovers.length === 0 ? [] : [['Could not be removed:', ...leftovers].join('\n  ')]),
    `${summary.statuses_seen} of ${summary.statuses_declared} declared statuses were answered, in ` +
      `${summary.requests_total} requests and ${formatDuration(duration_ms)}; seed ${seed}.`,
    `${summary.cases_total - summary.cases_failed} of ${summary.cases_total} cases passed, ${findings.length} findings.`,
  ]
  return blocks.join('\n\n')
}

function formatFinding({ came, promise, request, ...finding }: Summary['findings'][number]): string {
  const lines = [`promised  ${promise}`, `came      ${came}`, ...(request === null ? [] : [`request   ${request}`])]
  return [`${styled('red', 'FAIL')} ${finding.case}`, ...lines.map(line => `       ${line}`)].join('\n')
}

/** Tells on standard error how far the suite is: each case for a person, each tenth of them for a log. */
export function reportCase(name: string, isFailed: boolean, done: number, total: number): void {
  const count = `${String(done).padStart(String(total).length)}/${total}`
  const clear = isInteractive() ? '\r\u001b[K' : ''
  if (isFailed) note(`${clear}${styled('red', 'FAIL', terminal.err)}  ${count}  ${name}`)
  const tenths = (cases: number) => Math.floor((cases * 10) / total)
  if (isInteractive()) terminal.err.write(done === total ? clear : `${clear}      ${count}  ${name.slice(0, 100)}`)
  else if (tenths(done) > tenths(done - 1)) note(`      ${count} cases`)
}
