import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { testDatabase } from '#testing'
import { type Ledger, startLedger } from '../testing/ledger.ts'
import { faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

const row = { tenant_id: home, requests: 1, input_tokens: 2, output_tokens: 3, total_tokens: 5, cost_usd: 0.01 }

let node: OrchestratorUnderTest
let ledger: Ledger
beforeAll(async () => {
  const database = await testDatabase()
  ledger = await startLedger(database)
  node = await OrchestratorUnderTest.start({ AGENTOS_MODEL_POLICY_URL: ledger.url }, database)
})
afterAll(async () => {
  await ledger.stop()
  await node.stop()
})

const lastCall = () => ledger.calls.at(-1)

describe('getUsage', () => {
  it('asks model-policy as the caller, in the same trace', async () => {
    ledger.answer = async () => ({ status: 200, body: { usage: [row], has_more: true, next: 'c' } })
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    const { body, status } = await node
      .as('viewer')
      .get('/v1/usage')
      .set({ 'X-Correlation-Id': 'corr-7', traceparent: `00-${traceId}-00f067aa0ba902b7-01` })
    expect([status, body]).toEqual([200, { usage: [row], has_more: true, next: 'c', correlation_id: 'corr-7' }])
    expect(lastCall()?.scope).toMatchObject({
      tenantId: home,
      principal: { principalId: 'usr_viewer', credential: 'api_key' },
    })
    expect(lastCall()?.meta).toMatchObject({ correlationId: 'corr-7', trace: { traceId } })
  })

  it('takes a key in either header', async () => {
    ledger.answer = async () => ({ status: 200, body: { usage: [], has_more: false } })
    const key = await node.makeKey({ role: 'viewer', principalId: 'usr_other' })
    const answer = await fetch(`${node.url}/v1/usage`, { headers: { 'X-API-Key': key } })
    expect([answer.status, lastCall()?.scope.principal.principalId]).toEqual([200, 'usr_other'])
  })

  it('is who the headers say where headers are believed', async () => {
    await fetch(`${node.url}/v1/usage`, { headers: { 'X-Tenant-Id': home, 'X-Principal-Id': 'usr_header' } })
    expect(lastCall()?.scope.principal).toMatchObject({ principalId: 'usr_header', credential: 'header' })
  })

  it('passes the question on', async () => {
    const query =
      'group_by=day&group_by=model&from=2026-11-01T00%3A00%3A00Z&to=2026-11-02T00%3A00%3A00Z&limit=7&after=YQ'
    await node.as('viewer').get(`/v1/usage?${query}`)
    expect(lastCall()?.query).toEqual({
      group_by: ['day', 'model'],
      from: '2026-11-01T00:00:00Z',
      to: '2026-11-02T00:00:00Z',
      limit: 7,
      after: 'YQ',
    })
  })

  it('answers CSV as it comes', async () => {
    const text = 'tenant_id,requests\ntnt_home,1\n'
    ledger.answer = async () => ({ status: 200, text, type: 'text/csv; charset=utf-8' })
    const answer = await node.as('viewer').get('/v1/usage').set('Accept', 'text/csv')
    expect(lastCall()?.meta.headers.accept).toBe('text/csv')
    expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([200, 'text/csv; charset=utf-8', text])
  })

  it.each([
    [400, 'invalid_request', { details: { rows: 10_001 } }],
    [429, 'rate_limited', { retryAfterSeconds: 7 }],
    [503, 'dependency_unavailable', {}],
  ] as const)('answers a refusal with %i as its own', async (status, code, context) => {
    ledger.answer = async () => {
      throw new AgentosError(code, 'Because.', context)
    }
    const { body, headers, status: answered } = await node.as('viewer').get('/v1/usage')
    expect([answered, body.error]).toMatchObject([status, { code, message: 'Because.' }])
    if ('details' in context) expect(body.error.details).toEqual(context.details)
    if ('retryAfterSeconds' in context) expect(headers['retry-after']).toBe('7')
  })

  it('says that it cannot tell while model-policy is away', async () => {
    const alone = await OrchestratorUnderTest.start({ AGENTOS_MODEL_POLICY_URL: 'http://127.0.0.1:1' })
    expect(faultsOf(await alone.as('viewer').get('/v1/usage'))).toEqual([503, 'dependency_unavailable'])
    await alone.stop()
  })
})
