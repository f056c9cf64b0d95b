import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { localFetch } from '../testing/local-fetch.ts'
import { originServer } from '../testing/origin-server.ts'
import type { HttpToolConfig } from './config.ts'
import { httpTool } from './http-tool.ts'

const base = { tool_id: 'tool.test', name: 'test', input_schema: { type: 'object' }, timeout_ms: 5_000 }
const call = (config: HttpToolConfig) => invokeTool(httpTool({ ...base, config }, localFetch()), {}, toolContext())

/** Answers with everything that it was sent. */
const mirror = (status = 200) =>
  originServer((response, request) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(request)),
  )

const json = (value: unknown) =>
  originServer(response => response.setHeader('content-type', 'application/json').end(JSON.stringify(value)))

describe('a secret in the headers of an HTTP tool', () => {
  const basic = Buffer.from('user:p4ssw0rd').toString('base64')
  const headers = {
    Authorization: 'Bearer s3cr3t',
    'X-Key': 'k"e\\y',
    'X-Basic': `Basic ${basic}`,
    Accept: 'application/json',
  }
  const secrets = ['s3cr3t', 'k"e', 'k\\"e', 'k\\\\"e', basic, 'p4ssw0rd']
  const leaks = (result: unknown) =>
    secrets.filter(secret => inspect(result, { depth: null, breakLength: 9_999 }).includes(secret))

  it('is sent, but comes back in no answer', async () => {
    const { requests, url } = await mirror()
    const result = await call({ url, headers })
    expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer s3cr3t', 'x-key': 'k"e\\y' })
    expect(result).toMatchObject({
      output: { body: { headers: { authorization: '[redacted]', accept: 'application/json' } } },
    })
    expect(leaks(result)).toEqual([])
  })

  it('comes back in no error', async () => {
    const { url } = await mirror(500)
    const result = await call({ url, headers })
    expect(result).toMatchObject({ status: 'error', error: { message: expect.stringContaining('[redacted]') } })
    expect(leaks(result)).toEqual([])
    const unsendable = await call({ url, headers: { 'X-Key': 's3cr3t\n' } })
    expect(unsendable.status).toBe('error')
    expect(leaks(unsendable)).toEqual([])
  })

  it('is not in a text that quotes it decoded, nor in the name of a member', async () => {
    const { url } = await json({ 's3cr3t at': 'you are user:p4ssw0rd', list: [['s3cr3t']] })
    expect(await call({ url, headers })).toMatchObject({
      output: { body: { '[redacted] at': 'you are [redacted]', list: [['[redacted]']] } },
    })
  })

  it('is not taken to another origin by a redirect', async () => {
    const other = await mirror()
    const { url } = await originServer(response => response.writeHead(302, { location: other.url }).end())
    await call({ url, headers })
    expect(leaks(other.requests)).toEqual([])
  })
})
