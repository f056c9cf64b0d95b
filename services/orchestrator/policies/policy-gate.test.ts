import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'
import { modelPolicyGate } from './policy-gate.ts'

let node: OrchestratorUnderTest
let developer: Client
let inside: Server
let called: string[]
beforeAll(async () => {
  inside = createServer((request, response) => {
    called.push(`${request.headers.host} ${request.url}`)
    const { port } = inside.address() as AddressInfo
    const location = `http://localhost:${port}/there`
    response.writeHead(request.url === '/leave' ? 302 : 200, { 'content-type': 'application/json', location })
    response.end('{"ok":true}')
  })
  await new Promise<void>(resolve => inside.listen(0, '127.0.0.1', resolve))
  const { port } = inside.address() as AddressInfo
  node = await OrchestratorUnderTest.start({ AGENTOS_TOOL_HTTP_ALLOW: `127.0.0.1:${port},localhost:${port}` })
  developer = node.as('developer')
  for (const [tool_id, path] of [
    ['tool.inside', 'here'],
    ['tool.leaving', 'leave'],
  ] as const) {
    const config = { url: `http://127.0.0.1:${port}/${path}`, method: 'GET' }
    await developer.post('/v1/tools').send({ tool_id, name: tool_id, kind: 'http', config }).expect(201)
  }
})
beforeEach(() => {
  called = []
  node.policies.asked.length = 0
  node.policies.contexts.length = 0
  node.policies.refuse = () => null
})
afterAll(async () => {
  await node.stop()
  inside.closeAllConnections()
  inside.close()
})

const invoke = (toolId: string, input: object = {}) => developer.post(`/v1/tools/${toolId}:invoke`).send({ input })
const refusal = (code = 'policy_blocked', status = 403) => ({ code, status, reasons: ['pol_test@1: not now'] })

describe('a call of a tool', () => {
  it('is put before the policies with its host, and without its input', async () => {
    await invoke('tool.inside', { secret: 'heron' }).expect(200)
    expect(node.policies.asked).toEqual([
      {
        kind: 'tool.invoke',
        resource: 'tool.inside',
        attributes: { tool_kind: 'http', effect: 'none', host: '127.0.0.1', method: 'GET' },
      },
    ])
    expect(called).toHaveLength(1)
  })

  it('is not made where they refuse it', async () => {
    node.policies.refuse = () => refusal()
    const { body, status } = await invoke('tool.inside')
    expect([status, body.error]).toMatchObject([
      403,
      { code: 'policy_blocked', details: { reasons: ['pol_test@1: not now'] } },
    ])
    expect(called).toEqual([])
  })

  it('does not follow a redirect to a host for which they refuse it', async () => {
    node.policies.refuse = ({ attributes }) => (attributes.host === 'localhost' ? refusal() : null)
    const { body } = await invoke('tool.leaving')
    expect(body.tool_call).toMatchObject({ status: 'error', error: { code: 'policy_blocked' } })
    expect(called).toHaveLength(1)
  })

  it('is not made where they cannot be asked', async () => {
    const lonely = await OrchestratorUnderTest.start({ AGENTOS_MODEL_POLICY_URL: 'http://127.0.0.1:1' })
    const { body, status } = await lonely.as('developer').post('/v1/tools/tool.echo:invoke').send({ input: {} })
    expect([status, body.error.code]).toEqual([503, 'dependency_unavailable'])
    await lonely.stop()
  })
})

describe('memory', () => {
  it('is put before the policies at each access, by namespace and key', async () => {
    await developer.put('/v1/memory/notes/one').send({ value: 'heron' }).expect(200)
    await developer.get('/v1/memory/notes/one').expect(200)
    await developer.get('/v1/memory/notes').expect(200)
    await developer.post('/v1/memory/notes:search').send({ query: 'heron' }).expect(200)
    await developer.delete('/v1/memory/notes/one').expect(204)
    expect(node.policies.asked.map(({ kind, resource }) => [kind, resource])).toEqual([
      ['memory.write', 'notes/one'],
      ['memory.read', 'notes/one'],
      ['memory.read', 'notes/'],
      ['memory.read', 'notes/'],
      ['memory.delete', 'notes/one'],
    ])
  })

  it('is neither read nor changed where they refuse it', async () => {
    await developer.put('/v1/memory/notes/kept').send({ value: 1 }).expect(200)
    node.policies.refuse = ({ kind }) => (kind.startsWith('memory.') ? refusal() : null)
    expect((await developer.get('/v1/memory/notes/kept')).status).toBe(403)
    expect((await developer.get('/v1/memory/notes')).status).toBe(403)
    expect((await developer.put('/v1/memory/notes/kept').send({ value: 2 })).status).toBe(403)
    expect((await developer.delete('/v1/memory/notes/kept')).status).toBe(403)
    node.policies.refuse = () => null
    expect((await developer.get('/v1/memory/notes/kept')).body.entry).toMatchObject({ tenant_id: home, value: 1 })
  })

  it('is put before them when a tool uses it, too', async () => {
    node.policies.refuse = ({ kind }) => (kind === 'memory.write' ? refusal() : null)
    const { body } = await invoke('tool.kv.put', { namespace: 'notes', key: 'two', value: 1 })
    expect(body.tool_call).toMatchObject({ status: 'error', error: { code: 'policy_blocked' } })
    expect(node.policies.asked.map(({ kind }) => kind)).toEqual(['tool.invoke', 'memory.write'])
  })
})

