import { join } from 'node:path'
import { Fault } from '../fault.ts'
import { lastLines } from '../node/log-lines.ts'
import { asFault } from '../output/failure.ts'
import { formatLogLine, isTelling, parseLogLine } from '../output/log-line.ts'
import type { Report, ReportAction } from '../output/report.ts'
import type { Settings } from '../settings/settings.ts'
import type { StepFailure } from './phase.ts'

const most = 30

/** A failed item as it is told to the user: its name, what its service wrote meanwhile, and the next command. */
export function faultOf(
  action: ReportAction,
  { step, thrown }: StepFailure,
  report: Report,
  { layout }: Settings,
): Fault {
  const fault = asFault(thrown)
  const log =
    step.service === undefined ? [] : linesSince(join(layout.logsDir, `${step.service}.log`), report.started_at)
  const failed = report.checks.filter(({ ok }) => !ok)
  const others =
    failed.length > 1
      ? ` (and ${failed.length - 1} more: ${failed
          .slice(1)
          .map(({ name }) => name)
          .join(', ')})`
      : ''
  const remedy = fault.remedy ?? (step.service === undefined ? './agentos status' : `./agentos logs ${step.service}`)
  return new Fault(fault.exitCode, `${action} failed at ${step.name}: ${fault.message}${others}`, {
    log: fault.log.length > 0 ? fault.log : log,
    lines: fault.lines,
    remedy,
    cause: thrown,
  })
}

/** The last lines that tell something, of those written since. */
function linesSince(path: string, since: string): string[] {
  const isRelevant = (line: string) => {
    const record = parseLogLine(line)
    return isTelling(line) && (typeof record?.time !== 'string' || record.time >= since)
  }
  return lastLines(path, most, isRelevant).map(formatLogLine)
}
