import type { RateBucket } from '#contract'
import type { RateDecision } from './rates.ts'

// The header fields of draft-ietf-httpapi-ratelimit-headers-11: a policy is named after its bucket; `q` is the quota,
// `w` the window in seconds; `r` is what remains, `t` the seconds until it is restored.

/** The value of `RateLimit`, for example `"run_create";r=9;t=1`. */
export function formatRateLimit(bucket: RateBucket, { remaining, resetSeconds }: RateDecision): string {
  return `"${bucket}";r=${remaining};t=${resetSeconds}`
}

/** The value of `RateLimit-Policy`, for example `"run_create";q=10;w=1`. */
export function formatRateLimitPolicy(bucket: RateBucket, { limit, windowSeconds }: RateDecision): string {
  return `"${bucket}";q=${limit};w=${windowSeconds}`
}
