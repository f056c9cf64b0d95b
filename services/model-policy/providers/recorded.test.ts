import { describe, expect, it, onTestFinished } from 'vitest'
import { Secret } from '#config'
import { AnthropicProvider } from './anthropic/anthropic.ts'
import { BedrockProvider } from './bedrock/bedrock.ts'
import { OllamaProvider } from './ollama/ollama.ts'
import { OpenaiProvider } from './openai/openai.ts'
import type { Provider } from './provider.ts'
import {
  type ProviderKind,
  type Recording,
  recordings,
  toChatRequest,
  toEmbedRequest,
  toRecorded,
} from './testing/recording.ts'
import { type Delivery, startReplay } from './testing/replay.ts'
import { meaningOf } from './testing/wire-meaning.ts'

const signal = new AbortController().signal
const id = 'vendor'
const apiKey = new Secret('a-key')
const credentials = { accessKeyId: apiKey, secretAccessKey: apiKey, sessionToken: null }

const open: Readonly<Record<ProviderKind, (baseUrl: string) => Provider>> = {
  openai: baseUrl => new OpenaiProvider({ id, baseUrl, apiKey }),
  anthropic: baseUrl => new AnthropicProvider({ id, baseUrl, apiKey }),
  ollama: baseUrl => new OllamaProvider({ id, baseUrl, apiKey: null }),
  bedrock: baseUrl => new BedrockProvider({ id, baseUrl, credentials, region: 'us-east-1' }),
}

const resource: Readonly<Record<ProviderKind, RegExp>> = {
  openai: /\/(chat\/completions|embeddings)(?=\?|$)/,
  anthropic: /\/messages$/,
  ollama: /\/(chat|tags)$/,
  bedrock: /\/model\/.*$/,
}

/** Asks what was asked of a server that answers what was answered. */
async function repeat(recording: Recording, delivery: Delivery = {}) {
  const { kind, operation, request, response, streamed } = recording
  const server = await startReplay(toRecorded(response), delivery)
  const provider = open[kind](server.url + request.path.replace(resource[kind], ''))
  onTestFinished(() => provider.close())
  const pieces: string[] = []
  const onDelta = (text: string) => pieces.push(text)
  const calls = {
    check: () => provider.check(),
    embed: () => provider.embed(toEmbedRequest(recording), { signal }),
    chat: () => provider.chat(toChatRequest(recording), { signal, ...(streamed && { onDelta }) }),
  }
  const [outcome] = await Promise.allSettled([calls[operation]()])
  return { sent: server.requests[0], outcome, pieces }
}

/** What the outcome has to be. */
function outcomeOf({ expected }: Recording): object {
  if ('error' in expected) {
    const { code, says } = expected.error
    return { status: 'rejected', reason: expect.objectContaining({ code, message: expect.stringContaining(says) }) }
  }
  if (!('usage' in expected)) return { status: 'fulfilled', value: expect.objectContaining(expected) }
  const usage = expected.usage === null ? isEstimate : { ...expected.usage, estimated: false }
  const vectors = 'vectors' in expected ? expected.vectors.map(vector => vector.map(Math.fround)) : undefined
  const toolCalls = 'toolCalls' in expected ? expected.toolCalls.map(isCall) : undefined
  return { status: 'fulfilled', value: { ...expected, usage, ...(vectors ? { vectors } : { toolCalls }) } }
}

const isEstimate = expect.objectContaining({ estimated: true })
const isCall = (call: object) => expect.objectContaining({ ...call, malformed: false })

/** Where in a stream its server says why it stops. */
const ending = /"finish_reason":"|message_stop|messageStop|"done":true/

describe('recorded exchanges', () => {
  it('are there of each kind of provider, whole, streamed and with tools', () => {
    for (const kind of Object.keys(open)) {
      const ofKind = recordings.filter(recording => recording.kind === kind)
      expect(new Set(ofKind.map(({ streamed }) => streamed))).toEqual(new Set([true, false]))
      expect(ofKind.some(({ name }) => name.includes('tool'))).toBe(true)
    }
  })

  describe.each(byName(recordings))('%s', (_, recording) => {
    const { kind, request, streamed } = recording

    it('is asked for as it was', async () => {
      const { sent } = await repeat(recording)
      expect(sent?.path).toBe(request.path)
      expect(meaningOf(kind, sent?.body)).toEqual(meaningOf(kind, request.body ?? {}))
    })

    it.each(streamed ? [1, 7, 65_536] : [1])('is read in pieces of %d bytes', async pieceBytes => {
      const { outcome } = await repeat(recording, { pieceBytes })
      expect(outcome).toEqual(outcomeOf(recording))
    })
  })

  const streams = recordings.filter(({ expected, streamed }) => streamed && 'content' in expected)

  it.each(byName(streams))('%s is handed over while it grows', async (_, recording) => {
    const { pieces } = await repeat(recording)
    expect({ content: pieces.join('') }).toEqual({
      content: 'content' in recording.expected && recording.expected.content,
    })
    expect(pieces).not.toContain('')
  })

  it.each(byName(streams))('%s is no answer where it breaks off', async (_, recording) => {
    const bytes = Buffer.from(toRecorded(recording.response).body)
    const beforeEnding = bytes.toString('latin1').search(ending)
    for (const part of [0, 0.3, 0.6, 0.9, 1]) {
      const reset = { by: 'reset', at: Math.floor((bytes.length - 2) * part) } as const
      const end = { by: 'end', at: Math.floor(beforeEnding * part) } as const
      for (const broken of [reset, end]) {
        const { outcome } = await repeat(recording, { pieceBytes: 64, broken })
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'dependency_unavailable' } })
      }
    }
  })
})

function byName(some: readonly Recording[]): (readonly [string, Recording])[] {
  return some.map(recording => [recording.name, recording])
}
