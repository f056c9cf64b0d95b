import type { KeyObject } from 'node:crypto'
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import { AgentosError } from '#errors'

/** Where the keys come from by which JWTs are verified. */
export type JwtKeySource =
  | { readonly kind: 'file'; readonly key: KeyObject }
  | { readonly kind: 'jwks'; readonly url: string }

/**
 * A key that its issuer has withdrawn is refused after this long, which is also how long an issuer may be out of reach
 * before tokens cannot be verified (503) any more.
 */
const maxAgeMs = 30_000
/** A token with an unknown key makes the set be fetched again, but not more often than this. */
const cooldownMs = 5_000
const timeoutMs = 3_000
/** After a failed fetch, others fail at once for this long. */
const pauseMs = 1_000

/** Finds the key of a token. Errors: `dependency_unavailable` where a remote set cannot be had. */
export function findKey(source: JwtKeySource): JWTVerifyGetKey {
  if (source.kind === 'file') return async () => source.key
  const remote = createRemoteJWKSet(new URL(source.url), {
    cacheMaxAge: maxAgeMs,
    cooldownDuration: cooldownMs,
    timeoutDuration: timeoutMs,
  })
  let failure: { readonly until: number; readonly error: AgentosError } | null = null
  return async (header, token) => {
    if (failure !== null && performance.now() < failure.until) throw failure.error
    try {
      return await remote(header, token)
    } catch (cause) {
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) throw cause
      const message = "The token issuer's keys cannot be had at the moment, so no JWT can be verified."
      const error = new AgentosError('dependency_unavailable', message, { cause })
      failure = { until: performance.now() + pauseMs, error }
      throw error
    }
  }
}
