import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { localFetch } from '../testing/local-fetch.ts'
import { originServer } from '../testing/origin-server.ts'
import { httpFetch } from './http-fetch.ts'

const tool = httpFetch(localFetch(), { maxBytes: 100_000 })
const call = (input: object) => invokeTool(tool, input, toolContext())

const serving = (type: string | null, body: string | Buffer, status = 200) =>
  originServer(response => response.writeHead(status, type === null ? {} : { 'content-type': type }).end(body))

describe('tool.http.fetch', () => {
  it('answers a page as readable text', async () => {
    const page = '<h1>Caf&eacute;</h1><script>x</script><p>Open</p>'
    const { url } = await serving('text/html; charset=utf-8', page)
    expect(await call({ url: `${url}/page` })).toMatchObject({
      status: 'ok',
      output: {
        status: 200,
        url: `${url}/page`,
        content_type: 'text/html; charset=utf-8',
        text: 'Café\n\nOpen',
        bytes: page.length,
        truncated: false,
        redirects: 0,
      },
    })
  })

  it('keeps HTML on demand, and other text always', async () => {
    const page = await serving('text/html', '<p>a</p>')
    expect(await call({ url: page.url, raw: true })).toMatchObject({ output: { text: '<p>a</p>' } })
    const json = await serving('application/json', '{"a": "<p>"}')
    expect(await call({ url: json.url })).toMatchObject({ output: { text: '{"a": "<p>"}' } })
  })

  it('answers a refusal of the server as what it is', async () => {
    const { url } = await serving('text/plain', 'gone', 410)
    expect(await call({ url })).toMatchObject({ status: 'ok', output: { status: 410, text: 'gone' } })
  })

  it('sends method, headers and body, and a POST under the key of the call', async () => {
    const { requests, url } = await serving('text/plain', 'ok')
    await call({ url, method: 'POST', body: 'a=b', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
    await call({ url })
    const [post, get] = requests
    expect(post).toMatchObject({ method: 'POST', body: 'a=b' })
    expect(post?.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      'idempotency-key': 'run_test:0/tool:0',
      'user-agent': expect.stringMatching(/^AgentOS\//),
    })
    expect(get?.headers).not.toHaveProperty('idempotency-key')
  })

  it('reads as much as was asked for', async () => {
    const { url } = await serving('text/plain', 'x'.repeat(200_000))
    expect(await call({ url, max_bytes: 10 })).toMatchObject({
      output: { text: 'x'.repeat(10), bytes: 10, truncated: true },
    })
    expect(await call({ url })).toMatchObject({ output: { bytes: 100_000, truncated: true } })
  })

  it('unpacks no further than that', async () => {
    const { url } = await originServer(response =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(10_000_000))),
    )
    expect(await call({ url })).toMatchObject({ output: { bytes: 100_000, truncated: true } })
  })

  it('says what it cannot read', async () => {
    const { url } = await serving('image/png', Buffer.from([0x89, 0x50, 0]))
    const message = `${url.slice(7)} answered image/png, which is not text; only text can be read.`
    expect(await call({ url })).toMatchObject({ error: { code: 'unsupported_media_type', message } })
  })

  it('ends in its time when the server is slow', async () => {
    const { url } = await originServer(response => void response.write('begins'))
    const hasty = { ...tool, descriptor: { ...tool.descriptor, timeout_ms: 50 } }
    expect(await invokeTool(hasty, { url }, toolContext())).toMatchObject({
      error: { code: 'timeout', retryable: true },
    })
  })

  it.each([
    [{}, '/url is required.'],
    [{ url: 'example.org' }, '/url is not a URL; write it whole, with https://.'],
    [{ url: 'ftp://example.org' }, 'The URL must begin with http:// or https://.'],
    [{ url: 'http://x', method: 'PUT' }, '/method must be one of GET, POST.'],
    [{ url: 'http://x', body: 'a' }, '/body goes with POST only; set /method to POST.'],
    [{ url: 'http://x', max_bytes: 100_001 }, '/max_bytes must be <= 100000.'],
    [{ url: 'http://x', headers: { Host: 'y' } }, 'The header host may not be set; leave it out.'],
    [
      { url: 'http://x', header: {} },
      '/header is not a known member; known are url, method, headers, body, max_bytes, raw.',
    ],
    [
      { url: 'http://10.0.0.1/' },
      '10.0.0.1 is not on the public internet, and the operator does not allow it to tools.',
    ],
  ])('explains what is wrong with %j', async (input, message) => {
    expect(await call(input)).toMatchObject({ status: 'error', error: { message } })
  })
})
