import pg from 'pg'
import { AgentosError } from '#errors'

const socketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
])
const clientMessages = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed',
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Cannot use a pool after calling end',
]
/** SQLSTATE classes: connection exception, insufficient resources, operator intervention; 25P03 ends an idle transaction with its connection. */
const unavailable = /^(08|53|57P0|25P03)/
const contention = new Set(['40001', '40P01', '55P03'])

/**
 * Whether a call failed for the database alone, which was away or took too long: it may succeed later, and what was
 * called for has nothing to do with it.
 */
export function isDatabaseFailure(error: unknown): boolean {
  if (!(error instanceof AgentosError)) return false
  return error.code === 'dependency_unavailable' || isTimeout(error.cause)
}

/** Whether the connection is gone or was never made; what was sent on it last may or may not have been done. */
export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return unavailable.test(error.code ?? '')
  if (!(error instanceof Error) || error instanceof AgentosError) return false
  const { code } = error as NodeJS.ErrnoException
  return socketCodes.has(code ?? '') || clientMessages.some(message => error.message.startsWith(message))
}

/**
 * Whether a prepared statement was planned before a migration changed what it returns: nothing was done, and a new
 * connection plans it anew.
 */
export function isStalePlan(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '0A000' && error.routine === 'RevalidateCachedQuery'
}

/**
 * The failure as callers should see it: `dependency_unavailable` for a lost connection or contention, `timeout` for a
 * statement that ran too long. All else (a broken constraint, an error of the caller's own) is returned as it is.
 */
export function storageFailure(error: unknown): unknown {
  if (isConnectionFailure(error)) return databaseUnavailable(error)
  if (!(error instanceof pg.DatabaseError)) return error
  if (isTimeout(error)) return new AgentosError('timeout', 'The database did not answer in time', { cause: error })
  if (!contention.has(error.code ?? '')) return error
  return new AgentosError('dependency_unavailable', 'Other writes were in the way; repeat the call', { cause: error })
}

/** The statement was cut off and has done nothing. */
function isTimeout(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014'
}

export function databaseUnavailable(cause: unknown): AgentosError {
  return new AgentosError('dependency_unavailable', 'The database is not available', { cause })
}
