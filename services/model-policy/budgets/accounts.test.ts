import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { AgentosError } from '#errors'
import { newId } from '#ids'
import { type Database, openDatabase } from '#storage'
import { insertTenant, type Severable, severable, type TestDatabase, testDatabase, waitUntil } from '#testing'
import type { ModelPolicySchema } from '../schema.ts'
import { Accounts, type Reservation, type Settlement } from './accounts.ts'
import type { Limit } from './limits.ts'
import type { Spend } from './spend.ts'

let test: TestDatabase
let link: Severable
let database: Database<ModelPolicySchema>
let accounts: Accounts
let tenantId: string
const logger = { error: () => {}, warn: () => {} }

beforeAll(async () => {
  test = await testDatabase()
  link = await severable(test.url)
  database = openDatabase({ url: link.url, applicationName: 'accounts' })
  accounts = new Accounts({ database, logger })
})
beforeEach(async () => {
  tenantId = newId('tnt')
  await insertTenant(test.owner, tenantId)
})
afterAll(async () => {
  await accounts.close()
  await database.close()
  await link.close()
  await test.close()
})

/** Another process on the same database. */
function twin(): Accounts {
  const other = openDatabase<ModelPolicySchema>({ url: test.url, applicationName: 'twin' })
  const twinAccounts = new Accounts({ database: other, logger })
  onTestFinished(async () => {
    await twinAccounts.close()
    await other.close()
  })
  return twinAccounts
}

const limit = (maxTokens: number | null, more: Partial<Limit> = {}): Limit => ({
  subject: '',
  window: 'month',
  maxTokens,
  maxMicrocents: null,
  ...more,
})
const spend = (tokens: number, microcents = 0): Spend => ({ tokens, microcents })

async function admitted(books: Accounts, limits: readonly Limit[], need: Spend): Promise<Reservation> {
  const outcome = await books.reserve(tenantId, limits, need)
  if ('limit' in outcome) throw new Error(`refused by ${outcome.limit.subject} ${outcome.limit.window}`)
  return outcome
}

function settlement(reservation: Reservation, used: Spend): Settlement {
  const entry = {
    entry_id: newId('req'),
    principal_id: 'usr_ann',
    request_id: 'req_1',
    operation: 'chat',
    model_id: 'heron-1',
    backend: 'first',
    policy_decision: 'allowed',
    input_tokens: used.tokens,
    output_tokens: 0,
    estimated: false,
    latency_ms: 1,
  }
  return { tenantId, reservation, used, entry, costMicrocents: used.microcents, audit: null }
}

interface Books {
  readonly used: number
  readonly held: number
  readonly entries: number
}

async function booksOf(subject = ''): Promise<Books> {
  const { rows } = await test.owner.query<Books>(
    `select (select coalesce(sum(tokens), 0)::int from model_policy.budget_use where tenant_id = $1 and subject = $2) as used,
       (select coalesce(sum(tokens), 0)::int from model_policy.budget_holdings where tenant_id = $1 and subject = $2) as held,
       (select count(*)::int from model_policy.usage_ledger where tenant_id = $1) as entries`,
    [tenantId, subject],
  )
  return rows[0] as Books
}

