import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertTenant } from '#testing'
import type { RunDraft } from '../runs/draft.ts'
import { effectiveOptions } from '../runs/rules.ts'
import { draftOf, type Replica, RunStage } from '../runs/testing/run-stage.ts'
import { completed, HandExecutor, stepOf } from './hand-executor.ts'
import type { LeasedRun, RunPriority } from './ports.ts'
import { Sweeper } from './sweeper.ts'

let stage: RunStage
let replica: Replica
let executor: HandExecutor

beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.home.owner.query('truncate orchestrator.live, orchestrator.runs, orchestrator.events')
  executor = await HandExecutor.start(replica.database)
})

async function create(count: number, overrides: Partial<RunDraft> = {}): Promise<void> {
  for (let n = 0; n < count; n += 1) await replica.store.createRun(draftOf(overrides))
}

const tenantsOf = async (claimed: Promise<readonly LeasedRun[]>) => (await claimed).map(run => run.tenantId).sort()

const withPriority = (priority: RunPriority): Partial<RunDraft> => ({ options: effectiveOptions({ priority }, {}) })

describe('a claim', () => {
  it('gives an executor all that it needs to execute a run', async () => {
    const draft = draftOf({
      agent: { agentId: 'my-agent', version: 3, config: { kind: 'agent', tools: ['tool.echo'] } },
      context: { locale: 'en-US', metadata: { nested: [1, 2] } },
      tooling: { tool_allowlist: ['tool.echo'] },
      options: effectiveOptions({ timeout_ms: 60_000 }, {}),
    })
    await replica.store.createRun(draft)
    const [run] = await executor.claim()
    const {
      runId,
      tenantId,
      input,
      context,
      tooling,
      options,
      principalId,
      grantedScopes,
      correlationId,
      traceparent,
    } = draft
    expect(run).toMatchObject({
      runId,
      tenantId,
      input,
      context,
      tooling,
      options,
      principalId,
      grantedScopes,
      correlationId,
    })
    expect(run).toMatchObject({ traceparent, agentVersion: 3, agentConfig: draft.agent.config, epoch: 1, attempt: 1 })
    expect(run).toMatchObject({ parentRunId: null, rootRunId: runId })
    const remainingMs = (run?.deadline.getTime() ?? 0) - Date.now()
    expect(remainingMs).toBeGreaterThan(30_000)
    expect(remainingMs).toBeLessThanOrEqual(60_000)
  })

  it('takes two tenants in turn, however many runs the first had queued before', async () => {
    await create(6)
    await create(3, { tenantId: 'tnt_b' })
    for (let turn = 0; turn < 3; turn += 1) expect(await tenantsOf(executor.claim(2))).toEqual(['tnt_a', 'tnt_b'])
    expect(await tenantsOf(executor.claim())).toEqual(['tnt_a', 'tnt_a', 'tnt_a'])
  })

  it('lets a tenant that comes later stand beside the front, not before it', async () => {
    await create(8)
    await executor.claim(4)
    await create(4, { tenantId: 'tnt_b' })
    for (let turn = 0; turn < 4; turn += 1) expect(await tenantsOf(executor.claim(2))).toEqual(['tnt_a', 'tnt_b'])
  })

  it('gives every second place to a tenant that comes when another has 1,000 runs queued', async () => {
    await Promise.all(Array.from({ length: 1_000 }, () => create(1)))
    for (let turn = 0; turn < 20; turn += 1) {
      await create(1, { tenantId: 'tnt_b' })
      expect(await tenantsOf(executor.claim(2))).toEqual(['tnt_a', 'tnt_b'])
    }
  })

  it('looks at no more rows than it works on, also by plans that were made while the tables were empty', async () => {
    await stage.home.owner.query('vacuum analyze')
    const { database, store } = await stage.replica({ sessions: 1 })
    const alone = await HandExecutor.start(database)
    const work = async (count: number) => {
      await Promise.all(Array.from({ length: count }, () => store.createRun(draftOf())))
      const runs = await alone.claim(100)
      const journals = await Promise.all(runs.map(run => alone.journalOf(run)))
      await Promise.all(journals.map(journal => journal.record(stepOf('0/tool:0'), [])))
      await Promise.all(journals.map(journal => journal.finish(completed)))
      return runs.length
    }
    const looked = async () => {
      await database.call({ name: 'flush', text: 'select pg_stat_force_next_flush()', values: [] })
      const text = `select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
        from pg_stat_user_tables where schemaname = 'orchestrator'`
      return (await stage.home.owner.query(text)).rows[0].rows as number
    }
    expect(await work(1)).toBe(1)
    for (let n = 0; n < 15; n += 1) await Promise.all(Array.from({ length: 100 }, () => store.createRun(draftOf())))
    const before = await looked()
    expect(await work(100)).toBe(100)
    expect((await looked()) - before).toBeLessThan(100 * 10)
  })

  it('takes higher priorities first', async () => {
    await create(1, withPriority('low'))
    await create(1, withPriority('normal'))
    await create(1, withPriority('high'))
    const order = []
    for (let n = 0; n < 3; n += 1) order.push(...(await executor.claim(1)))
    expect(order.map(run => run.options.priority)).toEqual(['high', 'normal', 'low'])
  })

  it('gives each run to one of many executors', async () => {
    await Promise.all(Array.from({ length: 120 }, () => create(1)))
    const executors = await Promise.all(Array.from({ length: 4 }, () => HandExecutor.start(replica.database)))
    const claimed = await Promise.all(executors.flatMap(each => [each.claim(20), each.claim(20)]))
    const ids = claimed.flat().map(run => run.runId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length + (await executor.claim(200)).length).toBe(120)
  })
})

