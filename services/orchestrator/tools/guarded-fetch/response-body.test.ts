import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { localFetch } from '../testing/local-fetch.ts'
import { originServer } from '../testing/origin-server.ts'

async function read(url: string, maxBytes = 65_536) {
  const { body, truncated } = await localFetch()({
    url: new URL(url),
    method: 'GET',
    headers: {},
    body: null,
    maxBytes,
    signal: new AbortController().signal,
  })
  return { text: body.toString(), bytes: body.length, truncated }
}

const sending = (encoding: string, body: Buffer) =>
  originServer(response => response.writeHead(200, { 'content-encoding': encoding }).end(body))

describe('the body of an answer', () => {
  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', Buffer.from],
  ])('is decoded from %s', async (encoding, pack) => {
    const { url, requests } = await sending(encoding, pack(Buffer.from('hello')) as Buffer)
    expect((await read(url)).text).toBe('hello')
    expect(requests[0]?.headers['accept-encoding']).toBe('gzip, deflate, br')
  })

  it.each([
    [10, 10, false],
    [11, 10, true],
  ])('of %i bytes is read up to 10', async (length, bytes, truncated) => {
    const { url } = await originServer(response => response.end('x'.repeat(length)))
    expect(await read(url, 10)).toMatchObject({ bytes, truncated })
  })

  it('without an end is left, and the server told so', async () => {
    let gone = false
    const { url } = await originServer(response => {
      const send = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      }
      response.on('drain', send).on('close', () => {
        gone = true
      })
      send()
    })
    expect(await read(url, 1_048_576)).toMatchObject({ bytes: 1_048_576, truncated: true })
    await waitUntil(() => gone)
  })

  it('that is a gzip bomb is unpacked no further than allowed', async () => {
    // Its end is broken: had it been unpacked to there, the call would fail.
    const bomb = gzipSync(Buffer.alloc(67_108_864))
    bomb.fill(0xff, bomb.length - 1_024)
    const { url } = await sending('gzip', bomb)
    expect(await read(url, 100_000)).toMatchObject({ bytes: 100_000, truncated: true })
  })

  it('that is all packing and no content is cut off', async () => {
    const { url } = await sending('gzip', Buffer.concat(Array(8_192).fill(gzipSync(''))))
    await expect(read(url, 1)).rejects.toMatchObject({ code: 'payload_too_large' })
  })

  it.each([
    ['gzip', 'not gzip at all', 'is not valid gzip'],
    ['br', 'not brotli at all', 'is not valid br'],
    ['zstd', 'x', 'encoded as "zstd"'],
    ['gzip, gzip', 'x', 'encoded as "gzip, gzip"'],
  ])('in %s that cannot be decoded is an error', async (encoding, body, problem) => {
    const { url } = await sending(encoding, Buffer.from(body))
    const error = { code: 'dependency_unavailable', message: expect.stringContaining(problem) }
    await expect(read(url)).rejects.toMatchObject(error)
  })

  it.each(['gzip', 'br'])('in %s that breaks off is an error', async encoding => {
    const whole = encoding === 'gzip' ? gzipSync('hello world') : brotliCompressSync('hello world')
    const { url } = await sending(encoding, whole.subarray(0, -6))
    await expect(read(url)).rejects.toMatchObject({ code: 'dependency_unavailable' })
  })

  it('that ends before its length is an error', async () => {
    const { url } = await originServer(response => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('only this', () => response.destroy())
    })
    await expect(read(url)).rejects.toMatchObject({ code: 'dependency_unavailable' })
  })
})
