import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AgentosError } from '#errors'
import { BatchQueue, type Database, isDatabaseFailure } from '#storage'
import type { Logger } from '#telemetry'
import type { ModelPolicySchema } from '../schema.ts'
import type { LedgerRow } from '../usage/ledger.ts'
import {
  type Ask,
  type AskAnswer,
  admit,
  type Claims,
  claimsOf,
  type Refusal,
  returnsOf,
  toWireAsks,
  unclaim,
} from './asks.ts'
import { Lease, toHolding } from './lease.ts'
import type { Limit } from './limits.ts'
import { nothing, type Spend } from './spend.ts'

/** A call that was admitted, and what it holds until it ends. */
export interface Reservation {
  readonly leases: readonly Lease[]
  readonly need: Spend
}

/** What a call came to, for the books. */
export interface Settlement {
  readonly tenantId: string
  readonly reservation: Reservation
  readonly used: Spend
  /** The row of the ledger, as the database takes it; null: only the budgets are told. */
  readonly entry: LedgerRow | null
  /** Null where nobody said what the model costs. */
  readonly costMicrocents: number | null
  /** The audit record that commits with it; null where it is kept otherwise. */
  readonly audit: object | null
}

export interface AccountsOptions {
  readonly database: Database<ModelPolicySchema>
  readonly logger: Pick<Logger, 'error' | 'warn'>
}

type Item =
  | { readonly kind: 'settlement'; readonly settlement: Settlement }
  | { readonly kind: 'return'; readonly lease: Lease; readonly free: Spend; readonly holder: string | null }
  | { readonly kind: 'ask'; readonly ask: Ask }
  /** Nothing but that a holder is open. */
  | { readonly kind: 'hold' }

type Outcome = { readonly refusal: Refusal | null } | undefined

interface Answer {
  /** The ids of the entries that were not there before. */
  readonly settled: readonly string[]
  readonly asked: readonly AskAnswer[]
}

/** What a holder keeps is its own so long after it was last renewed. */
const holderSeconds = 30
const renewMs = 10_000
/** From when on this process trusts nothing that it holds: well before the database lets go of it. */
const trustMs = 20_000
const idleMs = 1_000
/** How long a graceful end waits for the database to come back and take what was used. */
const closeMs = 10_000

/**
 * The books of budgets and usage. Budgets are exact over all processes and after any of them was killed: the database
 * grants what a process may hold, calls are decided within that, and what is held and not used lapses with its holder.
 * Everything goes to the database in one statement at a time, in which many calls share one commit.
 */
export class Accounts {
  readonly #database: AccountsOptions['database']
  readonly #logger: AccountsOptions['logger']
  readonly #leases = new Map<string, Lease>()
  readonly #items: BatchQueue<Item, Outcome>
  readonly #timers: readonly NodeJS.Timeout[]
  readonly #late = new Set<Promise<void>>()
  #holder: string | null = null
  #former: string | null = null
  #trustedUntil = 0
  #again: NodeJS.Timeout | null = null
  #isClosing = false

