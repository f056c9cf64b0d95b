import { AgentosError } from '#errors'

/** A failure to reach a host, as an agent may know it: the host and a code, nothing of headers or bodies. */
export function toFetchError(error: unknown, host: string): AgentosError {
  if (error instanceof AgentosError) return error
  const code = codeOf(error)
  if (code.endsWith('_TIMEOUT') || code === 'ETIMEDOUT')
    return new AgentosError('timeout', `${host} does not answer in time.`, { cause: error })
  return new AgentosError('dependency_unavailable', `${host} could not be asked (${code}).`, { cause: error })
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return String(code ?? name ?? 'unknown')
}