describe('fair order', () => {
  beforeAll(() => insertTenant(stage.home.owner, 'tnt_c'))

  it('does not starve a tenant with several queued runs behind tenants that have one at a time', async () => {
    for (let n = 0; n < 3; n += 1) await create(1)
    await create(1, { tenantId: 'tnt_b' })
    await create(1, { tenantId: 'tnt_c' })
    const served: string[] = []
    // One slot; tnt_b and tnt_c make their next run when the last has ended.
    for (let n = 0; n < 60; n += 1) {
      const [run] = await executor.claim(1)
      if (run === undefined) break
      served.push(run.tenantId)
      await (await executor.journalOf(run)).finish(completed)
      if (run.tenantId !== 'tnt_a') await create(1, { tenantId: run.tenantId })
    }
    expect(served.filter(tenant => tenant === 'tnt_a')).toHaveLength(3)
  })

  it('gives a run no later place for runs of its batch that are held back', async () => {
    const narrow = { agentId: 'narrow', version: 1, config: { kind: 'agent', max_executing_runs: 1 } }
    const held = Array.from({ length: 10 }, () => draftOf({ agent: narrow }))
    const last = draftOf()
    await Promise.all([...held, last].map(draft => replica.store.createRun(draft)))
    const { rows } = await stage.home.owner.query('select rank::int from orchestrator.live where run_id = $1', [
      last.runId,
    ])
    // One place behind the only run that is queued before it.
    expect(rows[0].rank).toBeLessThanOrEqual(3)
  })
})

describe('the limit of executing runs', () => {
  const limited = { tenantId: 'tnt_capped' }
  const end = async (count: number) => {
    const runs = (await executor.claim(100)).slice(0, count)
    for (const run of runs) await (await executor.journalOf(run)).finish(completed)
    return runs.length
  }

  beforeAll(() => insertTenant(stage.home.owner, 'tnt_capped', { quotas: { runs: { max_executing_runs: 2 } } }))

  it('holds back what is beyond it, keeps others free, and hides that from clients', async () => {
    await create(5, limited)
    await create(1)
    expect(await tenantsOf(executor.claim())).toEqual(['tnt_a', 'tnt_capped', 'tnt_capped'])
    const queued = await replica.store.listRuns(limited, { status: 'queued' }, { limit: 10 })
    expect(queued.items).toHaveLength(3)
  })

  it('passes each slot on when a run ends, until none is left', async () => {
    await create(5, limited)
    expect([await end(2), await end(2), await end(2), await end(2)]).toEqual([2, 2, 1, 0])
  })

  it('lets held runs be canceled, and takes a queued one out of the way of a held one', async () => {
    await create(3, limited)
    const { items } = await replica.store.listRuns(limited, {}, { limit: 10 })
    const [held, second] = items.map(run => run.run_id)
    await replica.store.cancelRun(limited, held as string, 'prn_local')
    await replica.store.cancelRun(limited, second as string, 'prn_local')
    await create(1, limited)
    expect(await executor.claim()).toHaveLength(2)
  })

  it('is exact for ends and creates at once, with a sweep for what crossed', async () => {
    await create(2, limited)
    const running = await executor.claim()
    const ends = running.map(async run => (await executor.journalOf(run)).finish(completed))
    await Promise.all([...ends, ...Array.from({ length: 10 }, () => create(1, limited))])
    await new Sweeper({ database: replica.database, queue: { enqueue() {} }, logger: { warn() {} } }).sweep()
    expect(await executor.claim()).toHaveLength(2)
  })
})

