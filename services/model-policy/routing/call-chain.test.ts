import { afterEach, describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { OpenaiProvider } from '../providers/openai/openai.ts'
import type { Fault } from '../providers/openai/testing/wire-faults.ts'
import { startWireServer } from '../providers/openai/testing/wire-server.ts'
import type { ChatOptions } from '../providers/provider.ts'
import { callChain } from './call-chain.ts'
import type { Candidate, Chain } from './chain.ts'
import { ProviderState } from './provider-state.ts'

const never = new AbortController().signal
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const facts = { capabilities: ['chat'], contextWindowTokens: 1_000, maxOutputTokens: 100, local: true } as const

const once = { retries: { maxAttempts: 1, maxWaitMs: 0 } }

/** A chain of one model on each of several real servers that fail as said, each asked once. */
function startChain(...faults: (Fault | null)[]) {
  return startChainOf(faults, () => new ProviderState(once))
}

async function startChainOf(faults: readonly (Fault | null)[], newState: () => ProviderState) {
  const servers = await Promise.all(
    faults.map(async (fault, index) => {
      const server = await startWireServer({ models: [`m${index}`], ...(fault && { fault }), chunkDelayMs: 1 })
      const provider = new OpenaiProvider({
        id: `b${index}`,
        baseUrl: server.url,
        apiKey: null,
        limits: { idleMs: 100, callMs: 500 },
      })
      closing.push(() => provider.close(), () => server.close()) // biome-ignore format: a pair
      return { server, provider }
    }),
  )
  const chain = servers.map(({ provider }, index) => {
    const model = { modelId: `m${index}`, upstreamModel: `m${index}`, backend: provider.id }
    return { model: { ...facts, ...model }, provider, state: newState() }
  })
  const call = ({ model, provider }: Candidate, options: ChatOptions) => {
    const messages = [{ role: 'user', content: 'hello to all of you' }] as const
    return provider.chat({ model: model.upstreamModel, messages }, options)
  }
  const asked = () => servers.map(({ server }) => server.requests.length)
  return { chain: chain as unknown as Chain, call, asked, servers: servers.map(({ server }) => server) }
}

const node = 'stk_test'

describe('callChain', () => {
  it('takes the first model that answers', async () => {
    const { asked, call, chain } = await startChain(null, null)
    const { candidate, result, route } = await callChain(chain, { signal: never, node }, call)
    expect(result.content).toBe('You said: hello to all of you')
    expect(candidate.model.modelId).toBe('m0')
    const considered = [{ backend: 'b0', model: 'm0', outcome: 'chosen' }]
    expect(route).toEqual({ backend: 'b0', model: 'm0', node, fallbackUsed: false, attempts: 1, considered })
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
    const reason = fault === 'rate_limited' ? 'rate_limited' : 'dependency_unavailable'
    const considered = [
      { backend: 'b0', model: 'm0', outcome: 'failed', reason },
      { backend: 'b1', model: 'm1', outcome: 'chosen' },
    ]
    expect(route).toEqual({ backend: 'b1', model: 'm1', node, fallbackUsed: true, attempts: 2, considered })
    expect(failed).toEqual([`m0 ${reason}`])
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

const twice = { maxAttempts: 2, maxWaitMs: 200 }

describe('a retry', () => {
  const start = (...faults: (Fault | null)[]) => startChainOf(faults, () => new ProviderState({ retries: twice }))

  it.each(['server_error', 'reset', 'no_json'] as const)('asks the same model again after %s', async fault => {
    const { asked, call, chain, servers } = await start(fault, null)
    const retried: string[] = []
    const onRetry = ({ model }: Candidate, { code }: { code: string }) => {
      retried.push(`${model.modelId} ${code}`)
      const [server] = servers
      if (server) server.fault = null
    }
    const { route } = await callChain(chain, { signal: never, node, onRetry }, call)
    expect(route).toMatchObject({
      backend: 'b0',
      fallbackUsed: false,
      attempts: 2,
      considered: [{ outcome: 'chosen' }],
    })
    expect([asked(), retried]).toEqual([[2, 0], ['m0 dependency_unavailable']])
  })

  it.each([
    ['unauthorized', 'no further try can help'],
    ['rate_limited', 'the backend asks for a longer pause'],
    ['stall', 'it has cost its time already'],
  ] as const)('is none after %s: %s', async (fault, _) => {
    const { asked, call, chain } = await start(fault, null)
    const { route } = await callChain(chain, { signal: never, node }, call)
    expect([asked(), route.attempts]).toEqual([[1, 1], 2])
  })

  it('waits as long as the backend asks, where that is short enough', async () => {
    const patient = { retries: { maxAttempts: 2, maxWaitMs: 1_000 } }
    const { asked, call, chain } = await startChainOf(['rate_limited_silently', null], () => new ProviderState(patient))
    const began = performance.now()
    const { route } = await callChain(chain, { signal: never, node }, call)
    expect([asked(), route.attempts]).toEqual([[2, 1], 3])
    expect(performance.now() - began).toBeGreaterThan(990)
  })

  it('does not wait beyond what is left of the time', async () => {
    const patient = { retries: { maxAttempts: 2, maxWaitMs: 60_000 } }
    const { asked, call, chain } = await startChainOf(['rate_limited', null], () => new ProviderState(patient))
    await callChain(chain, { signal: never, node, deadlineAt: performance.now() + 5_000 }, call)
    expect(asked()).toEqual([1, 1])
  })

  it('is none where somebody else failed: neither is the breaker told', async () => {
    const { chain } = await start(null, null)
    const tried: string[] = []
    const call = async ({ model }: Candidate) => {
      tried.push(model.modelId)
      throw new AgentosError('dependency_unavailable', 'The detector is away.')
    }
    for (let count = 0; count < 5; count++)
      await expect(callChain(chain, { signal: never, node }, call)).rejects.toThrow('detector')
    expect([tried.slice(0, 2), tried.length, chain[0].state.breaker.state]).toEqual([['m0', 'm1'], 10, 'closed'])
  })

  it('ends its pause with the caller', async () => {
    const patient = { retries: { maxAttempts: 2, maxWaitMs: 60_000 } }
    const { call, chain } = await startChainOf(['rate_limited'], () => new ProviderState(patient))
    const controller = new AbortController()
    const onRetry = () => controller.abort(new Error('canceled'))
    await expect(callChain(chain, { signal: controller.signal, node, onRetry }, call)).rejects.toThrow('canceled')
  })

  it.each([
    'cut_stream',
    'error_in_stream',
  ] as const)('is none once the caller has seen something (%s)', async fault => {
    const { asked, call, chain } = await start(fault, null)
    const answer = callChain(chain, { signal: never, node, onDelta: () => {} }, call)
    await expect(answer).rejects.toMatchObject({ code: 'dependency_unavailable' })
    expect(asked()).toEqual([1, 0])
  })
})

describe('a breaker', () => {
  const start = (...faults: (Fault | null)[]) =>
    startChainOf(faults, () => new ProviderState({ ...once, breaker: { failures: 2, openMs: 300 } }))

  it('keeps calls from a backend that fails, and says so, until one that tries it is answered', async () => {
    const { asked, call, chain, servers } = await start('server_error', null)
    const ask = () => callChain(chain, { signal: never, node }, call)
    await ask()
    await ask()
    const { route } = await ask()
    expect([asked(), route.fallbackUsed, route.considered]).toEqual([
      [2, 3],
      true,
      [
        { backend: 'b0', model: 'm0', outcome: 'skipped', reason: 'the circuit breaker of b0 is open' },
        { backend: 'b1', model: 'm1', outcome: 'chosen' },
      ],
    ])
    await expect.poll(() => chain[0].state.breaker.state).toBe('half_open')
    for (const server of servers) server.fault = null
    expect((await ask()).route).toMatchObject({ backend: 'b0', fallbackUsed: false })
    expect(chain[0].state.breaker.state).toBe('closed')
  })

  it('lets a single call try the backend, while others go elsewhere', async () => {
    const { asked, call, chain } = await start('stall', null)
    const ask = () => callChain(chain, { signal: never, node }, call)
    await Promise.all([ask(), ask()])
    await expect.poll(() => chain[0].state.breaker.state).toBe('half_open')
    await Promise.all(Array.from({ length: 5 }, ask))
    expect(asked()).toEqual([3, 7])
  })

  it('of every backend open answers dependency_unavailable, and when to come again', async () => {
    const { asked, call, chain } = await start('server_error', 'reset')
    const ask = () => callChain(chain, { signal: never, node }, call)
    await expect(ask()).rejects.toMatchObject({ details: { attempts: [{}, {}] } })
    await expect(ask()).rejects.toMatchObject({ code: 'dependency_unavailable' })
    await expect(ask()).rejects.toMatchObject({ code: 'dependency_unavailable', retryAfterSeconds: 1 })
    expect(asked()).toEqual([2, 2])
  })

  it.each(['bad_request', 'rate_limited'] as const)('stays closed after %s: the backend is alive', async fault => {
    const { call, chain } = await start(fault)
    for (let count = 0; count < 3; count++)
      await expect(callChain(chain, { signal: never, node }, call)).rejects.toThrow()
    expect(chain[0].state.breaker.state).toBe('closed')
  })

  it('stays closed whatever callers who hang up', async () => {
    const { asked, call, chain } = await start('stall')
    for (let count = 1; count <= 3; count++) {
      const controller = new AbortController()
      const answer = callChain(chain, { signal: controller.signal, node }, call)
      await expect.poll(asked).toEqual([count])
      controller.abort(new Error('canceled'))
      await expect(answer).rejects.toThrow('canceled')
    }
    expect(chain[0].state.breaker.state).toBe('closed')
  })
})

describe('the latency of a model', () => {
  it('is that of the first text of a stream, and of any other answer that of the whole', async () => {
    const { call, chain } = await startChain(null)
    const [{ state }] = chain
    for (let count = 0; count < 5; count++) {
      await callChain(chain, { signal: never, node, onDelta: () => {} }, call)
      expect(state.latencyOf('m0', 'whole').p95).toBeNull()
    }
    expect(state.latencyOf('m0', 'stream').p95).toBeGreaterThan(0)
    for (let count = 0; count < 5; count++) await callChain(chain, { signal: never, node }, call)
    expect(state.latencyOf('m0', 'whole').p95).toBeGreaterThan(0)
  })

  it('holds the calls that were given up as too slow', async () => {
    const { call, chain } = await startChain('stall')
    for (let count = 0; count < 5; count++)
      await expect(callChain(chain, { signal: never, node }, call)).rejects.toMatchObject({ code: 'timeout' })
    expect(chain[0].state.latencyOf('m0', 'whole').p95).toBeGreaterThan(400)
  })
})
