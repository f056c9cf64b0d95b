import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { sendCompletion } from '../../services/model-policy/providers/openai/testing/wire-completion.ts'
import { sendError } from '../../services/model-policy/providers/openai/testing/wire-faults.ts'
import { startWireServer } from '../../services/model-policy/providers/openai/testing/wire-server.ts'
import { textOf } from '../../services/model-policy/providers/testing/double/count-reply.ts'
import {
  replyTo,
  type WireReply,
  type WireRequest,
} from '../../services/model-policy/providers/testing/double/reply.ts'

/** Model servers that behave, and such that each fail in one way; the models are named for what they do. */
export interface Upstreams {
  /** A models file that names them. */
  readonly modelsFile: object
  close(): Promise<void>
}

export async function startUpstreams(): Promise<Upstreams> {
  const servers = {
    talking: await startWireServer({ reply: speakWhatIsSaid, chunkDelayMs: 5 }),
    slow: await startWireServer({ chunkDelayMs: 500 }),
    silent: await startWireServer({ fault: 'stall' }),
    broken: await startWireServer({ fault: 'server_error' }),
    cutting: await startWireServer({ reply: speakWhatIsSaid, fault: 'cut_stream', chunkDelayMs: 200 }),
    busy: await startBusyServer(),
  }
  const chat = { capabilities: ['chat'], context_window_tokens: 32_000, max_output_tokens: 1_000, vision: true }
  const price = { input_per_million_usd: 1, output_per_million_usd: 2 }
  const names = Object.keys(servers)
  return {
    modelsFile: {
      providers: [
        { id: 'builtin', kind: 'builtin' },
        ...Object.entries(servers).map(([id, { url }]) => ({
          id,
          kind: 'openai',
          base_url: url,
          local: id !== 'slow',
        })),
      ],
      models: [
        ...names.map(name => ({ ...chat, model_id: name, provider: name, upstream_model: 'demo-model', price })),
        { ...chat, model_id: 'builtin/rules', provider: 'builtin', vision: false },
        {
          model_id: 'builtin/lexical-384',
          provider: 'builtin',
          capabilities: ['embed'],
          context_window_tokens: 8_192,
          max_output_tokens: 0,
          dimensions: 384,
        },
      ],
      tiers: { fast: ['builtin/rules'], balanced: ['talking'] },
    },
    async close() {
      await Promise.all(Object.values(servers).map(server => server.close()))
    },
  }
}

/** What stands behind `say:` is the answer. */
function speakWhatIsSaid({ messages }: WireRequest): WireReply | null {
  const last = messages.at(-1)
  const text = last === undefined ? '' : textOf(last)
  return text.startsWith('say:') ? { content: text.slice(4), calls: [], finish: 'stop' } : null
}

/** Refuses two requests with `Retry-After: 1`, serves the third, and so on. */
async function startBusyServer(): Promise<{ url: string; close(): Promise<void> }> {
  let requests = 0
  const server: Server = createServer(async (request, response) => {
    const body = (await json(request)) as WireRequest
    requests += 1
    if (requests % 3 !== 0) return sendError(response, 429, 'Too many requests', { 'retry-after': '1' })
    await sendCompletion(response, body, replyTo(body), { fault: null, chunkDelayMs: 0 })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}
