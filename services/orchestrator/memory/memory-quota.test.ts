import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, home, neighbour, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
  await allow(100)
})
afterAll(() => node.stop())

const put = (key: string, bytes: number) => developer.put(`/v1/memory/ns/${key}`).send({ value: 'x'.repeat(bytes - 2) })

async function allow(max_memory_bytes: number): Promise<void> {
  await node
    .as('operator')
    .patch(`/v1/admin/tenants/${home}`)
    .send({ quotas: { storage: { max_memory_bytes } } })
}

async function keptBytes(): Promise<number> {
  const { rows } = await node.database.owner.query(
    'select coalesce(sum(size_bytes), 0)::int as sum from orchestrator.memory where tenant_id = $1',
    [home],
  )
  return rows[0].sum
}

describe('the memory quota', () => {
  it('states what is allowed and used', async () => {
    await put('first', 60)
    const { body, status } = await put('second', 41)
    expect([status, body.error]).toEqual([
      429,
      expect.objectContaining({
        code: 'quota_exceeded',
        details: { quota: 'max_memory_bytes', limit: 100, used: 60 },
      }),
    ])
    expect((await put('second', 40)).status).toBe(200)
  })

  it('counts a replaced value once', async () => {
    expect((await put('first', 50)).status).toBe(200)
    expect((await put('third', 10)).status).toBe(200)
    expect((await put('first', 51)).status).toBe(429)
  })

  it("is each tenant's own", async () => {
    const value = 'x'.repeat(1_000)
    expect((await node.as('owner', neighbour).put('/v1/memory/ns/first').send({ value })).status).toBe(200)
    expect((await put('first', 50)).status).toBe(200)
  })

  it('is given back by a delete', async () => {
    await developer.delete('/v1/memory/ns/first')
    expect((await put('fourth', 50)).status).toBe(200)
  })

  it('is exact under parallel writes', async () => {
    await allow(1_000)
    for (const key of ['second', 'third', 'fourth']) await developer.delete(`/v1/memory/ns/${key}`)
    const writes = Array.from({ length: 40 }, (_, n) => put(`parallel-${n}`, 100))
    const statuses = (await Promise.all(writes)).map(({ status }) => status)
    expect(statuses.filter(status => status === 200)).toHaveLength(10)
    expect(statuses.filter(status => status === 429)).toHaveLength(30)
    expect(await keptBytes()).toBe(1_000)
  })

  it('agrees with what is kept after parallel writes and deletes of the same keys', async () => {
    const work = Array.from({ length: 60 }, (_, n) =>
      n % 3 === 0 ? developer.delete(`/v1/memory/ns/parallel-${n % 7}`) : put(`parallel-${n % 7}`, 10 + n),
    )
    await Promise.all(work)
    const { rows } = await node.database.owner.query(
      'select used_bytes::int as used from orchestrator.memory_usage where tenant_id = $1',
      [home],
    )
    expect(rows).toEqual([{ used: await keptBytes() }])
  })
})