  constructor({ database, logger }: AccountsOptions) {
    this.#database = database
    this.#logger = logger
    this.#items = new BatchQueue({ flush: items => this.#flush(items) })
    this.#timers = [
      setInterval(() => void this.#renew(), renewMs).unref(),
      setInterval(() => this.#giveBack(), idleMs).unref(),
    ]
  }

  /** Admits a call, or says which limit stands against it. Errors: `dependency_unavailable`. */
  async reserve(tenantId: string, limits: readonly Limit[], need: Spend): Promise<Reservation | Refusal> {
    if (limits.length === 0) return { leases: [], need }
    const leases = limits.map(limit => this.#leaseOf(tenantId, limit))
    const isHere = performance.now() < this.#trustedUntil
    if (isHere && leases.every((lease, index) => lease.isUnder(limits[index] as Limit) && lease.covers(need))) {
      for (const lease of leases) lease.admit(need)
    } else {
      const refusal = await this.#ask({ tenantId, leases, limits, need })
      if (refusal !== null) return refusal
    }
    return { leases, need }
  }

  async #ask(ask: Ask): Promise<Refusal | null> {
    for (const lease of ask.leases) lease.await()
    try {
      return (await this.#items.push({ kind: 'ask', ask }))?.refusal ?? null
    } finally {
      for (const lease of ask.leases) lease.unawait()
    }
  }

  /** Ends a call that used nothing. */
  release({ leases, need }: Reservation): void {
    for (const lease of leases) lease.end(need, nothing)
  }

  /**
   * Ends a call that used something; resolves once its entry, its share of the budgets and its audit record are durable.
   * Errors: `dependency_unavailable` where the database does not take it now: it then goes on trying, so that a call whose
   * model has answered is billed all the same.
   */
  async settle(settlement: Settlement): Promise<void> {
    try {
      await this.#items.push({ kind: 'settlement', settlement })
    } catch (error) {
      if (isDatabaseFailure(error)) this.#settleLater(settlement)
      else await this.#settleWithoutEntry(settlement)
      throw error
    }
  }

  /** What is used and held of a budget now, this process's own free room not counted. */
  freeOf(tenantId: string, limit: Limit): Spend {
    return this.#leases.get(keyOf(tenantId, limit))?.free ?? nothing
  }

  /** Waits for what is still to be settled, and gives back what is held. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    if (this.#again !== null) clearTimeout(this.#again)
    await this.#items.settled()
    this.#isClosing = true
    await Promise.all(this.#late)
    const holder = this.#holder
    if (holder === null) return
    const text = 'select model_policy.close_holder($1)'
    await this.#database.call({ name: 'close_holder', text, values: [holder] }).catch(() => {
      // What it holds lapses by itself.
    })
  }

  #leaseOf(tenantId: string, limit: Limit): Lease {
    const key = keyOf(tenantId, limit)
    const known = this.#leases.get(key)
    if (known !== undefined) return known
    const lease = new Lease(tenantId, limit)
    this.#leases.set(key, lease)
    return lease
  }

  async #flush(items: readonly Item[]): Promise<Outcome[]> {
    try {
      if (this.#holder === null) await this.#open()
      return (await this.#account(items)) ?? (await this.#reopen(items))
    } catch (error) {
      // Whether it was done is not known: what is held is told anew before anything else is.
      this.#forget()
      throw error
    }
  }

  /** The holder had lapsed, as after a long pause of the process: nothing was done. */
  async #reopen(items: readonly Item[]): Promise<Outcome[]> {
    this.#forget()
    await this.#open()
    const outcomes = await this.#account(items)
    if (outcomes === null) throw new AgentosError('dependency_unavailable', 'The accounts of budgets cannot be opened.')
    return outcomes
  }

  #forget(): void {
    this.#former = this.#holder ?? this.#former
    this.#holder = null
    this.#trustedUntil = 0
  }

