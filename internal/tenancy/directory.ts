import { BriefCache, type BriefCacheOptions } from './brief-cache.ts'
import type { TenantRow } from './schema.ts'
import type { Tenant } from './tenant.ts'
import { toTenant } from './tenant-row.ts'

/** What look-ups before a tenant is known need of the database: single statements. `#storage`'s Database is one. */
export interface StatementRunner {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own constraint on rows.
  call<Row extends Record<string, any>>(statement: { name: string; text: string; values: unknown[] }): Promise<Row[]>
}

/** No id is longer; what is longer is nobody's, and need not be looked up or kept. */
const maxIdLength = 128

/**
 * Every tenant by its id, at most half a second old: a disabled tenant is disabled everywhere within that time.
 * Answers that there is none are kept as long.
 */
export class TenantDirectory {
  readonly #database: StatementRunner
  readonly #cache: BriefCache<Tenant | null>

  constructor(database: StatementRunner, options: BriefCacheOptions = {}) {
    this.#database = database
    this.#cache = new BriefCache(options)
  }

  /** The tenant, or null where there is none. Errors: `dependency_unavailable`. */
  get(tenantId: string): Promise<Tenant | null> {
    if (tenantId.length > maxIdLength) return Promise.resolve(null)
    return this.#cache.get(tenantId, () => this.#find(tenantId))
  }

  /** Makes this process look again; others follow within half a second. */
  invalidate(tenantId: string): void {
    this.#cache.invalidate(tenantId)
  }

  async #find(tenantId: string): Promise<Tenant | null> {
    const text = 'select * from platform.find_tenant($1)'
    const [row] = await this.#database.call<TenantRow>({ name: 'find_tenant', text, values: [tenantId] })
    return row === undefined ? null : toTenant(row)
  }
}
