import { describe, expect, it } from 'vitest'
import { specifiedOperations } from '../suite/index.ts'
import { chanceOf } from '../suite/seed.ts'
import { type Attack, makeAttack } from './attack.ts'
import { minimise } from './minimise.ts'
import { brokenContent, mutateBody } from './mutate.ts'

const params = { tenant_id: 'ten_a', run_id: 'run_a' }

function attacksOf(seed: number): Promise<Attack[]> {
  const some = specifiedOperations.filter((_, at) => at % 8 === 0)
  return Promise.all(some.map(operation => makeAttack(chanceOf(seed, `${operation.operationId} 0`), operation, params)))
}

describe('the requests of the robustness part', () => {
  it('are the same for the same seed, and others for another', async () => {
    const first = await attacksOf(7)
    expect(await attacksOf(7)).toEqual(first)
    expect(await attacksOf(8)).not.toEqual(first)
  })

  it('leave out, add, replace and reach into members', () => {
    const valid = { name: 'a', list: [1, 2], inner: { depth: 1 } }
    const bodies = Array.from({ length: 500 }, (_, at) => mutateBody(chanceOf(1, `${at}`), valid))
    const records = bodies.filter(
      (body): body is Record<string, unknown> => typeof body === 'object' && body !== null && !Array.isArray(body),
    )
    expect(records.some(body => !('name' in body))).toBe(true)
    expect(records.some(body => 'surplus' in body)).toBe(true)
    expect(records.some(body => 'name' in body && body.name !== 'a')).toBe(true)
    expect(records.some(({ list }) => Array.isArray(list) && list.length === 2 && list[0] !== 1)).toBe(true)
    expect(records.length).toBeLessThan(bodies.length)
    expect(valid).toEqual({ name: 'a', list: [1, 2], inner: { depth: 1 } })
  })

  it('hold contents that are no JSON, and deep ones', () => {
    const contents = Array.from({ length: 300 }, (_, at) => brokenContent(chanceOf(1, `${at}`)))
    expect(contents.some(content => content.startsWith('[[[['))).toBe(true)
    expect(contents).toEqual(expect.arrayContaining(['{', '{"a":1,}', '"text"', '']))
  })
})

describe('minimise', () => {
  const large: Attack = {
    path: '/v1/runs',
    query: [
      ['limit', '1'],
      ['after', 'x'],
    ],
    headers: { accept: 'application/json', 'x-large': 'x' },
    content: JSON.stringify({ harmless: 1, inner: { bad: null, other: [1, 2] } }),
  }

  it('leaves what the fault needs, and nothing else', async () => {
    const least = await minimise(large, async ({ content }) => content?.includes('"bad":null') ?? false)
    expect(least).toEqual({ path: '/v1/runs', query: [], headers: {}, content: '{"inner":{"bad":null}}' })
  })

  it('gives the request back where nothing smaller has the fault', async () => {
    expect(await minimise(large, async () => false)).toEqual(large)
  })
})
