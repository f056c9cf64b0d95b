import { LRUCache } from 'lru-cache'
import type { Database } from '#storage'
import { BriefCache, type TenantRef } from '#tenancy'
import type { ModelPolicySchema } from '../schema.ts'
import type { PolicySet } from './engine/policy-set.ts'
import { type LoadedSet, loadSet } from './lifecycle/load-set.ts'

/**
 * The policies that are in use, by tenant, at most half a second old: that is how long a change takes to hold on every
 * replica. What is older is not used: while the database does not answer, nothing is decided.
 */
export class Policies {
  readonly #database: Pick<Database<ModelPolicySchema>, 'read'>
  readonly #cache = new BriefCache<LoadedSet>()
  /** The last set of a tenant, which serves again where the database says that nothing has changed. */
  readonly #known = new LRUCache<string, LoadedSet>({ max: 10_000 })

  constructor(database: Pick<Database<ModelPolicySchema>, 'read'>) {
    this.#database = database
  }

  /** Errors: `dependency_unavailable`. */
  async of({ tenantId }: TenantRef): Promise<PolicySet> {
    const { set } = await this.#cache.get(tenantId, () => this.#load(tenantId))
    return set
  }

  /** Makes this process look again; others follow within half a second. */
  changed({ tenantId }: TenantRef): void {
    this.#cache.invalidate(tenantId)
  }

  async #load(tenantId: string): Promise<LoadedSet> {
    const loaded = await this.#database.read({ tenantId }, tx => loadSet(tx, this.#known.get(tenantId)))
    this.#known.set(tenantId, loaded)
    return loaded
  }
}
