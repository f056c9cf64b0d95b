import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { waitUntil } from '#testing'
import { localFetch } from '../testing/local-fetch.ts'
import { originServer } from '../testing/origin-server.ts'
import type { FetchRequest } from './message.ts'

function get(url: string, overrides: Partial<FetchRequest> = {}): FetchRequest {
  const signal = new AbortController().signal
  return { url: new URL(url), method: 'GET', headers: {}, body: null, maxBytes: 65_536, signal, ...overrides }
}

const hello = () => originServer(response => response.end('hello'))

describe('the guarded fetch', () => {
  it('answers with status, headers and body, whatever the status', async () => {
    const server = await originServer(response => response.writeHead(404, { 'x-kind': 'test' }).end('nothing here'))
    const answer = await localFetch()(get(`${server.url}/a?b=c`))
    expect(answer).toMatchObject({ status: 404, headers: { 'x-kind': 'test' }, truncated: false, redirects: 0 })
    expect(answer.body.toString()).toBe('nothing here')
    expect(server.requests[0]?.path).toBe('/a?b=c')
  })

  it.each([
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
  ])('refuses a host of this machine however it is spelt: %s', async host => {
    const server = await hello()
    await expect(localFetch([])(get(`http://${host}:${server.port}/`))).rejects.toMatchObject({ code: 'forbidden' })
    expect(server.requests).toEqual([])
  })

  it('does not tell what address a name has', async () => {
    const fetch = localFetch([], { resolve: async () => ['10.1.2.3'] })
    await expect(fetch(get('http://db.internal/'))).rejects.toThrow(/^(?!.*10\.1\.2\.3).*db\.internal/)
  })

  it.each([
    ['another port than the one that is allowed', (port: number) => [`127.0.0.1:${port + 1}`], 'forbidden'],
    ['the port that is allowed', (port: number) => [`127.0.0.1:${port}`], null],
    ['a name that is allowed', () => ['localhost'], null],
  ])('holds to the allow-list: %s', async (_, entries, code) => {
    const server = await hello()
    const url = code === null && entries(0)[0] === 'localhost' ? `http://localhost:${server.port}/` : server.url
    const resolve = async () => ['127.0.0.1']
    const outcome = await localFetch(entries(server.port), { resolve })(get(url)).then(
      () => null,
      error => error.code,
    )
    expect(outcome).toBe(code)
  })

  it('looks a name up once and connects to the address that it checked', async () => {
    const server = await hello()
    const resolve = vi.fn(async () => ['10.0.0.1']).mockImplementationOnce(async () => ['127.0.0.1'])
    const answer = await localFetch(['127.0.0.1'], { resolve })(get(`http://rebind.test:${server.port}/`))
    expect(answer.body.toString()).toBe('hello')
    expect(resolve).toHaveBeenCalledTimes(1)
    expect(server.requests[0]?.headers.host).toBe(`rebind.test:${server.port}`)
  })

  it('checks the name again on each hop', async () => {
    const server = await originServer(response => response.writeHead(302, { location: '/again' }).end())
    const resolve = vi.fn(async () => ['10.0.0.1']).mockImplementationOnce(async () => ['127.0.0.1'])
    const fetch = localFetch(['127.0.0.1'], { resolve })
    await expect(fetch(get(`http://rebind.test:${server.port}/`))).rejects.toMatchObject({ code: 'forbidden' })
    expect(server.requests).toHaveLength(1)
  })

  it('refuses a name that has one forbidden address among others', async () => {
    const server = await hello()
    const fetch = localFetch(['127.0.0.1'], { resolve: async () => ['127.0.0.1', '192.168.0.1'] })
    await expect(fetch(get(`http://mixed.test:${server.port}/`))).rejects.toMatchObject({ code: 'forbidden' })
    expect(server.requests).toEqual([])
  })

  it('tries the next address where one does not answer', async () => {
    const server = await hello()
    const fetch = localFetch(['127.0.0.0/8'], { resolve: async () => ['127.0.0.9', '127.0.0.1'] })
    expect((await fetch(get(`http://two.test:${server.port}/`))).status).toBe(200)
  })

  it('says that a host does not exist', async () => {
    const resolve = async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    const error = { code: 'invalid_request', message: 'There is no host nowhere.test; check the URL.' }
    await expect(localFetch([], { resolve })(get('http://nowhere.test/'))).rejects.toMatchObject(error)
  })

  it('says that nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await waitUntil(() => server.listening)
    const { port } = server.address() as AddressInfo
    await new Promise(resolve => server.close(resolve))
    const error = { code: 'dependency_unavailable', message: `127.0.0.1:${port} could not be asked (ECONNREFUSED).` }
    await expect(localFetch()(get(`http://127.0.0.1:${port}/`))).rejects.toMatchObject(error)
  })

  it('asks for the certificate of the name, not of the address', async () => {
    const hellos: Buffer[] = []
    const server = createServer(socket => {
      socket.once('data', data => {
        hellos.push(data)
        socket.destroy()
      })
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await waitUntil(() => server.listening)
    const fetch = localFetch(['127.0.0.1'], { resolve: async () => ['127.0.0.1'] })
    const { port } = server.address() as AddressInfo
    await expect(fetch(get(`https://named.test:${port}/`))).rejects.toMatchObject({ code: 'dependency_unavailable' })
    expect(Buffer.concat(hellos).includes('named.test')).toBe(true)
  })

  it.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'http://user:secret@127.0.0.1/'])('refuses %s', async url => {
    await expect(localFetch()(get(url))).rejects.toMatchObject({ code: 'invalid_request' })
  })

  it('goes through no proxy', async () => {
    const [proxy, server] = await Promise.all([hello(), hello()])
    for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY']) vi.stubEnv(name, proxy.url)
    onTestFinished(() => void vi.unstubAllEnvs())
    await localFetch()(get(server.url))
    expect([proxy.requests.length, server.requests.length]).toEqual([0, 1])
  })

  it('leaves nothing behind for the next call: no connection, no cookie', async () => {
    const server = await originServer(response => response.setHeader('set-cookie', 'a=b; Path=/').end('ok'))
    const fetch = localFetch()
    await fetch(get(server.url))
    await fetch(get(server.url))
    expect(server.requests.map(({ headers }) => [headers.connection, headers.cookie])).toEqual([
      ['close', undefined],
      ['close', undefined],
    ])
  })

  it('ends with the reason of its signal, also while a body is slow', async () => {
    const server = await originServer(response => {
      response.write('slow')
    })
    const controller = new AbortController()
    const answer = localFetch()(get(server.url, { signal: controller.signal }))
    await waitUntil(() => server.requests.length === 1)
    controller.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
  })
})
