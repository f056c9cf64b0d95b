import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, hostname, totalmem } from 'node:os'
import { join } from 'node:path'
import type { HostFacts, Report } from './report.ts'
import { fileStamp, formatDuration } from './time.ts'

/**
 * Where the two files of a report go: `<action>-YYYYMMDD-HHMMSS.{md,json}`, by when the action began; with a number behind
 * it where another of that second has the name.
 */
export function reportPaths(folder: string, action: string, startedAt: Date): { markdown: string; json: string } {
  const stamp = join(folder, `${action}-${fileStamp(startedAt)}`)
  let name = stamp
  for (let n = 2; existsSync(`${name}.md`); n += 1) name = `${stamp}-${n}`
  return { markdown: `${name}.md`, json: `${name}.json` }
}

export function writeReportFile(path: string, content: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
}

export function hostFacts(): HostFacts {
  return {
    hostname: hostname(),
    platform: process.platform,
    arch: process.arch,
    cpus: cpus().length,
    memory_bytes: totalmem(),
    node_version: process.versions.node,
  }
}

/** The report for people. */
export function toMarkdown(report: Report): string {
  const { action, finished_at, host, mode, outcome, started_at, version } = report
  const took = formatDuration(Date.parse(finished_at) - Date.parse(started_at))
  const revision = report.git_sha === undefined ? '' : ` (${report.git_sha.slice(0, 12)})`
  return [
    `# ${action}: ${outcome}`,
    `${started_at}, ${took}. AgentOS ${version}${revision}, mode ${mode}, runtime ${report.runtime}.`,
    `Host ${host.hostname}: ${host.platform} ${host.arch}, ${host.cpus} CPUs, ${Math.round(host.memory_bytes / 1024 ** 3)} GiB, Node ${host.node_version}.`,
    section(
      'Phases',
      ['phase', 'status', 'done', 'took'],
      report.phases.map(phase => [
        phase.name,
        phase.status,
        `${phase.done}/${phase.total}`,
        formatDuration(phase.duration_ms),
      ]),
    ),
    section(
      'Checks',
      ['check', 'ok', 'detail', 'took'],
      report.checks.map(check => [
        check.name,
        check.ok ? 'yes' : '**no**',
        check.detail,
        formatDuration(check.duration_ms),
      ]),
    ),
    section(
      'Timings',
      ['what', 'ms'],
      Object.entries(report.smoke).map(([name, ms]) => [name, String(ms)]),
    ),
    section('Endpoints', ['service', 'URL'], Object.entries(report.endpoints)),
    section(
      'Images',
      ['image', 'digest'],
      (report.images ?? []).map(({ digest, name }) => [name, digest]),
    ),
    section(
      'Seeded',
      ['what', 'ids'],
      Object.entries(report.seeded).map(([name, ids]) => [name, ids.join(', ') || 'none']),
    ),
    `## Alerts\n\n${report.alerts.status.replace('_', ' ')}`,
    report.next_steps.length === 0 ? '' : `## Next\n\n${report.next_steps.map(step => `- ${step}`).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const lines = [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(escapeCell).join(' | ')} |`)
  return `## ${title}\n\n${lines.join('\n')}`
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
