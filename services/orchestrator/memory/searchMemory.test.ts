import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())

describe('searchMemory', () => {
  const search = async (query: string, limit?: number) => {
    const { body } = await developer.post('/v1/memory/search:search').send({ query, limit })
    return body.entries.map(({ key }: { key: string }) => key)
  }
  beforeAll(async () => {
    const values = {
      'favourite-colour': 'green like the Ärmelkanal',
      letter: { to: 'Ada', lines: ['first line\nsecond line', 'a "quoted" word'] },
      numbers: [4711, 0.5],
      cities: { Zürich: 'big', Köln: 'bigger' },
    }
    for (const [key, value] of Object.entries(values)) await developer.put(`/v1/memory/search/${key}`).send({ value })
  })

  it.each([
    ['a word of the value', 'green', 'favourite-colour'],
    ['a word of the key', 'colour', 'favourite-colour'],
    ['another case', 'ÄRMELKANAL', 'favourite-colour'],
    ['another way to write the same letter', 'a\u0308rmelkanal', 'favourite-colour'],
    ['a word after a line break', 'second', 'letter'],
    ['a word in quotes', 'quoted', 'letter'],
    ['a number', '4711', 'numbers'],
    ['the name of a member', 'zürich', 'cities'],
  ])('finds %s', async (_, query, key) => {
    expect(await search(query)).toEqual([key])
  })

  it('puts what holds more of the query first, and answers no more than asked for', async () => {
    expect(await search('green colour quoted')).toEqual(['favourite-colour', 'letter'])
    expect(await search('green colour quoted', 1)).toEqual(['favourite-colour'])
  })

  it.each(['unknown-words', "'; drop table", '& | ! ( )', '\u0000'])('finds nothing for %j', async query => {
    expect(await search(query)).toEqual([])
  })

  it('no longer finds what was replaced', async () => {
    await developer.put('/v1/memory/search/fickle').send({ value: 'ephemeral' })
    await developer.put('/v1/memory/search/fickle').send({ value: 'lasting' })
    expect([await search('ephemeral'), await search('lasting')]).toEqual([[], ['fickle']])
  })
})
