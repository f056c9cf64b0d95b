import Anthropic from '@anthropic-ai/sdk'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { TransportFault } from '../../testing/double/faults.ts'
import { startWireServer } from './wire-server.ts'

/** The double is worth what it resembles: the vendor's own client must find nothing odd about it. */
describe('the wire server, seen by the official client', () => {
  async function open(fault?: TransportFault) {
    const server = await startWireServer({ key: 'k', ...(fault && { fault }) })
    onTestFinished(() => server.close())
    return new Anthropic({ apiKey: 'k', baseURL: server.url, maxRetries: 0 })
  }

  const tools = [{ name: 'echo', input_schema: { type: 'object' as const, properties: { text: { type: 'string' } } } }]
  const request = { model: 'demo-model', max_tokens: 100, tools }

  it.each([true, false])('calls a tool, then answers with its result (streaming: %s)', async streaming => {
    const client = await open()
    const send = (messages: Anthropic.MessageParam[]) =>
      streaming
        ? client.messages.stream({ ...request, messages }).finalMessage()
        : client.messages.create({ ...request, messages })
    const asked: Anthropic.MessageParam = { role: 'user', content: 'echo hello' }
    const first = await send([asked])
    const call = first.content.find(block => block.type === 'tool_use')
    expect(first.stop_reason).toBe('tool_use')
    expect(call).toMatchObject({ name: 'echo', input: { text: 'hello' } })
    const result = { type: 'tool_result' as const, tool_use_id: call?.id ?? '', content: 'hello' }
    const second = await send([
      asked,
      { role: 'assistant', content: first.content },
      { role: 'user', content: [result] },
    ])
    expect(second.content).toMatchObject([{ type: 'text', text: 'The tool answered: hello' }])
    expect(second.usage.input_tokens).toBeGreaterThan(0)
    expect(second.usage.output_tokens).toBeGreaterThan(1)
  })

  it('lists its models', async () => {
    const client = await open()
    const ids: string[] = []
    for await (const model of client.models.list()) ids.push(model.id)
    expect(ids).toEqual(['demo-model'])
  })

  it.each([
    ['rate_limited', 429, 'rate_limit_error'],
    ['server_error', 500, 'api_error'],
    ['unauthorized', 401, 'authentication_error'],
  ] as const)('fails as %s', async (fault, status, type) => {
    const client = await open(fault)
    const answer = client.messages.create({ ...request, messages: [{ role: 'user', content: 'hi' }] })
    await expect(answer).rejects.toMatchObject({ status, type })
  })

  it('reports an error within a stream', async () => {
    const client = await open('error_in_stream')
    const stream = client.messages.stream({ ...request, messages: [{ role: 'user', content: 'hello to you' }] })
    await expect(stream.finalMessage()).rejects.toMatchObject({ type: 'overloaded_error' })
  })
})
