import { ConfigError } from '#config'
import { AgentosError } from '#errors'
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
  if (error instanceof AgentosError && error.code === 'dependency_unavailable') return missingDependency(error)
  if (error instanceof ApiError)
    return new Fault(exitCodes.checkFailed, `${error.code}: ${error.message}`, { lines: linesOf(error), cause: error })
  const { message, stack } = error as Error
  return new Fault(exitCodes.checkFailed, message ?? String(error), {
    lines: (stack ?? '').split('\n').slice(1),
    cause: error,
  })
}

/** What a service needs is not there: that is the machine's affair, and no trace of ours helps. */
function missingDependency(error: AgentosError): Fault {
  const why = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return new Fault(exitCodes.environment, `${error.message}${why}`, {
    remedy: 'start it, or correct the setting that says where it is (AGENTOS_DATABASE_URL for the database)',
    cause: error,
  })
}

function linesOf({ correlationId, details }: ApiError): string[] {
  return [
    ...(details === undefined ? [] : JSON.stringify(details, null, 2).split('\n')),
    ...(correlationId === undefined ? [] : [`correlation_id ${correlationId}`]),
  ]
}
