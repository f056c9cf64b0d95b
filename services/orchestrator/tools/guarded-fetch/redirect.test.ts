import { describe, expect, it } from 'vitest'
import { localFetch } from '../testing/local-fetch.ts'
import { originServer } from '../testing/origin-server.ts'
import type { FetchRequest } from './message.ts'

const headers = {
  accept: 'text/plain',
  authorization: 'Bearer secret',
  cookie: 'session=secret',
  'x-custom-key': 'secret',
  'content-type': 'text/plain',
}

function ask(url: string, overrides: Partial<FetchRequest> = {}): FetchRequest {
  const signal = new AbortController().signal
  return { url: new URL(url), method: 'GET', headers, body: null, maxBytes: 65_536, signal, ...overrides }
}

/** Redirects `/` there, and answers everything else. */
const redirecting = (status: number, location: (port: number) => string) =>
  originServer((response, { headers: { host }, path }) => {
    if (path !== '/') return response.end('arrived')
    return response.writeHead(status, { location: location(Number(host?.split(':')[1])) }).end('unread')
  })

describe('a redirect', () => {
  it('is followed to its end', async () => {
    const server = await redirecting(302, () => '/there?x=1#part')
    const answer = await localFetch()(ask(server.url))
    expect(answer.body.toString()).toBe('arrived')
    expect([answer.redirects, answer.url.pathname]).toEqual([1, '/there'])
  })

  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/',
    '//192.168.0.1/',
  ])('to %s is refused', async location => {
    const server = await redirecting(302, () => location)
    await expect(localFetch()(ask(server.url))).rejects.toMatchObject({ code: 'forbidden' })
  })

  it.each([
    ['file:///etc/passwd', 'forbidden'],
    ['http://', 'dependency_unavailable'],
  ])('to %s is no way out of http', async (location, code) => {
    const server = await redirecting(302, () => location)
    await expect(localFetch()(ask(server.url))).rejects.toMatchObject({ code })
  })

  it('in a circle ends after five', async () => {
    const server = await originServer(response => response.writeHead(302, { location: '/' }).end())
    await expect(localFetch()(ask(server.url))).rejects.toMatchObject({
      code: 'dependency_unavailable',
      message: expect.stringContaining('more than 5 times'),
    })
    expect(server.requests).toHaveLength(6)
  })

  it('keeps credentials within an origin', async () => {
    const server = await redirecting(307, () => '/there')
    await localFetch()(ask(server.url))
    expect(server.requests[1]?.headers).toMatchObject({ authorization: 'Bearer secret', 'x-custom-key': 'secret' })
  })

  it('takes no credentials to another origin', async () => {
    const other = await originServer(response => response.end('other'))
    const server = await redirecting(302, () => `http://user:pass@127.0.0.1:${other.port}/`)
    await localFetch()(ask(server.url))
    const sent = Object.keys(other.requests[0]?.headers ?? {}).sort()
    expect(sent).toEqual(['accept', 'accept-encoding', 'connection', 'host'])
  })

  it.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [302, 'PUT', 'PUT', 'content'],
    [307, 'POST', 'POST', 'content'],
    [308, 'POST', 'POST', 'content'],
  ] as const)('with %i turns %s into %s', async (status, method, expected, body) => {
    const server = await redirecting(status, () => '/there')
    await localFetch()(ask(server.url, { method, body: 'content' }))
    expect(server.requests[1]).toMatchObject({ method: expected, body })
    expect(server.requests[1]?.headers['content-type']).toBe(body === '' ? undefined : 'text/plain')
  })

  it('takes no body to another origin', async () => {
    const other = await originServer(response => response.end('other'))
    const server = await redirecting(307, () => other.url)
    const posted = localFetch()(ask(server.url, { method: 'POST', body: 'content' }))
    await expect(posted).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining('directly') })
    expect(other.requests).toEqual([])
  })
})
