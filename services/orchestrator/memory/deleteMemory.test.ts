import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, faultsOf, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())

const put = (key: string, value: unknown) => developer.put(`/v1/memory/ns/${key}`).send({ value })

describe('deleteMemory', () => {
  it('removes the entry, once', async () => {
    await put('short-lived', 1)
    expect((await developer.delete('/v1/memory/ns/short-lived')).status).toBe(204)
    expect(faultsOf(await developer.delete('/v1/memory/ns/short-lived'))).toEqual([404, 'not_found'])
    expect(faultsOf(await developer.get('/v1/memory/ns/short-lived'))).toEqual([404, 'not_found'])
  })
})
