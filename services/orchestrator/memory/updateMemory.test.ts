import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())

const put = (key: string, value: unknown) => developer.put(`/v1/memory/ns/${key}`).send({ value })

describe('updateMemory', () => {
  it.each([
    ['a text', 'grün', 7],
    ['null', null, 4],
    ['a number', 1.5, 3],
    ['an object', { colour: 'green', since: [2019] }, 33],
    ['characters that few can keep', 'nul \u0000, half \ud800, 🎈', 31],
  ])('keeps %s and counts its bytes', async (name, value, size_bytes) => {
    const written = await put(encodeURIComponent(name), value)
    expect(written.body.entry).toMatchObject({ tenant_id: home, namespace: 'ns', key: name, value, size_bytes })
    expect((await developer.get(`/v1/memory/ns/${encodeURIComponent(name)}`)).body.entry).toEqual(written.body.entry)
  })

  it('replaces what was there and keeps when that was made', async () => {
    const first = await put('twice', 'one')
    const second = await put('twice', 'two')
    expect(second.body.entry).toMatchObject({ value: 'two', created_at: first.body.entry.created_at })
  })

  it('refuses a value over 64 KiB, stating the limit', async () => {
    expect((await put('full', 'x'.repeat(65_534))).status).toBe(200)
    const { body, status } = await put('over', 'x'.repeat(65_535))
    expect([status, body.error.code, body.error.details.limit_bytes]).toEqual([413, 'payload_too_large', 65_536])
  })

  it('is the same under the path of an agent', async () => {
    await developer.put('/v1/agents/agt_a/kv/colour').send({ value: 'green' })
    const { body } = await developer.get('/v1/memory/agt_a/colour')
    expect(body.entry).toMatchObject({ namespace: 'agt_a', value: 'green' })
    expect((await developer.get('/v1/agents/agt_a/kv')).body.entries).toEqual([body.entry])
    expect((await developer.delete('/v1/agents/agt_a/kv/colour')).status).toBe(204)
  })

  it.each([
    ['a namespace with a slash', '/v1/memory/a%2Fb/key', '/path/namespace'],
    ['a key with a line break', '/v1/memory/ns/a%0Ab', '/path/key'],
    ['a key with U+0000', '/v1/memory/ns/a%00b', '/path/key'],
  ])('refuses %s', async (_, path, at) => {
    expect(faultsOf(await developer.put(path).send({ value: 1 }))).toEqual([400, 'invalid_request', at])
  })

  it('refuses a body without a value', async () => {
    expect(faultsOf(await developer.put('/v1/memory/ns/key').send({}))).toEqual([400, 'invalid_request', '/value'])
  })
})
