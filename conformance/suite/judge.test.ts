import { describe, expect, it } from 'vitest'
import { Judge } from './judge.ts'
import { findOperation } from './specification.ts'

const judge = new Judge('agent-orchestrator')
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'x-request-id': 'req_1',
  'x-correlation-id': 'corr_1',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
}
const member = {
  tenant_id: 'tnt_a',
  principal_id: 'usr_a',
  principal_type: 'user',
  role: 'viewer',
  created_at: '2026-11-21T09:00:00.000Z',
  updated_at: '2026-11-21T09:00:00.000Z',
}
const request = { method: 'GET', path: '/v1/members/usr_a', headers: {}, body: undefined }
const good = { request, status: 200, headers, body: { member, correlation_id: 'corr_1' }, text: '{…}' }
const faultsOf = (changed: object, operationId = 'getMember', isRequestJudged = true) =>
  judge.faults({ ...good, ...changed }, { operation: findOperation(operationId), isRequestJudged })
const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name))

describe('an answer', () => {
  it('that keeps to its document has no fault', async () => {
    expect(await faultsOf({})).toEqual([])
  })

  it('without a member that its schema requires is found by the compiled check and by the referee', async () => {
    const { role: _, ...rest } = member
    const faults = await faultsOf({ body: { member: rest, correlation_id: 'corr_1' } })
    expect(faults).toHaveLength(2)
    expect(faults[0]).toMatch(/^by the compiled check, the body at \/member must have required property 'role'/)
    expect(faults[1]).toMatch(/^by express-openapi-validator, .*'role'/)
  })

  it('with a status that is not declared is found', async () => {
    expect(await faultsOf({ status: 202 })).toEqual(['the document of getMember declares no status 202'])
  })

  it.each(['x-request-id', 'x-correlation-id', 'traceparent'])('without the header %s is found', async name => {
    expect(await faultsOf({ headers: without(name) })).toContain(`the header ${name} is missing`)
  })

  it('of 429 without Retry-After, or with one that is no number, is found', async () => {
    const error = { code: 'rate_limited', message: 'slower', retryable: true }
    const refusal = { status: 429, body: { error, correlation_id: 'corr_1' } }
    expect(await faultsOf(refusal)).toEqual(['the header retry-after is missing'])
    expect(await faultsOf({ ...refusal, headers: { ...headers, 'retry-after': 'soon' } })).toHaveLength(1)
    expect(await faultsOf({ ...refusal, headers: { ...headers, 'retry-after': '1' } })).toEqual([])
  })

  it('of a failure in another form is found by both', async () => {
    const faults = await faultsOf({ status: 404, body: { error: 'not found', correlation_id: 'corr_1' } })
    expect(faults.filter(fault => fault.startsWith('by the compiled check'))).not.toEqual([])
    expect(faults.filter(fault => fault.startsWith('by express-openapi-validator'))).not.toEqual([])
  })

  it('with a body where none is declared is found', async () => {
    const gone = { request: { ...request, method: 'DELETE' }, status: 204 }
    expect(await faultsOf({ ...gone, text: 'gone', body: 'gone' }, 'deleteMember')).not.toEqual([])
    const { 'content-type': _, ...bare } = headers
    expect(await faultsOf({ ...gone, headers: bare, text: '', body: undefined }, 'deleteMember')).toEqual([])
  })

  it('whose correlation id differs in body and header is found', async () => {
    expect(await faultsOf({ body: { member, correlation_id: 'corr_2' } })).toHaveLength(1)
  })

  it('that accepts what its document refuses is found, unless the request is not judged', async () => {
    const path = '/v1/members?limit=0'
    const list = { request: { ...request, path }, body: { members: [], has_more: false, correlation_id: 'corr_1' } }
    expect(await faultsOf(list, 'listMembers')).toEqual([expect.stringContaining('a request was accepted')])
    expect(await faultsOf(list, 'listMembers', false)).toEqual([])
  })
})
