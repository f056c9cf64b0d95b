import { fail } from '#errors'
import type { Scope, TenantScope } from '#tenancy'

/** Errors: `forbidden` where the caller would give away a scope that it lacks, naming those. */
export function requireGrantable(caller: TenantScope, wanted: Iterable<Scope>): void {
  const lacking = [...wanted].filter(name => !caller.scopes.has(name))
  if (lacking.length === 0) return
  fail('forbidden', `Nobody can give more than they have; the caller lacks ${lacking.join(', ')}.`, {
    details: { lacking_scopes: lacking },
  })
}
