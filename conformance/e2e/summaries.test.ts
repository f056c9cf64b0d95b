import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Caller } from './caller.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'
import { isLocated, quotesIn } from './quotes.ts'

/** Each sentence breaks in its middle, so that a right location can be told from its neighbours. */
function textOf(subjects: readonly string[]): { content: string; sentences: ReadonlySet<string> } {
  const parts = subjects.map(
    (subject, n) => sentencePatterns[n % sentencePatterns.length]?.map(half => half.replace('*', subject)) ?? [],
  )
  return {
    content: `# Report\n\n${parts.map(lines => lines.join('\n')).join('\n\n')}\n`,
    sentences: new Set(parts.map(lines => lines.join(' '))),
  }
}

const sentencePatterns = [
  ['The * was inspected in spring', 'and found to be in very good order.'],
  ['Visitors who came to see the *', 'paid for their tickets at the gate.'],
  ['In winter the council will close the *', 'because heavy snow is expected.'],
]

const small = textOf(['north bridge', 'old lighthouse', 'harbour crane', 'railway tunnel', 'water tower'])
const other = textOf(['bakery oven', 'clock of the town hall', 'school roof'])
const places = ['bridge', 'crane', 'tunnel', 'tower', 'mill', 'dam', 'lock', 'weir', 'ferry', 'pier', 'quay']
const large = textOf(
  Array.from({ length: 28_000 }, (_, n) => `${places[n % places.length]} number ${n} of district ${n % 97}`),
)

let node: NodeUnderTest
let allowed: Server
let forbidden: Server
beforeAll(async () => {
  expect(Buffer.byteLength(large.content)).toBeGreaterThan(2_000_000)
  ;[allowed, forbidden] = await Promise.all([servePage(), servePage()])
  node = await NodeUnderTest.start({ AGENTOS_TOOL_HTTP_ALLOW: `127.0.0.1:${portOf(allowed)}` })
}, startTimeoutMs)
afterAll(async () => {
  await node?.stop()
  for (const server of [allowed, forbidden]) server?.close()
}, startTimeoutMs)

async function servePage(): Promise<Server> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/plain').end(small.content))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

describe('agt_summarizer on a file', () => {
  it.each([
    ['five.md', small],
    ['three.md', other],
    ['two-megabytes.txt', large],
  ] as const)('quotes sentences of %s, each at the lines where it stands', { timeout: 60_000 }, async (name, text) => {
    const path = join(node.home, name)
    writeFileSync(path, text.content)
    const { code, err, out } = await node.cli('run', 'agt_summarizer', '--file', path)
    expect(code, err).toBe(0)
    const quotes = quotesIn(out)
    expect(quotes.length, out).toBeGreaterThan(1)
    expect(quotes.filter(quote => quote.source !== name || !text.sentences.has(quote.text))).toEqual([])
    expect(quotes.filter(quote => !isLocated(quote, text.content))).toEqual([])
    expect(new Set(quotes.map(quote => quote.text)).size).toBe(quotes.length)
  })
})

describe('a URL', () => {
  const summarize = async (server: Server) => {
    const url = `http://127.0.0.1:${portOf(server)}/page`
    const caller = new Caller(node)
    const run = await caller.runToEnd('agt_summarizer', { input: `Summarize ${url}` })
    const [step] = (await caller.steps(run.run_id)).filter(({ kind }) => kind === 'tool')
    return { run, step, text: run.output?.text ?? '', url }
  }

  it('in a private network is refused to tools unless the operator names it, and the answer says so', async () => {
    const { run, step, text } = await summarize(forbidden)
    expect(step).toMatchObject({ name: 'tool.http.fetch', status: 'error', error: { code: 'forbidden' } })
    expect(run.status).toBe('completed')
    expect(text).toContain('failed: 127.0.0.1 is not on the public internet')
    expect(quotesIn(text)).toEqual([])
  })

  it('that the operator names is fetched and quoted, each sentence at the lines where it stands', async () => {
    const { step, text, url } = await summarize(allowed)
    expect(step).toMatchObject({ name: 'tool.http.fetch', status: 'ok' })
    const quotes = quotesIn(text)
    expect(quotes.length, text).toBeGreaterThan(1)
    expect(quotes.filter(({ source, text }) => source !== url || !small.sentences.has(text))).toEqual([])
    expect(quotes.filter(quote => !isLocated(quote, small.content))).toEqual([])
  })
})