describe('what a caller says of its data', () => {
  const policy_context = { data_classification: 'restricted', region: 'eu', consent_tags: ['analytics'] }
  beforeEach(() => {
    node.policies.refuse = (_, context) => (context?.data_classification === 'restricted' ? refusal() : null)
  })

  const calls: [name: string, call: (context?: object) => PromiseLike<{ status: number; body: Failure }>][] = [
    ['a call of a tool', context => invokeWith('tool.inside', {}, context)],
    ['a write of memory', context => developer.put('/v1/memory/notes/told').send({ value: 1, ...said(context) })],
    [
      'a write by the older path',
      context => developer.put('/v1/agents/agt_told/kv/told').send({ value: 1, ...said(context) }),
    ],
    [
      'a search of memory',
      context => developer.post('/v1/memory/notes:search').send({ query: 'heron', ...said(context) }),
    ],
  ]
  interface Failure {
    readonly error?: {
      readonly code: string
      readonly details: { readonly errors?: object; readonly reasons?: object }
    }
  }
  const said = (policy_context?: object) => policy_context && { policy_context }
  const invokeWith = (toolId: string, input: object, context?: object) =>
    developer.post(`/v1/tools/${toolId}:invoke`).send({ input, ...said(context) })

  it.each(calls)('goes before the policies with %s', async (name, call) => {
    const { body, status } = await call(policy_context)
    expect([status, body.error?.code, body.error?.details.reasons]).toEqual([
      403,
      'policy_blocked',
      ['pol_test@1: not now'],
    ])
    expect((await call({ data_classification: 'public' })).status).toBe(200)
    expect((await call()).status).toBe(200)
    expect(node.policies.contexts).toEqual([policy_context, { data_classification: 'public' }, undefined])
    // The host of the tool is reached by those two alone that they permit.
    expect(called).toHaveLength(name === 'a call of a tool' ? 2 : 0)
  })

  it.each(calls)('is refused with %s where policies do not know it, and the nearest fact is named', async (_, call) => {
    const { body, status } = await call({ data_clasification: 'restricted' })
    const path = '/policy_context/data_clasification'
    const message = 'is not a known member; did you mean data_classification?'
    expect([status, body.error?.details.errors]).toEqual([400, [{ path, message }]])
    const mistyped = await call({ region: 4711 })
    expect([mistyped.status, mistyped.body.error?.details.errors]).toMatchObject([
      400,
      [{ path: '/policy_context/region' }],
    ])
    expect(node.policies.asked).toEqual([])
  })

  it('binds the memory that the tool uses, and the hosts that it is redirected to', async () => {
    node.policies.refuse = () => null
    const put = { namespace: 'notes', key: 'three', value: 1 }
    expect((await invokeWith('tool.kv.put', put, policy_context)).status).toBe(200)
    expect((await invokeWith('tool.leaving', {}, policy_context)).status).toBe(200)
    expect(node.policies.asked.map(({ kind }) => kind)).toEqual([
      'tool.invoke',
      'memory.write',
      'tool.invoke',
      'tool.invoke',
    ])
    expect(node.policies.contexts).toEqual(Array(4).fill(policy_context))
  })

  it('is not what the input of a tool or a value says', async () => {
    await invokeWith('tool.echo', { policy_context: { data_classification: 'restricted' } })
    await developer
      .put('/v1/memory/notes/said')
      .send({ value: { policy_context: { data_classification: 'restricted' } } })
    expect(node.policies.contexts).toEqual([undefined, undefined])
  })
})

describe('a gate of a run', () => {
  it('says with each action what the run says of its data', async () => {
    const bodies: unknown[] = []
    const client = { json: async <Body>({ body }: { body?: unknown }) => bodies.push(body) as Body }
    const action = { kind: 'memory.read', resource: 'notes/one', attributes: {} } as const
    const context = { data_classification: 'restricted' }
    await modelPolicyGate(client, () => ({}), context).permit(action)
    await modelPolicyGate(client, () => ({})).permit(action)
    expect(bodies).toEqual([{ action, policy_context: context }, { action }])
  })
})
