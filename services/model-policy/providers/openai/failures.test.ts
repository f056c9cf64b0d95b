import { describe, expect, it } from 'vitest'
import { refusalError } from '../http/failures.ts'
import type { Limits } from '../http/limits.ts'
import { hello, never, startProvider } from './testing/start-provider.ts'
import type { Fault } from './testing/wire-faults.ts'

async function failureOf(fault: Fault, limits: Partial<Limits> = {}) {
  const { provider } = await startProvider({ fault, limits })
  const answer = provider.chat(hello, { signal: never, onDelta: () => {} })
  return answer.then(
    () => expect.unreachable('the call succeeded'),
    error => error,
  )
}

describe('OpenaiProvider failures', () => {
  it.each([
    'cut_stream',
    'early_end',
    'malformed_sse',
    'error_in_stream',
    'huge_line',
    'server_error',
    'no_json',
    'redirect',
  ] as const)('ends %s as an unavailable dependency, never as an answer', async fault =>
    expect(await failureOf(fault)).toMatchObject({ code: 'dependency_unavailable', retryable: true }))

  it.each([
    ['stall', { firstByteMs: 100 }],
    ['stall_in_stream', { idleMs: 100 }],
    ['stall', { callMs: 100 }],
    ['stall_in_stream', { callMs: 100 }],
  ] as const)('ends %s as a timeout', async (fault, limits) => {
    expect(await failureOf(fault, limits)).toMatchObject({ code: 'timeout' })
  })

  it('passes on when to come back', async () => {
    expect(await failureOf('rate_limited')).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 7 })
  })

  it('quotes a refused request in one bounded line without credentials', async () => {
    const error = await failureOf('bad_request')
    expect(error).toMatchObject({ code: 'invalid_request' })
    expect(error.message).toContain('sent too much')
    expect(error.message).not.toContain('sk-abcdef')
    expect(error.message.length).toBeLessThan(400)
  })

  it('tells the operator of a refused credential without showing it', async () => {
    const { provider } = await startProvider({ key: 'right', apiKey: 'wrong-key-value' })
    const error = await provider.chat(hello, { signal: never }).catch(failure => failure)
    expect(error).toMatchObject({ code: 'dependency_unavailable' })
    expect(error.message).toContain('api key')
    expect(JSON.stringify([error.message, error.details, String(error.cause)])).not.toContain('wrong-key-value')
  })

  it('says that nobody listens', async () => {
    const { provider, server } = await startProvider()
    await server.close()
    await expect(provider.chat(hello, { signal: never })).rejects.toMatchObject({ code: 'dependency_unavailable' })
    expect(await provider.check()).toMatchObject({ status: 'unavailable', detail: expect.stringContaining('upstream') })
  })

  it('lets an error of the reader of deltas through as it is', async () => {
    const { provider } = await startProvider()
    const mine = new Error('the caller stops here')
    const answer = provider.chat(hello, { signal: never, onDelta: () => { throw mine } }) // biome-ignore format: short
    await expect(answer).rejects.toBe(mine)
  })
})

describe('refusalError', () => {
  const refusal = (status: number, text = '', headers = {}) =>
    refusalError('b', { status, text, headers }, 'top-secret')

  it.each([
    [{ 'retry-after': '30' }, 30],
    [{ 'retry-after': new Date(Date.now() + 60_000).toUTCString() }, expect.closeTo(60, -1)],
    [{ 'retry-after-ms': '1500' }, 2],
    [{ 'retry-after': '99999999999' }, 86_400],
    [{ 'retry-after': 'soon' }, 1],
    [{}, 1],
  ])('reads when to come back from %j', (headers, seconds) => {
    expect(refusal(429, '', headers)).toMatchObject({ code: 'rate_limited', retryAfterSeconds: seconds })
  })

  it.each([
    [400, 'invalid_request'],
    [401, 'dependency_unavailable'],
    [404, 'dependency_unavailable'],
    [408, 'timeout'],
    [413, 'payload_too_large'],
    [422, 'invalid_request'],
    [503, 'dependency_unavailable'],
  ])('takes status %i for %s', (status, code) => expect(refusal(status).code).toBe(code))

  it.each([
    ['{"error":{"message":"bad top-secret thing"}}', /: bad \[redacted\] thing$/],
    ['{"detail":[{"loc":["body","x"]}]}', /: \[\{"loc":\["body","x"\]\}\]$/],
    ['{"message":"Bearer abc.def"}', /: \[redacted\]$/],
    ['plain words', /: plain words$/],
    ['', /refused the request$/],
  ])('quotes the message of %s', (text, message) => expect(refusal(400, text).message).toMatch(message))

  it('takes a used-up account for an outage that an operator must end', () => {
    expect(refusal(429, '{"error":{"code":"insufficient_quota"}}').message).toContain('no credit left')
  })
})
