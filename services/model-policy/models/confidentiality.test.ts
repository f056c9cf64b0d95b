import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { modelPolicyContract } from '#contract/model-policy'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, invoke, invokeStreamed } from '../testing/invocations.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { startLogged } from '../testing/start-logged.ts'

const marker = 'marzipan-elephant'

let server: WireServer
let node: ModelPolicyUnderTest
beforeAll(async () => {
  server = await startWireServer()
  node = await ModelPolicyUnderTest.start({ first: server.url })
})
afterEach(() => {
  server.fault = null
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

describe('a model call', () => {
  it('leaves an audit record with who, what and the outcome', async () => {
    await invoke(await node.member(), chatOf(marker))
    await invoke(await node.member('tnt_fast'), chatOf(marker))
    const records = () => node.auditLines().filter(({ action }) => action === 'model.invoke')
    await expect
      .poll(() => records().slice(-2))
      .toMatchObject([
        { tenant_id: 'tnt_home', principal_id: 'usr_member', resource: 'heron-1', outcome: 'ok' },
        { tenant_id: 'tnt_fast', resource: 'heron-1', outcome: 'denied', error_code: 'policy_blocked' },
      ])
  })

  it('leaves no word of its content in audit, figures or tables, whether it succeeds or fails', async () => {
    const member = await node.member()
    const known = node.auditLines().length
    for (const fault of [null, 'server_error', 'bad_request', 'cut_stream'] as const) {
      server.fault = fault
      await invoke(member, chatOf(marker))
      await invokeStreamed(member, chatOf(`(${marker})`))
    }
    await expect.poll(() => node.auditLines().length).toBe(known + 8)
    const { text: metrics } = await member.get('/metrics')
    const { rows } = await node.database.owner.query('select details::text, resource from platform.audit_records')
    const traces = [
      metrics,
      readFileSync(node.auditFile, 'utf8'),
      JSON.stringify(rows),
      JSON.stringify(await node.ledger()),
    ]
    expect(metrics).toMatch(/agentos_model_request_count\{[^}]*status="ok"[^}]*\} [1-9]/)
    expect(metrics).toMatch(/agentos_model_error_count\{[^}]*code="dependency_unavailable"[^}]*\} [1-9]/)
    for (const trace of traces) expect(trace).not.toContain(marker)
  })
})

describe('the log', () => {
  it('says nothing of what was said, at any level', async () => {
    const { log, stop, url } = await startLogged(node.database.url, server.url)
    const headers = { authorization: `Bearer ${await node.makeKey()}`, 'content-type': 'application/json' }
    for (const fault of [null, 'server_error', 'cut_stream', 'bad_request'] as const) {
      server.fault = fault
      for (const accept of ['application/json', 'text/event-stream']) {
        const body = JSON.stringify(chatOf(`(${marker})`, 'demo-model'))
        const answer = await fetch(`${url}/v1/models:invoke`, { method: 'POST', headers: { ...headers, accept }, body })
        await answer.text()
      }
    }
    await stop()
    expect(log()).toMatch(/"operation":"invokeModel".*"status":503/)
    expect(log()).not.toContain(marker)
  })
})

describe('every operation with the right to call models', () => {
  const operations = modelPolicyContract.operations.filter(({ scope }) => scope === 'models:invoke')

  it('is limited and audited alike', () => {
    expect(operations.map(({ audit, operationId, quota }) => [operationId, quota, audit]).sort()).toEqual(
      ['chatCompletions', 'embeddings', 'invokeModel', 'responses'].map(id => [id, 'model_invoke', 'model.invoke']),
    )
  })
})
