import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let server: WireServer
let node: ModelPolicyUnderTest
let member: Client
beforeAll(async () => {
  server = await startWireServer({ reply: speakAsTold, chunkDelayMs: 60 })
  node = await ModelPolicyUnderTest.start({ first: server.url, second: server.url })
  member = await node.member()
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

const modelIds = async () => {
  const { body } = await member.get('/v1/models')
  return body.models.map(({ model_id }: { model_id: string }) => model_id)
}
const metric = async (name: string) => {
  const { text } = await member.get('/metrics')
  return Number(new RegExp(`^${name}\\{[^}]*\\} (\\S+)$`, 'm').exec(text)?.[1])
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
