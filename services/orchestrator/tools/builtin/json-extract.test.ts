import { describe, expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { jsonExtract } from './json-extract.ts'

const call = (input: object) => invokeTool(jsonExtract, input, toolContext())

const document = {
  items: [
    { name: 'pen', price: 2 },
    { name: 'book', price: 12 },
  ],
  'a/b': { 'm~n': null },
  '': 0,
  "it's": true,
}

describe('tool.json.extract', () => {
  it.each<[string, { path: string; value: unknown }[]]>([
    ['$.items[0].name', [{ path: "$['items'][0]['name']", value: 'pen' }]],
    ['$.items[?@.price > 10].name', [{ path: "$['items'][1]['name']", value: 'book' }]],
    ['$.items[-1].price', [{ path: "$['items'][1]['price']", value: 12 }]],
    ['$["it\'s"]', [{ path: "$['it\\'s']", value: true }]],
    ['$.none', []],
    ['/items/1/name', [{ path: '/items/1/name', value: 'book' }]],
    ['/a~1b/m~0n', [{ path: '/a~1b/m~0n', value: null }]],
    ['/', [{ path: '/', value: 0 }]],
    ['', [{ path: '', value: document }]],
    ['/items/2', []],
    ['/items/01', []],
    ['/items/-', []],
    ['/items/length', []],
    ['/constructor', []],
  ])('selects %s', async (path, matches) => {
    expect(await call({ document, path })).toMatchObject({ output: { matches, total: matches.length } })
  })

  it('reads JSON text', async () => {
    const result = await call({ text: '{"a": [1, 2]}', path: '$.a[*]' })
    expect(result).toMatchObject({ output: { matches: [{ value: 1 }, { value: 2 }] } })
  })

  it('counts all matches and shows as many as asked for', async () => {
    const result = await call({ document: Array.from({ length: 500 }, (_, n) => n), path: '$[*]', limit: 2 })
    expect(result).toMatchObject({ output: { matches: [{ value: 0 }, { value: 1 }], total: 500 } })
  })

  it.each([
    [{ document, path: 'items' }, '/path must begin with $ (JSONPath) or / (JSON Pointer).'],
    [{ document, path: '$.items[' }, '/path is not a JSONPath'],
    [{ document, path: '/a~2' }, 'stands alone'],
    [{ text: '{', path: '$' }, '/text is not JSON'],
    [{ path: '$' }, 'Give either /document or /text'],
    [{ document, text: '{}', path: '$' }, 'Give either /document or /text'],
    [{ document, path: '$', limit: 0 }, '/limit must be >= 1.'],
    [{ document: [`${'a'.repeat(60)}b`], path: "$[?match(@, '(a+)+')]" }, 'takes too long'],
  ])('explains what is wrong with %j', async (input, message) => {
    const error = { code: 'invalid_request', message: expect.stringContaining(message) }
    expect(await call(input)).toMatchObject({ status: 'error', error })
  })
})
