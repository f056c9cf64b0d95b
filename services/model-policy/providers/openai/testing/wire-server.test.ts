import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import OpenAI from 'openai'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { startWireServer, type WireServer } from './wire-server.ts'

/** The test server is worth what it resembles: OpenAI's own client must find nothing odd about it. */
describe('the wire server, seen by the official client', () => {
  let server: WireServer
  afterEach(() => server.close())

  const tools = [
    {
      type: 'function',
      function: { name: 'echo', parameters: { type: 'object', properties: { text: { type: 'string' } } } },
    },
  ] as const
  const messages = [{ role: 'user', content: 'echo hello' }] as const

  async function open(fault?: Parameters<typeof startWireServer>[0]) {
    server = await startWireServer({ key: 'k', ...fault })
    return new OpenAI({ apiKey: 'k', baseURL: server.url, maxRetries: 0 })
  }

  it('calls a tool, then answers with its result, streaming and not', async () => {
    const client = await open()
    const request = { model: 'demo-model', tools: [...tools], messages: [...messages] }
    const first = await client.chat.completions.create(request)
    const call = first.choices[0]?.message.tool_calls?.[0]
    expect(first).toMatchObject({
      choices: [{ finish_reason: 'tool_calls' }],
      usage: { total_tokens: expect.any(Number) },
    })
    expect(call).toMatchObject({ function: { name: 'echo', arguments: '{"text":"hello"}' } })
    const result = { role: 'tool', tool_call_id: call?.id ?? '', content: 'hello' } as const
    const history = [...messages, { role: 'assistant', content: null, tool_calls: [call] } as never, result]
    const stream = client.chat.completions.stream({ ...request, messages: history })
    expect(await stream.finalContent()).toBe('The tool answered: hello')
  })

  it('lists its models and embeds', async () => {
    const client = await open()
    const { data } = await client.models.list()
    expect(data.map(model => model.id)).toEqual(['demo-model'])
    const { data: rows } = await client.embeddings.create({ model: 'demo-model', input: ['abc', 'xyz'] })
    expect(rows.map(row => row.embedding.length)).toEqual([26, 26])
  })

  it.each([
    ['rate_limited', 429],
    ['server_error', 500],
    ['unauthorized', 401],
  ] as const)('fails as %s', async (fault, status) => {
    const client = await open({ fault })
    const answer = client.chat.completions.create({ model: 'demo-model', messages: [...messages] })
    await expect(answer).rejects.toMatchObject({ status })
  })

  it('knows its key and its models', async () => {
    const client = await open()
    const absent = client.chat.completions.create({ model: 'other', messages: [...messages] })
    await expect(absent).rejects.toMatchObject({ status: 404 })
    const stranger = new OpenAI({ apiKey: 'x', baseURL: server.url, maxRetries: 0 })
    await expect(stranger.models.list()).rejects.toMatchObject({ status: 401 })
  })
})

describe('the wire server, run as a program', () => {
  const program = fileURLToPath(new URL('./wire-server.ts', import.meta.url))

  it('serves what its flags say', async () => {
    const child = spawn(process.execPath, [program, '--port', '0', '--key', 'k', '--model', 'm'])
    onTestFinished(() => {
      child.kill()
    })
    const [line] = await once(child.stdout, 'data')
    const baseURL = /^(\S+) serves m$/m.exec(String(line))?.[1] ?? ''
    const { data } = await new OpenAI({ apiKey: 'k', baseURL }).models.list()
    expect(data.map(model => model.id)).toEqual(['m'])
  })

  it('names the faults it knows', async () => {
    const child = spawn(process.execPath, [program, '--port', '0', '--fault', 'magic'])
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
    })
    const [code] = await once(child, 'close')
    expect(code).not.toBe(0)
    expect(said).toContain('cut_stream')
  })
})
