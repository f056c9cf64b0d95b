import type { OperationCoverage, PartSummary, SuiteSummary } from '../../../conformance/suite/index.ts'
import { type Column, formatTable } from './table.ts'
import { styled } from './terminal.ts'
import { formatDuration } from './time.ts'

const orDash = (text: string) => text || '-'
const alarming = (count: number) => (count === 0 ? '-' : styled('red', String(count)))

const operationColumns: readonly Column<OperationCoverage>[] = [
  { title: 'SERVICE', value: row => row.service },
  { title: 'OPERATION', value: row => row.operation_id },
  { title: 'ANSWERED', value: row => orDash(row.statuses_seen.join(' ')) },
  { title: 'DECLARED, NOT ANSWERED', value: row => styled('dim', orDash(row.statuses_unseen.join(' '))) },
  { title: 'FINDINGS', value: row => alarming(row.findings) },
]

const partColumns: readonly Column<PartSummary>[] = [
  { title: 'PART', value: row => row.part },
  { title: 'CASES', value: row => String(row.cases) },
  { title: 'FINDINGS', value: row => alarming(row.findings) },
  { title: 'NOT APPLICABLE', value: row => orDash(String(row.not_applicable || '')) },
]

/** What a run of the suite came to: a table of operations, one of parts, each finding, and the sums. */
export function formatConformance(summary: SuiteSummary): string {
  const {
    coverage,
    duration_ms,
    findings,
    leftovers,
    not_applicable,
    operations,
    parts,
    outages,
    requests_total,
    seed,
  } = summary
  const called = operations.filter(row => row.statuses_seen.length > 0 || row.findings > 0)
  const sum = (member: 'statuses' | 'statuses_seen') => coverage.reduce((total, row) => total + row[member], 0)
  return [
    formatTable(called, operationColumns),
    formatTable(parts, partColumns),
    ...findings.map(formatFinding),
    ...Object.entries(not_applicable).map(([reason, cases]) => `${cases} not applicable: ${reason}`),
    ...leftovers.map(leftover => `left behind: ${leftover}`),
    ...(outages === null
      ? []
      : [
          `outages that were borne: ${outages.refused} connections refused or broken, ${outages.unavailable} answers 503, ${outages.cut} streams cut`,
        ]),
    `${sum('statuses_seen')} of ${sum('statuses')} declared statuses were answered, in ${requests_total} requests and ` +
      `${formatDuration(duration_ms)}; ${findings.length} findings; seed ${seed}.`,
  ].join('\n\n')
}

function formatFinding({ came, promise, request, ...finding }: SuiteSummary['findings'][number]): string {
  const lines = [`promised  ${promise}`, `came      ${came}`, ...(request === null ? [] : [`request   ${request}`])]
  return [`${styled('red', 'FAIL')} ${finding.case}`, ...lines.map(line => `       ${line}`)].join('\n')
}
