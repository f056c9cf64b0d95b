import { fail } from '#errors'
import type { TenantQuotas } from '#tenancy'

/** Refuses to keep the events of runs longer than the runs. Errors: `invalid_request`. */
export function requireSoundRetention({ retention }: TenantQuotas = {}): void {
  const { events_days, runs_days } = retention ?? {}
  if (events_days === undefined || runs_days === undefined || events_days <= runs_days) return
  const path = '/quotas/retention/events_days'
  const message = `is ${events_days}, more than the ${runs_days} of runs_days`
  fail('invalid_request', `${path} ${message}; lower it or raise runs_days.`, {
    details: { errors: [{ path, message }] },
  })
}