describe('the limit of an agent', () => {
  const config = { kind: 'agent', max_executing_runs: 2 }
  const limited = { agent: { agentId: 'narrow', version: 1, config } }
  const agentsOf = async (claimed: Promise<readonly LeasedRun[]>) => (await claimed).map(run => run.agentId).sort()

  it('holds back what is beyond it, keeps other agents free, and lets the next one go when a run ends', async () => {
    await create(4, limited)
    await create(1)
    const first = await executor.claim()
    expect(first.map(run => run.agentId).sort()).toEqual(['my-agent', 'narrow', 'narrow'])
    for (const run of first) await (await executor.journalOf(run)).finish(completed)
    expect(await agentsOf(executor.claim())).toEqual(['narrow', 'narrow'])
  })

  it('counts within one batch, and takes none of the room of its tenant', async () => {
    await insertTenant(stage.home.owner, 'tnt_both', { quotas: { runs: { max_executing_runs: 3 } } })
    const narrow = Array.from({ length: 5 }, () => draftOf({ ...limited, tenantId: 'tnt_both' }))
    const others = Array.from({ length: 2 }, () => draftOf({ tenantId: 'tnt_both' }))
    await Promise.all([...narrow, ...others].map(draft => replica.store.createRun(draft)))
    expect(await agentsOf(executor.claim())).toEqual(['my-agent', 'narrow', 'narrow'])
  })
})

describe('the limit of the platform', () => {
  it('is not passed by executors that claim at once, and counts what is executed only', async () => {
    await create(30)
    const executors = await Promise.all(Array.from({ length: 4 }, () => HandExecutor.start(replica.database)))
    const claimed = (await Promise.all(executors.map(each => each.claim(10, { platformLimit: 12 })))).flat()
    expect(claimed).toHaveLength(12)
    expect(await executor.claim(10, { platformLimit: 12 })).toEqual([])
    expect(await executor.claim(10, { platformLimit: 15 })).toHaveLength(3)
  })
})

describe('a class that is passed over', () => {
  const priorities = (runs: readonly LeasedRun[]) => runs.map(run => run.options.priority)
  const age = () =>
    stage.home.owner.query("update orchestrator.live set queued_at = now() - interval '1 minute' where class = 2")

  it('has its turn once its first run has waited long enough, for an eighth of the claim', async () => {
    await create(20, withPriority('high'))
    await create(20, withPriority('low'))
    expect(priorities(await executor.claim(8))).toEqual(Array(8).fill('high'))
    await age()
    const low = priorities(await executor.claim(8)).filter(priority => priority === 'low')
    expect(low.length).toBeGreaterThanOrEqual(1)
    expect(low.length).toBeLessThanOrEqual(2)
  })

  it('finishes under a constant load of urgent runs, one claim at a time', async () => {
    await create(3, withPriority('low'))
    await age()
    let claims = 0
    for (let left = 3; left > 0; claims += 1) {
      await create(1, withPriority('high'))
      left -= priorities(await executor.claim(1)).filter(priority => priority === 'low').length
      // A turn comes with a chance of an eighth: that 400 claims bring fewer than three is out of the question.
      if (claims > 400) break
    }
    expect(claims).toBeLessThanOrEqual(400)
    expect(claims).toBeGreaterThan(3)
  })
})
