import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let server: WireServer
let node: ModelPolicyUnderTest
let member: Client
let policies: string
beforeAll(async () => {
  server = await startWireServer({ reply: speakAsTold, chunkDelayMs: 60 })
  policies = mkdtempSync(join(tmpdir(), 'agentos-hot-reload-'))
  writeFileSync(join(policies, 'desk.json'), JSON.stringify(ruleset('swan')))
  const variables = { AGENTOS_POLICY_DIR: policies, AGENTOS_PII_KEY: '' }
  node = await ModelPolicyUnderTest.start({ first: server.url, second: server.url, variables })
  member = await node.member()
})
afterAll(async () => {
  await node.stop()
  await server.close()
  rmSync(policies, { recursive: true })
})

/** Blocks what holds a word. */
function ruleset(word: string, more: object = {}): object {
  const block = [{ id: 'word', reason: 'this is not spoken of', any_of: [word] }]
  return { ruleset_id: 'desk', version: 1, description: 'No birds.', block, ...more }
}

const modelIds = async () => {
  const { body } = await member.get('/v1/models')
  return body.models.map(({ model_id }: { model_id: string }) => model_id)
}
const metric = async (name: string, config = 'models') => {
  const { text } = await member.get('/metrics')
  return Number(new RegExp(`^${name}\\{[^}]*config="${config}"[^}]*\\} (\\S+)$`, 'm').exec(text)?.[1])
}
const soon = { timeout: 20_000, interval: 100 }

/** The models file with one provider exchanged and one model renamed. */
function changed(): { models: { model_id: string; provider: string }[]; providers: { timeout_ms?: number }[] } {
  const file = JSON.parse(readFileSync(node.modelsFile, 'utf8'))
  file.providers[0].timeout_ms = 30_000
  file.models[0].model_id = 'heron-new'
  file.tiers.balanced[0] = 'heron-new'
  return file
}

describe('a models file that changes', () => {
  it('is refused with faults, and the one before stays in force', async () => {
    const text = readFileSync(node.modelsFile, 'utf8')
    writeFileSync(node.modelsFile, '{"providers": []')
    await expect.poll(() => metric('agentos_config_reload_failures'), soon).toBe(1)
    expect((await invoke(member, chatOf('hello'))).status).toBe(200)
    writeFileSync(node.modelsFile, text)
    await expect.poll(() => metric('agentos_config_reload_count'), soon).toBe(1)
  })

  it('is in force for the next call, while a stream goes on by the one before to its end', async () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ')
    const began = performance.now()
    const streamed = invokeStreamed(member, chatOf(`say:${words}`)).then(({ body }) => {
      return { events: eventsOf(body as string), endedAt: performance.now() }
    })
    await expect.poll(() => server.requests.some(({ done }) => !done)).toBe(true)
    writeFileSync(node.modelsFile, JSON.stringify(changed()))
    await expect.poll(modelIds, soon).toContain('heron-new')
    const reloadedAt = performance.now()
    expect((await invoke(member, chatOf('hello', 'heron-new'))).status).toBe(200)
    expect((await invoke(member, chatOf('hello', 'heron-1'))).status).toBe(404)
    const { endedAt, events } = await streamed
    expect(textOf(events)).toBe(words)
    expect(events.at(-1)?.event).toBe('response')
    expect([reloadedAt > began, endedAt > reloadedAt]).toEqual([true, true])
  })
})

describe('a folder of rulesets that changes', () => {
  const statusOf = async (content: string) => {
    return (await invoke(await node.member('tnt_desk'), chatOf(content, 'builtin/rules'))).status
  }

  it('is in force for the next call', async () => {
    expect([await statusOf('a swan'), await statusOf('a crane')]).toEqual([403, 200])
    writeFileSync(join(policies, 'desk.json'), JSON.stringify(ruleset('crane')))
    await expect.poll(() => statusOf('a crane'), soon).toBe(403)
    expect(await statusOf('a swan')).toBe(200)
  })

  it.each([
    ['that cannot be read', 'ruleset_id: ['],
    ['that needs a key which the service was not given', JSON.stringify(ruleset('swan', { hash: ['email'] }))],
  ])('is refused with a ruleset %s, and those before stay in force', async (_, text) => {
    const refused = (await metric('agentos_config_reload_failures', 'policies')) || 0
    writeFileSync(join(policies, 'desk.json'), text)
    await expect.poll(() => metric('agentos_config_reload_failures', 'policies'), soon).toBe(refused + 1)
    expect([await statusOf('a crane'), await statusOf('a swan')]).toEqual([403, 200])
  })
})
