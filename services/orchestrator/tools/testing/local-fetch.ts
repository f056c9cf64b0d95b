import { parseAllowList } from '../guarded-fetch/allow-list.ts'
import { createGuardedFetch, type GuardedFetch, type GuardedFetchOptions } from '../guarded-fetch/guarded-fetch.ts'

/** A guarded fetch that may reach what the entries name, by default the test's own servers. */
export function localFetch(
  entries: readonly string[] = ['127.0.0.1'],
  options: Omit<GuardedFetchOptions, 'allowList'> = {},
): GuardedFetch {
  const { faults, list } = parseAllowList(entries)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return createGuardedFetch({ allowList: list, ...options })
}
