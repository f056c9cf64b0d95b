import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../main.ts'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import type { WireRequest } from '../providers/testing/double/reply.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'

const mail = 'john@acme.example'
const token = /\[email~[a-z2-7]{12}\]/

let server: WireServer
let node: ModelPolicyUnderTest
let vault: Client
let desk: Client
beforeAll(async () => {
  server = await startWireServer({ reply })
  node = await ModelPolicyUnderTest.start({ first: server.url })
  vault = await node.member('tnt_vault')
  desk = await node.member('tnt_desk')
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

/** Says again what it was told; `send:` makes it a call of the tool `send` instead. */
function reply({ messages }: WireRequest) {
  const said = String(messages.at(-1)?.content ?? '')
  if (!said.startsWith('send:')) return { content: said, calls: [], finish: 'stop' as const }
  return {
    content: '',
    calls: [{ name: 'send', arguments: JSON.stringify({ to: said.slice(5) }) }],
    finish: 'tool_calls' as const,
  }
}

const sent = () => JSON.stringify(server.requests.at(-1)?.body)
const tools = [{ tool_id: 'tool.send', name: 'send', input_schema: { type: 'object' } }]
const sending = () => chatOf('', 'heron-1', { input: { messages: [{ role: 'user', content: `send:${mail}` }], tools } })

describe('a token', () => {
  it('is what the model sees, and the caller has the original back', async () => {
    const { body } = await invoke(vault, chatOf(`write to ${mail} please`))
    expect(sent()).not.toContain(mail)
    expect(sent()).toMatch(token)
    expect(body.response.output.message.content).toBe(`write to ${mail} please`)
    expect(body.response.policy_outcome.redactions).toEqual([
      { path: 'messages/0/content', kind: 'email', start: 9, end: 26, treatment: 'tokenize' },
    ])
  })

  it('is restored in a stream too, over its deltas', async () => {
    const { body } = await invokeStreamed(vault, chatOf(`write to ${mail} please`))
    expect(sent()).not.toContain(mail)
    const events = eventsOf(body as string)
    expect(textOf(events)).toBe(`write to ${mail} please`)
    expect(events.at(-1)?.data).toMatchObject({
      response: { output: { message: { content: `write to ${mail} please` } } },
    })
  })

  it('is restored in the calls of tools where the ruleset says so, and nowhere else', async () => {
    const allowed = await invoke(vault, sending())
    expect(allowed.body.response.output.tool_calls[0].arguments).toEqual({ to: mail })
    const kept = await invoke(desk, sending())
    expect(kept.body.response.output.tool_calls[0].arguments.to).toMatch(token)
  })

  it('of another tenant is another, and of the next call the same', async () => {
    const tokens: string[] = []
    for (const client of [vault, vault, desk]) {
      await invoke(client, chatOf(mail))
      tokens.push(token.exec(sent())?.[0] ?? '')
    }
    expect(tokens[1]).toBe(tokens[0])
    expect(tokens[2]).not.toBe(tokens[0])
  })
})

describe('hashes and masks', () => {
  it('are what the model sees, and they stay', async () => {
    const { body } = await invoke(vault, chatOf('call +49 30 901820, card 4111 1111 1111 1111'))
    expect(sent()).not.toContain('901820')
    expect(body.response.output.message.content).toMatch(/^call \[phone#[a-z2-7]{12}\], card \*{4} \*{4} \*{4} 1111$/)
  })
})

describe('the key', () => {
  it('is asked for at the start where a ruleset needs it', async () => {
    const variables = { AGENTOS_POLICY_DIR: `${import.meta.dirname}/../testing/policies`, AGENTOS_PII_KEY: '' }
    await expect(start({ AGENTOS_MODE: 'dev', ...variables })).rejects.toThrow(
      /AGENTOS_PII_KEY is missing; the ruleset desk/,
    )
  })
})

describe('what was tokenised', () => {
  it('stands in no audit record', () => {
    expect(readFileSync(node.auditFile, 'utf8')).not.toContain(mail)
  })
})