  async #open(): Promise<void> {
    const opened = randomUUID()
    const askedAt = performance.now()
    // Calls may end while the database is told of them.
    const told = [...this.#leases.values()].map(lease => ({ lease, needed: lease.needed }))
    const holdings = told.filter(({ lease }) => !lease.isIdle).map(({ lease, needed }) => toHolding(lease, needed))
    await this.#database.call({
      name: 'open_holder',
      text: 'select model_policy.open_holder($1, $2, $3, $4)',
      values: [this.#former, opened, holderSeconds, JSON.stringify(holdings)],
    })
    for (const { lease, needed } of told) lease.rebase(needed)
    this.#holder = opened
    this.#former = null
    this.#trustedUntil = askedAt + trustMs
  }

  async #account(items: readonly Item[]): Promise<Outcome[] | null> {
    const settlements = items.flatMap(item => (item.kind === 'settlement' ? item.settlement : []))
    const asks = items.flatMap(item => (item.kind === 'ask' ? item.ask : []))
    const returns = [
      // A holder that was opened since then holds nothing that is free.
      ...items.flatMap(item =>
        item.kind === 'return' && item.holder === this.#holder ? toHolding(item.lease, item.free) : [],
      ),
      ...asks.flatMap(returnsOf),
    ]
    const claims = asks.map(claimsOf)
    const answer = await this.#call(settlements, returns, asks, claims).finally(() => {
      for (const [index, ask] of asks.entries()) unclaim(ask, claims[index] as Claims)
    })
    if (answer === null) return null
    const { asked, settled } = answer
    const entered = new Set(settled)
    for (const { entry, reservation, used } of settlements) {
      // What had been settled before was held no more then.
      const isNew = entry === null || entered.has(entry.entry_id)
      for (const lease of reservation.leases) lease.end(reservation.need, isNew ? used : nothing)
    }
    const refusals = asks.map((ask, index) => admit(ask, claims[index] as Claims, asked[index] as AskAnswer))
    let next = 0
    return items.map(({ kind }) => (kind === 'ask' ? { refusal: refusals[next++] as Refusal | null } : undefined))
  }

  async #call(
    settlements: readonly Settlement[],
    returns: readonly object[],
    asks: readonly Ask[],
    claims: readonly Claims[],
  ): Promise<Answer | null> {
    const [row] = await this.#database.call<{ answer: Answer | null }>({
      name: 'account_calls',
      text: 'select model_policy.account_calls($1, $2, $3, $4, $5, $6, $7) as answer',
      values: [
        this.#holder,
        [...new Set(settlements.map(({ tenantId }) => tenantId))],
        listOf(settlements.map(toWireSettlement)),
        listOf(settlements.flatMap(({ audit }) => audit ?? [])),
        listOf(returns),
        listOf(toWireAsks(asks, claims)),
        settlements.some(({ reservation }) => reservation.leases.length > 0),
      ],
    })
    return row?.answer ?? null
  }

  async #renew(): Promise<void> {
    const holder = this.#holder
    if (holder === null) return
    const askedAt = performance.now()
    try {
      const text = 'select model_policy.renew_holder($1, $2) as renewed'
      const values = [holder, holderSeconds]
      const [row] = await this.#database.call<{ renewed: boolean }>({ name: 'renew_holder', text, values })
      if (this.#holder !== holder) return
      if (row?.renewed) this.#trustedUntil = askedAt + trustMs
      else await this.#holdAnew()
    } catch (error) {
      this.#logger.warn({ error }, 'what is held of budgets could not be renewed')
      this.#again ??= setTimeout(() => {
        this.#again = null
        void this.#renew()
      }, idleMs).unref()
    }
  }

  /** The holder has lapsed: what calls in flight need is told anew before somebody else gets it. */
  async #holdAnew(): Promise<void> {
    this.#forget()
    if ([...this.#leases.values()].some(lease => !lease.isIdle)) await this.#items.push({ kind: 'hold' })
  }

  /** What was leased ahead and is not wanted goes back, so that others can have it. */
  #giveBack(): void {
    const since = performance.now() - idleMs
    for (const [key, lease] of this.#leases) {
      if (!lease.isIdle || lease.idleSince > since) continue
      if (lease.isEmpty) this.#leases.delete(key)
      else {
        const free = lease.takeFree()
        // Where it fails, all that is held is told anew.
        this.#items.push({ kind: 'return', lease, free, holder: this.#holder }).catch(() => {})
      }
    }
  }

  /** The database refuses the entry itself: what was used counts against the budgets all the same. */
  async #settleWithoutEntry(settlement: Settlement): Promise<void> {
    const rest = { ...settlement, entry: null, audit: null }
    await this.#items.push({ kind: 'settlement', settlement: rest }).catch(() => this.#settleLater(rest))
  }

  #settleLater(settlement: Settlement): void {
    const late = this.#persist(settlement).finally(() => this.#late.delete(late))
    this.#late.add(late)
  }

  async #persist(settlement: Settlement): Promise<void> {
    let closedAt = Number.POSITIVE_INFINITY
    for (;;) {
      await sleep(idleMs)
      if (this.#isClosing) closedAt = Math.min(closedAt, performance.now())
      try {
        await this.#items.push({ kind: 'settlement', settlement })
        return
      } catch (error) {
        const isHopeless = !isDatabaseFailure(error) || performance.now() - closedAt > closeMs
        if (!isHopeless) continue
        const { entry, reservation, tenantId, used } = settlement
        this.release(reservation)
        this.#logger.error({ error, tenant_id: tenantId, used, entry }, 'a call that was made is not billed')
        return
      }
    }
  }
}

function toWireSettlement({ costMicrocents, entry, reservation, tenantId, used }: Settlement): object {
  return {
    tenant_id: tenantId,
    ...used,
    ...entry,
    cost_microcents: costMicrocents,
    budgets: reservation.leases.map(({ subject, window }) => [subject, window]),
  }
}

/** Null where there is nothing: the database then leaves out what it would do with it. */
function listOf(items: readonly object[]): string | null {
  return items.length === 0 ? null : JSON.stringify(items)
}

function keyOf(tenantId: string, { subject, window }: Limit): string {
  return `${window} ${subject} ${tenantId}`
}
