import { describe, expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { searchText } from '../text-search/search-text.ts'
import { withinTime } from '../time-box.ts'
import { textSearch } from './text-search.ts'

const call = (input: object) => invokeTool(textSearch, input, toolContext())

describe('tool.text.search', () => {
  it.each<[object, [number, number][]]>([
    [
      { text: 'one two\r\ntwo\rtwo two', query: 'two' },
      [
        [1, 5],
        [2, 1],
        [3, 1],
        [3, 5],
      ],
    ],
    [
      { text: 'aaaa', query: 'aa' },
      [
        [1, 1],
        [1, 3],
      ],
    ],
    [{ text: 'Two', query: 'two' }, []],
    [{ text: 'İ TWO ÄÖ', query: 'two äö', case_insensitive: true }, [[1, 3]]],
    [{ text: 'a.c abc', query: 'a.c' }, [[1, 1]]],
    [{ text: 'a*c abc', query: 'a*c' }, [[1, 1]]],
    [{ text: 'error: disk full\nerror: net', query: 'error*full', wildcard: true }, [[1, 1]]],
    [
      { text: 'ab ab ab', query: 'a*b', wildcard: true },
      [
        [1, 1],
        [1, 4],
        [1, 7],
      ],
    ],
    [{ text: 'a\nb', query: 'a*b', wildcard: true }, []],
    [
      { text: 'a\n\nb', query: '**', wildcard: true },
      [
        [1, 1],
        [3, 1],
      ],
    ],
    [{ text: '', query: 'a' }, []],
  ])('finds in %j', async (input, places) => {
    const matches = places.map(([line, column]) => expect.objectContaining({ line, column }))
    expect(await call(input)).toMatchObject({ status: 'ok', output: { matches, total: places.length } })
  })

  it('shows what stands around a match', async () => {
    const line = `${'x'.repeat(200)}needle${'y'.repeat(200)}`
    expect(await call({ text: line, query: 'needle' })).toMatchObject({
      output: { matches: [{ excerpt: `…${'x'.repeat(80)}needle${'y'.repeat(80)}…` }] },
    })
  })

  it('counts all matches and shows as many as asked for', async () => {
    const result = await call({ text: 'a '.repeat(1_000), query: 'a', limit: 3 })
    expect(result).toMatchObject({ output: { matches: { length: 3 }, total: 1_000 } })
  })

  it.each([
    [{ text: 'a' }, '/query is required.'],
    [{ text: 'a', query: '' }, '/query must NOT have fewer than 1 characters.'],
    [{ text: 'a', query: 'a\nb' }, '/query must match pattern'],
    [{ text: 'a', query: 'x'.repeat(257) }, '/query must NOT have more than 256 characters.'],
    [{ text: 'a', query: 'a', limit: 201 }, '/limit must be <= 200.'],
  ])('refuses %j', async (input, message) => {
    const error = { code: 'invalid_request', message: expect.stringContaining(message) }
    expect(await call(input)).toMatchObject({ error })
  })

  it('is quick where a regular expression would backtrack without end', () => {
    const options = { wildcard: true, caseInsensitive: false, limit: 20 }
    const search = () => searchText('a'.repeat(2_000_000), `${'a*'.repeat(100)}b`, options)
    expect(withinTime(2_000, search).total).toBe(0)
  })
})
