import { describe, expect, it } from 'vitest'
import { refusalError } from './failures.ts'

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

  it.each([
    '{"error":"Incorrect API key provided: in***ey."}',
    '{"error":{"message":"API key not valid. Please pass a valid API key."}}',
  ])('takes a key that is refused as a bad request for a refused credential: %s', text => {
    const error = refusal(400, text)
    expect(error).toMatchObject({ code: 'dependency_unavailable', details: { upstream_status: 400 } })
    expect(error.message).toContain('refused our credential')
  })

  it.each([
    [429, '{"error":{"code":"insufficient_quota"}}'],
    [400, '{"error":{"message":"Your credit balance is too low to access the API."}}'],
    [402, '{"error":{"message":"Insufficient Balance"}}'],
  ])('takes a used-up account (%i) for an outage that an operator must end', (status, text) => {
    const error = refusal(status, text)
    expect(error).toMatchObject({ code: 'dependency_unavailable', details: { upstream_status: status } })
    expect(error.message).toContain('no credit left')
  })
})
