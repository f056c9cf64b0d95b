import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from './client.ts'
import { Deviation, NotApplicable } from './deviation.ts'
import type { Target } from './target.ts'
import { Tenant, type TenantAccess, type TenantOptions, withKey } from './tenants.ts'

/** Where a world gets its tenants from, and who removes them. */
export interface TenantSource {
  /** The deployment under test. */
  readonly target: Target
  /** What cases of one run have made for each other, by name. */
  readonly shared: Map<string, Promise<unknown>>
  readonly requests: number
  readonly seed: number
  readonly toleratesOutages: boolean
  /** The same case at the second node; null where none is known. */
  readonly peer: World | null
  /** The tenant that all cases share; nothing in it is anybody's own. */
  common(): Promise<TenantAccess>
  fresh(options: TenantOptions): Promise<TenantAccess>
}

/** All that a case may touch. */
export class World {
  /** Calls without any credential. */
  readonly anybody: Client
  /** Calls as the platform's operator. */
  readonly operator: Client
  /** Numbers from 0 to 1; the same in each run with the same seed. */
  readonly chance: () => number
  /** Aborted when the case has had its time. */
  readonly signal: AbortSignal
  readonly #tenants: TenantSource

  constructor(anybody: Client, operator: Client, chance: () => number, signal: AbortSignal, tenants: TenantSource) {
    this.anybody = anybody
    this.operator = operator
    this.chance = chance
    this.signal = signal
    this.#tenants = tenants
  }

  /** A tenant that other cases use at the same time, with generous quotas: name what you make by `newId`. */
  async commonTenant(): Promise<Tenant> {
    return this.#open(await this.#tenants.common())
  }

  /** A tenant for this case alone; quotas are the deployment's defaults unless given. */
  async freshTenant(options: TenantOptions = {}): Promise<Tenant> {
    return this.#open(await this.#tenants.fresh(options))
  }

  /** How many generated requests all cases together are to send. */
  get requests(): number {
    return this.#tenants.requests
  }

  /** With which the run can be repeated. */
  get seed(): number {
    return this.#tenants.seed
  }

  /** Whether parts of the deployment may be away for a moment: what was begun then may be begun again. */
  get toleratesOutages(): boolean {
    return this.#tenants.toleratesOutages
  }

  get target(): Target {
    return this.#tenants.target
  }

  /** The second node, where what is made is removed too. Where none is known, the case is not applicable. */
  peer(): World {
    const { peer } = this.#tenants
    if (peer === null) throw new NotApplicable('it takes a second node (agentos conformance --peer)')
    return peer
  }

  /**
   * What the first case that asks for it makes for all of this run. It must hold no client: those speak for their case.
   */
  shared<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const { shared } = this.#tenants
    const made = (shared.get(name) as Promise<Value> | undefined) ?? make()
    shared.set(name, made)
    return made
  }

  /** Calls with a credential of any kind. */
  withKey(secret: string): Client {
    return withKey(this.anybody, secret)
  }

  /**
   * What the question answers as soon as that is not false, null or undefined. Throws a Deviation that names the
   * promise where it does not come in time; 15 s unless said.
   */
  async eventually<Value>(
    promise: string,
    ask: () => Promise<Value | false | null | undefined>,
    { pauseMs = 50, timeoutMs = 15_000 }: { readonly pauseMs?: number; readonly timeoutMs?: number } = {},
  ): Promise<Value> {
    const deadline = Date.now() + timeoutMs
    for (;;) {
      const answer = await ask()
      if (answer !== false && answer !== null && answer !== undefined) return answer
      if (Date.now() > deadline) throw new Deviation(promise, `nothing of the kind within ${timeoutMs} ms`)
      await sleep(pauseMs, undefined, { signal: this.signal })
    }
  }

  #open({ ownerSecret, tenantId }: TenantAccess): Tenant {
    return new Tenant(tenantId, this.withKey(ownerSecret), this.anybody)
  }
}
