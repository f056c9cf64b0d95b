import type { ChaosReport } from './chaos.ts'

/** The report as people read it. */
export function renderReport(report: ChaosReport): string {
  const { acknowledged, canceled, connections, ends, events, followers, repeated, repeatedCreates, unknown } = report
  const rows: [string, string][] = [
    ['runs', `${acknowledged} in ${report.seconds.toFixed(1)} s, ${(acknowledged / report.seconds).toFixed(1)}/s`],
    ['creates repeated', String(repeatedCreates)],
    ...Object.entries(ends).map(([end, count]): [string, string] => [end, String(count)]),
    ['cancels answered', String(canceled)],
    ['events', String(events)],
    ['followers', `${followers} over ${connections} connections`],
    ['kills', String(report.kills.length)],
    ['calls repeated', explained(repeated)],
    ['outcome_unknown', explained(unknown)],
    ['faults', String(report.faults.length)],
  ]
  return [
    ...rows.map(([name, value]) => `${name.padEnd(28)} ${value}`),
    '',
    ['killed', 'times', 'ready p50', 'p99', 'max', 'progress p50', 'p99', 'max', '(ms)'].map(cell).join(''),
    ...report.recoveries.map(({ kind, kills, progress, ready }) =>
      [kind, kills, ...figures(ready), ...figures(progress)].map(cell).join(''),
    ),
    ...(report.faults.length === 0 ? [] : ['', ...report.faults.slice(0, 50).map(fault => `FAULT ${fault}`)]),
  ].join('\n')
}

/** How many, and how many of them were met by which kind of kill. */
function explained(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return parts.length === 0 ? '0' : `${total} (${parts.join(', ')})`
}

function figures(numbers: readonly number[]): (string | number)[] {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return [at(0.5), at(0.99), sorted.at(-1)].map(value => (value === undefined ? '–' : Math.round(value)))
}

function cell(value: string | number): string {
  return String(value).padEnd(14)
}
