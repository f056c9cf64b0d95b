import { afterEach, describe, expect, it } from 'vitest'
import { OpenaiProvider } from '../providers/openai/openai.ts'
import type { Fault } from '../providers/openai/testing/wire-faults.ts'
import { startWireServer } from '../providers/openai/testing/wire-server.ts'
import type { ChatOptions } from '../providers/provider.ts'
import { callChain } from './call-chain.ts'
import type { Candidate, Chain } from './chain.ts'

const never = new AbortController().signal
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const facts = { capabilities: ['chat'], contextWindowTokens: 1_000, maxOutputTokens: 100, local: true } as const

/** A chain of one model on each of several real servers that fail as said. */
async function startChain(...faults: (Fault | null)[]) {
  const servers = await Promise.all(
    faults.map(async (fault, index) => {
      const server = await startWireServer({ models: [`m${index}`], ...(fault && { fault }), chunkDelayMs: 1 })
      const provider = new OpenaiProvider({
        id: `b${index}`,
        baseUrl: server.url,
        apiKey: null,
        limits: { idleMs: 100 },
      })
      closing.push(() => provider.close(), () => server.close()) // biome-ignore format: a pair
      return { server, provider }
    }),
  )
  const chain = servers.map(({ provider }, index) => {
    const model = { modelId: `m${index}`, upstreamModel: `m${index}`, backend: provider.id }
    return { model: { ...facts, ...model }, provider }
  })
  const call = ({ model, provider }: Candidate, options: ChatOptions) => {
    const messages = [{ role: 'user', content: 'hello to all of you' }] as const
    return provider.chat({ model: model.upstreamModel, messages }, options)
  }
  return { chain: chain as unknown as Chain, call, asked: () => servers.map(({ server }) => server.requests.length) }
}

const node = 'stk_test'

describe('callChain', () => {
  it('takes the first model that answers', async () => {
    const { asked, call, chain } = await startChain(null, null)
    const { candidate, result, route } = await callChain(chain, { signal: never, node }, call)
    expect(result.content).toBe('You said: hello to all of you')
    expect(candidate.model.modelId).toBe('m0')
    expect(route).toEqual({ backend: 'b0', model: 'm0', node, fallbackUsed: false })
    expect(asked()).toEqual([1, 0])
  })

  it.each([
    'server_error',
    'rate_limited',
    'unauthorized',
    'no_json',
  ] as const)('falls back after %s, and says so', async fault => {
    const { call, chain } = await startChain(fault, null)
    const failed: string[] = []
    const onFallback = ({ model }: Candidate, { code }: { code: string }) => failed.push(`${model.modelId} ${code}`)
    const { route } = await callChain(chain, { signal: never, node, onFallback }, call)
    expect(route).toEqual({ backend: 'b1', model: 'm1', node, fallbackUsed: true })
    expect(failed).toEqual([fault === 'rate_limited' ? 'm0 rate_limited' : 'm0 dependency_unavailable'])
  })

  it('falls back from a stream that has not begun', async () => {
    const { call, chain } = await startChain('server_error', null)
    let text = ''
    const onDelta = (delta: string) => {
      text += delta
    }
    const { result } = await callChain(chain, { signal: never, node, onDelta }, call)
    expect(text).toBe(result.content)
  })

  it.each([
    'cut_stream',
    'stall_in_stream',
  ] as const)('does not fall back once the caller has seen something (%s)', async fault => {
    const { asked, call, chain } = await startChain(fault, null)
    const answer = callChain(chain, { signal: never, node, onDelta: () => {} }, call)
    await expect(answer).rejects.toMatchObject({ code: fault === 'cut_stream' ? 'dependency_unavailable' : 'timeout' })
    expect(asked()).toEqual([1, 0])
  })

  it('does not fall back from a refused request: the next would refuse it too', async () => {
    const { asked, call, chain } = await startChain('bad_request', null)
    await expect(callChain(chain, { signal: never, node }, call)).rejects.toMatchObject({ code: 'invalid_request' })
    expect(asked()).toEqual([1, 0])
  })

  it('does not go on once the signal is aborted', async () => {
    const { asked, call, chain } = await startChain('stall', null)
    const controller = new AbortController()
    const answer = callChain(chain, { signal: controller.signal, node }, call)
    await expect.poll(asked).toEqual([1, 0])
    controller.abort(new Error('canceled'))
    await expect(answer).rejects.toThrow('canceled')
    expect(asked()).toEqual([1, 0])
  })

  it('tells every attempt where none answered, and the shortest wait', async () => {
    const { call, chain } = await startChain('rate_limited', 'server_error')
    await expect(callChain(chain, { signal: never, node }, call)).rejects.toMatchObject({
      code: 'dependency_unavailable',
      retryAfterSeconds: 7,
      details: {
        attempts: [
          { backend: 'b0', model: 'm0', code: 'rate_limited' },
          { backend: 'b1', model: 'm1', code: 'dependency_unavailable' },
        ],
      },
    })
  })
})
