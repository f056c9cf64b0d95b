import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInternal } from '#auth'
import { clearKillSwitch, setKillSwitch, type TestKillSwitch, waitUntil } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invoke, invokeStreamed } from '../testing/invocations.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { home } from '../testing/models-file.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const variables = { AGENTOS_SIGNING_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString() }

let server: WireServer
let node: ModelPolicyUnderTest
let twin: ModelPolicyUnderTest
beforeAll(async () => {
  server = await startWireServer({ reply: speakAsTold, chunkDelayMs: 30 })
  node = await ModelPolicyUnderTest.start({ first: server.url, second: server.url, variables })
  twin = await ModelPolicyUnderTest.start({ first: server.url, second: server.url, variables, database: node.database })
})
afterAll(async () => {
  await twin.stop()
  await node.stop()
  await server.close()
})

const set = (kill: TestKillSwitch) => setKillSwitch(node.database.owner, kill)

async function clear(id: string): Promise<void> {
  await clearKillSwitch(node.database.owner, id)
  for (const service of [node, twin])
    await waitUntil(async () => (await invoke(await service.member(), chatOf('hello'))).status === 200)
}

const long = `say:${'Listen, here. '.repeat(200)}`

describe('a kill switch', () => {
  it('ends streams under way within two seconds, in every process, and refuses what comes', async () => {
    const members = await Promise.all([node.member(), twin.member()])
    const neighbour = await node.member('tnt_neighbour')
    const streams = members.map(member => invokeStreamed(member, chatOf(long, 'heron-1', { generation: {} })))
    const ended = streams.map(async stream => {
      const events = eventsOf((await stream).body as string)
      return { last: events.at(-1), at: performance.now() }
    })
    await waitUntil(() => server.requests.length === 2)
    await new Promise(resolve => setTimeout(resolve, 100))
    const at = performance.now()
    const id = await set({ kind: 'tenant', tenantId: home })
    for (const { at: end, last } of await Promise.all(ended)) {
      console.log(`the stream of a tenant that was switched off ended after ${(end - at).toFixed(0)} ms`)
      expect(end - at).toBeLessThan(5_000)
      expect(last).toMatchObject({ event: 'error', data: { error: { code: 'policy_blocked' } } })
    }
    await waitUntil(() => server.requests.slice(0, 2).every(({ aborted }) => aborted))
    // What had come is billed.
    expect(await node.ledger()).toMatchObject([{ error_code: 'policy_blocked' }, { error_code: 'policy_blocked' }])
    const refused = await invoke(members[0] as never, chatOf('hello'))
    expect([refused.status, refused.body.error]).toMatchObject([
      403,
      { code: 'policy_blocked', details: { kill_switch: { switch_id: id, reason: 'it must stop', set_by: 'usr_op' } } },
    ])
    expect((await invoke(neighbour, chatOf('hello'))).status).toBe(200)
    await clear(id)
  })

  it('on a model leaves the others of its tier, and refuses where none is left', async () => {
    const member = await node.member()
    const id = await set({ kind: 'model', tenantId: home, targetId: 'heron-1' })
    await waitUntil(async () => (await invoke(member, chatOf('hello', 'heron-1'))).status === 403)
    const { body } = await invoke(member, chatOf('hello', 'tier:balanced'))
    expect(body.response.route).toMatchObject({ model: 'heron-2' })
    const openai = { model: 'heron-1', messages: [{ role: 'user', content: 'hello' }] }
    expect((await member.post('/v1/chat/completions').send(openai)).status).toBe(403)
    expect((await member.post('/v1/responses').send({ model: 'heron-1', input: 'hello' })).status).toBe(403)
    await clear(id)
  })

  it('on an agent stops the calls of its runs, and no others', async () => {
    const grant = { tenantId: home, principalId: 'usr_runner', runId: 'run_1', scopes: ['models:invoke'] } as const
    const of = async (agentId: string) =>
      node.bearing(await signInternal(privateKey, 'model-policy', { ...grant, agentId }))
    const id = await set({ kind: 'agent', tenantId: home, targetId: 'agt_wild' })
    const wild = await of('agt_wild')
    await waitUntil(async () => (await invoke(wild, chatOf('hello'))).status === 403)
    expect((await invoke(await of('agt_tame'), chatOf('hello'))).status).toBe(200)
    await clear(id)
  })

  it('holds from the first call on for a service that starts later', async () => {
    const id = await set({ kind: 'platform' })
    const later = await ModelPolicyUnderTest.start({ first: server.url, database: node.database })
    expect((await invoke(await later.member('tnt_neighbour'), chatOf('hello'))).status).toBe(403)
    await later.stop()
    await clear(id)
  })
})