describe('a reservation', () => {
  it('is granted to the last token, and refused beyond with what stands against it', async () => {
    await admitted(accounts, [limit(100)], spend(60))
    await admitted(accounts, [limit(100)], spend(40))
    const refusal = await accounts.reserve(tenantId, [limit(100)], spend(1))
    expect(refusal).toMatchObject({ limit: { maxTokens: 100 }, used: { tokens: 100 } })
    expect((refusal as { resetsAt: Date }).resetsAt.getTime()).toBeGreaterThan(Date.now())
  })

  it('takes from every budget or from none', async () => {
    const agent = limit(10, { subject: 'agent:agt_a' })
    const outcome = await accounts.reserve(tenantId, [limit(1_000), agent], spend(20))
    expect(outcome).toMatchObject({ limit: { subject: 'agent:agt_a' } })
    expect([await booksOf(), await booksOf('agent:agt_a')]).toMatchObject([{ held: 0 }, { held: 0 }])
    const windows = [limit(1_000), limit(30, { window: 'minute' })]
    await admitted(accounts, windows, spend(30))
    expect(await accounts.reserve(tenantId, windows, spend(1))).toMatchObject({ limit: { window: 'minute' } })
  })

  it('holds a limit in money as well as one in tokens', async () => {
    const cents = limit(null, { maxMicrocents: 5 })
    await admitted(accounts, [cents], spend(1_000_000, 3))
    expect(await accounts.reserve(tenantId, [cents], spend(1, 3))).toMatchObject({ used: { microcents: 3 } })
  })

  it('admits exactly what fits, by two processes that ask at once', async () => {
    const other = twin()
    const asks = Array.from({ length: 400 }, (_, index) =>
      (index % 2 === 0 ? accounts : other).reserve(tenantId, [limit(70)], spend(1)),
    )
    const outcomes = await Promise.all(asks)
    expect(outcomes.filter(outcome => 'need' in outcome)).toHaveLength(70)
    expect(await booksOf()).toMatchObject({ held: 70 })
  })

  it('never exceeds a limit of which much is leased ahead, and reaches it', async () => {
    const other = twin()
    const tokens = 50_000
    let sum = 0
    const caller = async (books: Accounts) => {
      for (let refusals = 0; refusals < 3; ) {
        const outcome = await books.reserve(tenantId, [limit(tokens)], spend(20))
        if ('limit' in outcome) {
          refusals += 1
          continue
        }
        sum += 10
        await books.settle(settlement(outcome, spend(10)))
      }
    }
    await Promise.all(Array.from({ length: 20 }, (_, index) => caller(index % 2 === 0 ? accounts : other)))
    const { entries, used } = await booksOf()
    expect([used, entries]).toEqual([sum, sum / 10])
    expect(used).toBeLessThanOrEqual(tokens)
    expect(used).toBeGreaterThan(tokens * 0.98)
  })

  it('is decided without the database while there is plenty', async () => {
    const plenty = [limit(1_000_000_000)]
    accounts.release(await admitted(accounts, plenty, spend(10)))
    link.sever()
    for (let call = 0; call < 20; call += 1) await admitted(accounts, plenty, spend(10))
    link.restore()
  })

  it('is held to a limit that has been lowered', async () => {
    const ended = await admitted(accounts, [limit(1_000_000_000)], spend(10))
    accounts.release(ended)
    expect(await accounts.reserve(tenantId, [limit(5)], spend(10))).toMatchObject({ used: { tokens: 0 } })
  })
})

describe('what is held', () => {
  it('goes back where a call used nothing, once nobody calls any more', async () => {
    accounts.release(await admitted(accounts, [limit(1_000_000)], spend(10)))
    expect((await booksOf()).held).toBeGreaterThan(10)
    await waitUntil(async () => (await booksOf()).held === 0)
  })

  it('lapses with a process that was killed, and so makes room for others', async () => {
    const killed = twin()
    await admitted(killed, [limit(100)], spend(100))
    expect(await accounts.reserve(tenantId, [limit(100)], spend(1))).toMatchObject({ used: { tokens: 100 } })
    await test.owner.query(
      'update model_policy.budget_holders set expires_at = now() where holder = (select holder from model_policy.budget_holdings where tenant_id = $1)',
      [tenantId],
    )
    await admitted(accounts, [limit(100)], spend(100))
  })

  it('is told anew by a process that was thought dead: its calls in flight hold, and nothing besides', async () => {
    const paused = twin()
    const kept = await admitted(paused, [limit(1_000_000)], spend(30))
    await test.owner.query('update model_policy.budget_holders set expires_at = now()')
    await paused.settle(settlement({ leases: [], need: spend(0) }, spend(1)))
    expect(await booksOf()).toMatchObject({ held: 30 })
    await paused.settle(settlement(kept, spend(7)))
    await waitUntil(async () => (await booksOf()).held === 0)
    expect(await booksOf()).toMatchObject({ used: 7, entries: 2 })
  })
})

