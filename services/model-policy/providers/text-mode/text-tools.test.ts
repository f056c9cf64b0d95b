import { describe, expect, it } from 'vitest'
import { OpenaiProvider } from '../openai/openai.ts'
import { startWireServer } from '../openai/testing/wire-server.ts'
import type { ToolDefinition } from '../provider.ts'
import { describeProvider } from '../testing/provider-contract.ts'
import { speakJson } from './testing/speak-json.ts'
import { TextTools } from './text-tools.ts'
import { readToolCalls } from './tool-answer.ts'
import { toTextRequest } from './tool-request.ts'

async function open(models: readonly string[] = []) {
  const server = await startWireServer({
    models: ['chat', 'embed'],
    fault: 'refuse_tools',
    reply: speakJson,
    chunkDelayMs: 1,
  })
  const inner = new OpenaiProvider({ id: 'upstream', baseUrl: server.url, apiKey: null })
  const close = async () => {
    await inner.close()
    await server.close()
  }
  return { provider: new TextTools(inner, models), server, close }
}

describeProvider('a server without tools, by text', async () => {
  const { close, provider } = await open()
  return { provider, chatModel: 'chat', embedModel: 'embed', close }
})

const echo: ToolDefinition = { name: 'tool.echo', inputSchema: { type: 'object' } }
const never = new AbortController().signal

describe('TextTools', () => {
  it.each([
    [[], [true, false, false]],
    [['chat'], [false, false]],
  ])('offers tools to a model until it refuses them, and not to those known to (%j)', async (models, offered) => {
    const { close, provider, server } = await open(models)
    for (let count = 0; count < 2; count++) {
      const messages = [{ role: 'user', content: 'echo hello' }] as const
      const { toolCalls } = await provider.chat({ model: 'chat', messages, tools: [echo] }, { signal: never })
      expect(toolCalls).toMatchObject([{ name: 'tool.echo' }])
    }
    expect(server.requests.map(({ body }) => 'tools' in body)).toEqual(offered)
    await close()
  })

  it('shows nothing of a call in a stream, and passes an answer as it grows', async () => {
    const { close, provider } = await open(['chat'])
    const say = async (content: string) => {
      const pieces: string[] = []
      const messages = [{ role: 'user', content }] as const
      const onDelta = (text: string) => pieces.push(text)
      const result = await provider.chat({ model: 'chat', messages, tools: [echo] }, { signal: never, onDelta })
      return { pieces, result }
    }
    expect(await say('echo hello')).toMatchObject({ pieces: [], result: { content: '', finishReason: 'tool_calls' } })
    const { pieces, result } = await say('good morning to you')
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(result.content)
    const json = await say('{"a": 1} is what I like')
    expect(json.pieces.join('')).toBe(json.result.content)
    await close()
  })
})

describe('readToolCalls', () => {
  it.each([
    '{"tool_calls": [{"name": "tool.echo", "arguments": {"text": "a"}}]}',
    '```json\n{"tool_calls": [{"name": "tool.echo", "arguments": {"text": "a"}}]}\n```',
    ' {"name": "tool.echo", "arguments": "{\\"text\\": \\"a\\"}"} ',
  ])('reads %s', text => {
    expect(readToolCalls(text, [echo])).toMatchObject([{ name: 'tool.echo', arguments: { text: 'a' } }])
  })

  it.each([
    '{"tool_calls": [{"name": "other", "arguments": {}}]}',
    '{"tool_calls": []}',
    '{"tool_calls": [{"name": "tool.echo", "arguments": "no"}]}',
    '{"answer": 42}',
    'plain words',
    '[1]',
  ])('takes %s for an answer', text => expect(readToolCalls(text, [echo])).toBeNull())
})

describe('toTextRequest', () => {
  it('holds a call that must come to its schema, where the backend can', () => {
    const request = { model: 'm', messages: [], tools: [echo], toolChoice: { name: 'tool.echo' } }
    expect(toTextRequest(request, true).responseFormat).toMatchObject({ type: 'json_schema' })
    expect(toTextRequest(request)).not.toHaveProperty('responseFormat')
    expect(toTextRequest({ ...request, toolChoice: 'auto' }, true)).not.toHaveProperty('responseFormat')
  })
})
