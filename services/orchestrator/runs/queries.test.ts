import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idTime, newId } from '#ids'
import type { RunFilter } from './queries.ts'
import { draftOf, type Replica, RunStage } from './testing/run-stage.ts'

let stage: RunStage
let replica: Replica
const tenant = { tenantId: 'tnt_a' }
const count = 45
const drafts = Array.from({ length: count }, (_, n) =>
  draftOf({
    agent: { agentId: n % 3 === 0 ? 'third' : 'other', version: 1, config: {} },
    context: { labels: { parity: n % 2 === 0 ? 'even' : 'odd', n: String(n) } },
  }),
)
const ids = drafts.map(draft => draft.runId)
const latestFirst = (n: (index: number) => boolean) => ids.filter((_, index) => n(index)).reverse()

beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
  await Promise.all([...drafts, draftOf({ tenantId: 'tnt_b' })].map(draft => replica.store.createRun(draft)))
  await replica.store.cancelRun(tenant, ids[4] as string, 'prn_local')
  await replica.store.cancelRun(tenant, ids[40] as string, 'prn_local')
})
afterAll(() => stage.close())

async function listAll(filter: RunFilter, limit: number): Promise<string[]> {
  const found: string[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const page = await replica.store.listRuns(tenant, filter, { limit, ...(after && { after }) })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    found.push(...page.items.map(run => run.run_id))
    after = page.next
  }
  return found
}

describe('listing runs', () => {
  it.each([1, 7, 45, 200])('gives every run once, the latest first, by pages of %i', async limit => {
    expect(await listAll({}, limit)).toEqual(latestFirst(() => true))
  })

  it.each<[string, RunFilter, (n: number) => boolean]>([
    ['a terminal status', { status: 'canceled' }, n => n === 4 || n === 40],
    ['a live status', { status: 'queued' }, n => n !== 4 && n !== 40],
    ['a status that none has', { status: 'waiting' }, () => false],
    ['an agent', { agentId: 'third' }, n => n % 3 === 0],
    ['a label', { labels: { parity: 'odd' } }, n => n % 2 === 1],
    ['labels together', { labels: { parity: 'odd', n: '7' } }, n => n === 7],
    ['all at once', { status: 'queued', agentId: 'third', labels: { parity: 'even' } }, n => n % 6 === 0],
  ])('filters by %s, across pages', async (_, filter, expected) => {
    expect(await listAll(filter, 2)).toEqual(latestFirst(expected))
  })

  it('filters by the time of creation: from the first instant on, before the second', async () => {
    const [from, to] = [idTime(ids[10] as string), idTime(ids[30] as string)]
    const between = (n: number) => idTime(ids[n] as string) >= from && idTime(ids[n] as string) < to
    expect(await listAll({ createdAfter: from, createdBefore: to }, 9)).toEqual(latestFirst(between))
  })

  it('refuses a cursor that is none', async () => {
    const listing = replica.store.listRuns(tenant, {}, { limit: 5, after: "run_' or true --" })
    await expect(listing).rejects.toMatchObject({ code: 'invalid_request' })
  })
})

it('reads the log in pages, and tells no run from an empty page', async () => {
  const runId = ids[4] as string
  const first = await replica.store.readEvents(tenant, runId, 0, 1)
  expect(first).toMatchObject({
    items: [{ sequence: 1, type: 'agentos.run.created', payload: { status: 'queued' } }],
    next: '1',
  })
  const second = await replica.store.readEvents(tenant, runId, 1, 1)
  expect(second).toMatchObject({ items: [{ sequence: 2, type: 'agentos.run.canceled' }], next: null })
  expect(await replica.store.readEvents(tenant, runId, 2, 1)).toEqual({ items: [], next: null })
  expect(await replica.store.readEvents(tenant, newId('run'), 0, 1)).toBeNull()
})