describe('what is held by calls', () => {
  const elsewhere = (used: number) => settlement({ leases: [], need: spend(0) }, spend(used))
  /** Makes the process open its holder anew. */
  const hiccup = async () => {
    link.sever()
    await expect(accounts.settle(elsewhere(0))).rejects.toThrow()
    link.restore()
    await waitUntil(async () => (await booksOf()).entries === 1)
  }

  it('is known, told anew and given back where they had to wait for the database', async () => {
    link.sever()
    const asked = admitted(accounts, [limit(100)], spend(100))
    // Longer than what is idle is kept, and shorter than the database is waited for.
    await new Promise(resolve => setTimeout(resolve, 2_200))
    link.restore()
    const waited = await asked
    await hiccup()
    expect(await twin().reserve(tenantId, [limit(100)], spend(1))).toMatchObject({ used: { tokens: 100 } })
    accounts.release(waited)
    await waitUntil(async () => (await booksOf()).held === 0)
  })

  it('goes back also where they end while the database is told of them', async () => {
    const plain = openDatabase<ModelPolicySchema>({ url: test.url, applicationName: 'slow to open' })
    const kept: Reservation[] = []
    const failing = new Set(['account_calls'])
    const books = new Accounts({
      logger,
      database: {
        ...plain,
        async call<Row>(statement: Parameters<typeof plain.call>[0]) {
          if (kept.length > 0 && failing.delete(statement.name))
            throw new AgentosError('dependency_unavailable', 'gone')
          const rows = await plain.call<Row>(statement)
          // The answer is still on its way.
          if (statement.name === 'open_holder') for (const reservation of kept) books.release(reservation)
          return rows
        },
      },
    })
    kept.push(await admitted(books, [limit(1_000)], spend(300)))
    await books.settle(elsewhere(1))
    expect((await booksOf()).held).toBe(300)
    await waitUntil(async () => (await booksOf()).held === 0)
    await books.close()
    await plain.close()
  })

  it.each([
    ['has lapsed as well', "interval '-10 minutes'"],
    ['has not lapsed yet', "interval '4 seconds'"],
  ])('stands where nobody could renew it, so that who comes back first and %s does not get it', async (_, left) => {
    const tight = [limit(100)]
    const other = twin()
    await admitted(other, [limit(100, { subject: 'agent:agt_a' })], spend(1))
    const settled = settlement(await admitted(accounts, tight, spend(100)), spend(100))
    await test.owner.query(
      `update model_policy.budget_holders set expires_at = now() + case
         when holder = (select holder from model_policy.budget_holdings where tenant_id = $1 and subject <> '') then ${left}
         else interval '-3 seconds' end`,
      [tenantId],
    )
    expect(await other.reserve(tenantId, tight, spend(1))).toMatchObject({ used: { tokens: 100 } })
    await accounts.settle(settled)
    expect(await other.reserve(tenantId, tight, spend(1))).toMatchObject({ used: { tokens: 100 } })
  })

  it('lapses of processes that are killed one after the other, however long nobody else renews', async () => {
    const holdings = JSON.stringify([{ tenant_id: tenantId, subject: '', window: 'month', tokens: 10, microcents: 0 }])
    const later = (seconds: number) =>
      test.owner.query(
        `update model_policy.budget_holders
         set expires_at = expires_at - $1 * interval '1 second', renewed_until = renewed_until - $1 * interval '1 second'`,
        [seconds],
      )
    const held = async () => {
      const { rows } = await test.owner.query<{ tokens: number }>(
        `select coalesce(sum(tokens), 0)::int as tokens from model_policy.budget_holdings
         join model_policy.budget_holders using (holder) where tenant_id = $1 and expires_at > now()`,
        [tenantId],
      )
      return rows[0]?.tokens
    }
    for (let start = 0; start < 6; start += 1) {
      await later(20)
      await test.owner.query('select model_policy.open_holder(null, $1, 30, $2)', [newId('req'), holdings])
    }
    expect(await held()).toBeLessThanOrEqual(30)
    await later(10)
    const renew = () => test.owner.query("select model_policy.renew_holder('nobody', 30) as renewed")
    for (let seconds = 0; seconds < 30; seconds += 10) {
      await later(10)
      expect((await renew()).rows).toEqual([{ renewed: false }])
    }
    expect(await held()).toBe(0)
  })

  it('leaves no row behind', async () => {
    accounts.release(await admitted(accounts, [limit(1_000)], spend(10)))
    await waitUntil(async () => (await booksOf()).held === 0)
    await test.owner.query('select model_policy.renew_holder(holder, 30) from model_policy.budget_holders')
    const { rows } = await test.owner.query('select * from model_policy.budget_holdings where tenant_id = $1', [
      tenantId,
    ])
    expect(rows).toEqual([])
  })
})

