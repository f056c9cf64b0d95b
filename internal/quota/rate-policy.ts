import type { RateBucket } from '#contract'
import type { Tenant } from '#tenancy'

/** So many draws in each window of so long; a window begins with the first draw after the one before has ended. */
export interface RatePolicy {
  readonly limit: number
  readonly windowMs: number
}

/** A rate as it is configured: requests a second, and how many of them may come at once (default: one second's). */
export interface Rate {
  readonly qps: number
  readonly burst?: number
}

export type RateDefaults = Readonly<Record<RateBucket, Rate>>

const minuteMs = 60_000
const longestMs = 86_400_000

/** The policy of a tenant: its own quota where it has one, else the default. */
export function policyOf(bucket: RateBucket, quotas: Tenant['quotas'], defaults: RateDefaults): RatePolicy {
  const perMinute =
    bucket === 'model_invoke' ? quotas.models?.max_requests_per_minute : quotas.tools?.tool_calls_per_minute
  if (bucket !== 'run_create') {
    return perMinute === undefined ? policyOfRate(defaults[bucket]) : { limit: perMinute, windowMs: minuteMs }
  }
  const { run_create_qps: qps, run_create_burst: burst } = quotas.runs ?? {}
  if (qps === undefined) return policyOfRate({ ...defaults.run_create, ...(burst === undefined ? {} : { burst }) })
  return policyOfRate({ qps, ...(burst === undefined ? {} : { burst }) })
}

/** A burst of b at q a second is b in every b/q seconds: as much at once, and no more in the long run than q. */
function policyOfRate({ qps, burst }: Rate): RatePolicy {
  if (qps <= 0) return { limit: 0, windowMs: minuteMs }
  const limit = Math.max(1, Math.floor(burst ?? qps))
  return { limit, windowMs: Math.min(longestMs, Math.ceil((limit / qps) * 1_000)) }
}
