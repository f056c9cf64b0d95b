import { ConfigError } from '#config'
import { ApiError } from '../api-error.ts'
import { type ExitCode, exitCodes, Fault } from '../fault.ts'
import { note, styled, type Terminal, terminal } from './terminal.ts'

/** Tells the user what went wrong and what to do next; answers the exit code. */
export function explain(error: unknown, to: Terminal = terminal): ExitCode {
  const fault = asFault(error)
  for (const line of fault.log) note(`  ${line}`, to)
  note(`${styled('red', 'error:', to.err)} ${fault.message}`, to)
  for (const line of fault.lines) note(`  ${styled('dim', line, to.err)}`, to)
  if (fault.remedy !== null) note(`${styled('bold', 'next:', to.err)}  ${fault.remedy}`, to)
  return fault.exitCode
}

/** Any failure as one that can be shown; what nobody expected keeps its trace. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error
  if (error instanceof ConfigError) return new Fault(exitCodes.environment, error.message, { cause: error })
  if (error instanceof ApiError)
    return new Fault(exitCodes.checkFailed, `${error.code}: ${error.message}`, { lines: linesOf(error), cause: error })
  const { message, stack } = error as Error
  return new Fault(exitCodes.checkFailed, message ?? String(error), {
    lines: (stack ?? '').split('\n').slice(1),
    cause: error,
  })
}

function linesOf({ correlationId, details }: ApiError): string[] {
  return [
    ...(details === undefined ? [] : JSON.stringify(details, null, 2).split('\n')),
    ...(correlationId === undefined ? [] : [`correlation_id ${correlationId}`]),
  ]
}
