import { Fault } from '../fault.ts'
import { asFault } from '../output/failure.ts'
import { formatLogLine, isTelling, parseLogLine } from '../output/log-line.ts'
import type { Report, ReportAction } from '../output/report.ts'
import type { Runtime } from '../runtime/runtime.ts'
import type { StepFailure } from './phase.ts'

const most = 30

/** A failed item as it is told to the user: its name, what its service wrote meanwhile, and the next command. */
export async function faultOf(
  action: ReportAction,
  { step, thrown }: StepFailure,
  report: Report,
  runtime: Runtime,
): Promise<Fault> {
  const fault = asFault(thrown)
  const log = step.service === undefined ? [] : await linesSince(runtime, step.service, report.started_at)
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
async function linesSince(runtime: Runtime, service: string, since: string): Promise<string[]> {
  const isRelevant = (line: string) => {
    const record = parseLogLine(line)
    return isTelling(line) && (typeof record?.time !== 'string' || record.time >= since)
  }
  return (await runtime.log(service).last(most, isRelevant)).map(formatLogLine)
}