describe('a settlement', () => {
  it('waits for a deletion of its tenant that is under way, and brings nothing back', async () => {
    const reservation = await admitted(accounts, [limit(1_000)], spend(100))
    await test.owner.query("select set_config('app.tenant_id', 'tnt_platform', false)")
    await test.owner.query('begin')
    await test.owner.query('select platform.delete_tenant($1)', [tenantId])
    const settled = accounts.settle(settlement(reservation, spend(50)))
    await new Promise(resolve => setTimeout(resolve, 200))
    await test.owner.query('commit')
    await settled
    expect(await booksOf()).toMatchObject({ used: 0, entries: 0 })
  })

  it('brings nothing back of a tenant that has been deleted', async () => {
    const reservation = await admitted(accounts, [limit(1_000)], spend(100))
    await test.owner.query("select set_config('app.tenant_id', 'tnt_platform', false)")
    await test.owner.query('select platform.delete_tenant($1)', [tenantId])
    await accounts.settle(settlement(reservation, spend(50)))
    await accounts.settle({ ...settlement(reservation, spend(50)), entry: null })
    await waitUntil(async () => (await booksOf()).held === 0)
    expect(await booksOf()).toEqual({ used: 0, held: 0, entries: 0 })
  })

  it('is done once, however often it is sent', async () => {
    const first = settlement(await admitted(accounts, [limit(1_000)], spend(50)), spend(8))
    await accounts.settle(first)
    const again = await admitted(accounts, [limit(1_000)], spend(50))
    await accounts.settle({ ...first, reservation: again })
    expect(await booksOf()).toMatchObject({ used: 8, entries: 1 })
    await waitUntil(async () => (await booksOf()).held === 0)
  })

  it('is kept and made later where the database is away, although its caller hears that it is', async () => {
    const reservation = await admitted(accounts, [limit(1_000)], spend(50))
    link.sever()
    await expect(accounts.settle(settlement(reservation, spend(9)))).rejects.toMatchObject({
      code: 'dependency_unavailable',
    })
    expect(await booksOf()).toMatchObject({ used: 0, entries: 0 })
    link.restore()
    await waitUntil(async () => (await booksOf()).entries === 1)
    expect(await booksOf()).toMatchObject({ used: 9 })
    await waitUntil(async () => (await booksOf()).held === 0)
  })

  it('is waited for when the process ends', async () => {
    const away = await severable(test.url)
    const other = openDatabase<ModelPolicySchema>({ url: away.url, applicationName: 'ending' })
    const books = new Accounts({ database: other, logger })
    const reservation = await admitted(books, [limit(1_000)], spend(50))
    away.sever()
    await expect(books.settle(settlement(reservation, spend(9)))).rejects.toThrow()
    const closed = books.close()
    away.restore()
    await closed
    expect(await booksOf()).toEqual({ used: 9, held: 0, entries: 1 })
    await other.close()
    await away.close()
  })

  it('commits the audit record with it', async () => {
    const audit = {
      audit_id: newId('aud'),
      tenant_id: tenantId,
      opened_at: new Date().toISOString(),
      closed_at: new Date().toISOString(),
      principal_id: 'usr_ann',
      credential: 'api_key',
      action: 'model.invoke',
      outcome: 'ok',
      details: {},
    }
    await accounts.settle({ ...settlement({ leases: [], need: spend(0) }, spend(1)), audit })
    const { rows } = await test.owner.query('select action from platform.audit_records where tenant_id = $1', [
      tenantId,
    ])
    expect(rows).toEqual([{ action: 'model.invoke' }])
  })
})
