import { ConfigError } from '#config'
import { migrate } from '#storage'
import { environmentFault } from '../fault.ts'
import type { OwnerAccess } from '../settings/owner-url.ts'

/** Runs the migrations that are missing, and answers their names. Throws a Fault where the database refuses. */
export async function bringUpToDate({ ownerUrl, servicePassword }: OwnerAccess): Promise<string[]> {
  try {
    return await migrate({ ownerUrl, ...(servicePassword === undefined ? {} : { servicePassword }) })
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    throw environmentFault(`The database cannot be brought up to date: ${(cause as Error).message}`, {
      remedy: './agentos doctor; if the database is yours, check AGENTOS_DATABASE_OWNER_URL',
      cause,
    })
  }
}
