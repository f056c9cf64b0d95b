import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#ids'
import { insertTenant } from '#testing'
import type { RunDraft } from './draft.ts'
import { draftOf, type Replica, RunStage } from './testing/run-stage.ts'

let stage: RunStage
let replicas: [Replica, Replica]

beforeAll(async () => {
  stage = await RunStage.open()
  replicas = [await stage.replica(), await stage.replica()]
})
afterAll(() => stage.close())

const keyed = (key: string, body = 'aa', overrides: Partial<RunDraft> = {}) =>
  draftOf({ idempotency: { key, digest: body.repeat(32) }, ...overrides })

const create = (draft: RunDraft, replica = replicas[0]) => replica.store.createRun(draft)

describe('creating a run', () => {
  it('answers the queued run as it is read afterwards', async () => {
    const draft = draftOf({ context: { labels: { team: 'support' } } })
    const created = await create(draft)
    expect(created).toMatchObject({
      outcome: 'created',
      run: { run_id: draft.runId, status: 'queued', output: null, error: null },
    })
    expect(await replicas[1].store.getRun(draft, draft.runId)).toEqual(created.outcome === 'created' && created.run)
  })

  it('stores every character that JSON can hold', async () => {
    const text = 'null \u0000, lone \ud800, "quoted" \\ and 🎈'
    const draft = draftOf({ input: { type: 'text', text } })
    await create(draft)
    const { rows } = await stage.home.owner.query('select input from orchestrator.runs where run_id = $1', [
      draft.runId,
    ])
    expect(rows[0].input).toEqual({ type: 'text', text })
  })

  it('is the same run when its outcome was unknown and it is created again', async () => {
    const draft = draftOf({ maxConcurrentRuns: 1, tenantId: 'tnt_b' })
    expect(await create(draft)).toMatchObject({ outcome: 'created' })
    expect(await create(draft, replicas[1])).toMatchObject({ outcome: 'created' })
    const { rows } = await stage.home.owner.query('select from orchestrator.events where run_id = $1', [draft.runId])
    expect(rows).toHaveLength(1)
  })

  it('fails a bad item alone', async () => {
    const drafts = Array.from({ length: 20 }, (_, n) => draftOf(n === 7 ? { retryOf: newId('run') } : {}))
    const results = await Promise.allSettled(drafts.map(draft => create(draft)))
    expect(results.flatMap((result, n) => (result.status === 'rejected' ? [n] : []))).toEqual([7])
  })

  it('commits the audit record with the run, and none for a refusal', async () => {
    const auditOf = (audit_id: string, tenant_id = 'tnt_a') => ({
      audit_id,
      tenant_id,
      opened_at: new Date(),
      closed_at: new Date(),
      principal_id: 'prn_local',
      credential: 'header',
      action: 'run.create',
      outcome: 'ok',
      status: 201,
    })
    await create(keyed('audited', 'aa', { audit: auditOf('aud_created') }))
    await create(keyed('audited', 'aa', { audit: auditOf('aud_replayed') }))
    await create(keyed('audited', 'bb', { audit: auditOf('aud_conflict') }))
    await expect(create(draftOf({ audit: auditOf('aud_foreign', 'tnt_b') }))).rejects.toThrow()
    const { rows } = await stage.home.owner.query('select audit_id from platform.audit_records order by audit_id')
    expect(rows.map(row => row.audit_id)).toEqual(['aud_created', 'aud_replayed'])
  })

  it('refuses a tenant that does not exist', async () => {
    await expect(create(draftOf({ tenantId: 'tnt_nobody' }))).rejects.toThrow()
  })
})

describe('idempotency', () => {
  it('makes one run of fifty creates at once, on two replicas', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, n) => create(keyed('fifty'), replicas[n % 2])))
    const runs = new Set(
      outcomes.map(outcome => (outcome.outcome === 'created' || outcome.outcome === 'replayed') && outcome.run.run_id),
    )
    expect(runs.size).toBe(1)
    expect(outcomes.filter(outcome => outcome.outcome === 'created')).toHaveLength(1)
    expect(outcomes.filter(outcome => outcome.outcome === 'replayed')).toHaveLength(49)
  })

  it('tells another body under the same key, also within one batch', async () => {
    const outcomes = await Promise.all([
      create(keyed('bodies')),
      create(keyed('bodies', 'bb')),
      create(keyed('bodies')),
    ])
    expect(outcomes.map(outcome => outcome.outcome)).toEqual(['created', 'conflict', 'replayed'])
    expect(await create(keyed('bodies', 'bb'), replicas[1])).toMatchObject({ outcome: 'conflict' })
  })

  it.each<[string, Partial<RunDraft>]>([
    ['tenant', { tenantId: 'tnt_b' }],
    ['principal', { principalId: 'prn_other' }],
    ['agent', { agent: { agentId: 'other-agent', version: 1, config: {} } }],
  ])('keeps the keys of another %s apart', async (what, overrides) => {
    expect(await create(keyed(`own-${what}`))).toMatchObject({ outcome: 'created' })
    expect(await create(keyed(`own-${what}`, 'aa', overrides))).toMatchObject({ outcome: 'created' })
  })

  it('forgets a key when its time is over', async () => {
    await create(keyed('short'))
    await stage.home.owner.query(`update orchestrator.idempotency set expires_at = now() - interval '1 second'`)
    expect(await create(keyed('short', 'bb'))).toMatchObject({ outcome: 'created' })
    expect(await create(keyed('short', 'bb'))).toMatchObject({ outcome: 'replayed' })
  })

  it('deletes expired keys, some at a time', async () => {
    await Promise.all(['e1', 'e2', 'e3'].map(key => create(keyed(key))))
    await stage.home.owner.query(
      `update orchestrator.idempotency set expires_at = now() - interval '1 second' where true`,
    )
    const { rows } = await stage.home.owner.query('select orchestrator.sweep_idempotency(2) as removed')
    expect(rows[0].removed).toBe(2)
  })
})

describe('the limit of unfinished runs', () => {
  it('is exact for 200 creates at once, on two replicas', async () => {
    await insertTenant(stage.home.owner, 'tnt_limited')
    const drafts = Array.from({ length: 200 }, () => draftOf({ tenantId: 'tnt_limited', maxConcurrentRuns: 25 }))
    const outcomes = await Promise.all(drafts.map((draft, n) => create(draft, replicas[n % 2])))
    expect(outcomes.filter(outcome => outcome.outcome === 'created')).toHaveLength(25)
    expect(outcomes.filter(outcome => outcome.outcome === 'quota')).toHaveLength(175)
    expect(outcomes.find(outcome => outcome.outcome === 'quota')).toEqual({ outcome: 'quota', used: 25, limit: 25 })
  })

  it('does not count replays', async () => {
    await insertTenant(stage.home.owner, 'tnt_replays')
    const draft = () => keyed('once', 'aa', { tenantId: 'tnt_replays', maxConcurrentRuns: 1 })
    const outcomes = await Promise.all([create(draft()), create(draft()), create(draft())])
    expect(outcomes.map(outcome => outcome.outcome)).toEqual(['created', 'replayed', 'replayed'])
  })
})
