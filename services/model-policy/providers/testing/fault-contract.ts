import { describe, expect, it, onTestFinished } from 'vitest'
import type { AgentosError } from '#errors'
import type { Limits } from '../http/limits.ts'
import type { ChatOptions, Provider } from '../provider.ts'
import type { Double } from './double/double.ts'
import type { TransportFault } from './double/faults.ts'

export interface FaultyOptions {
  readonly fault: TransportFault
  readonly limits: Partial<Limits>
  /** The provider's key; the server wants `right-key`. */
  readonly key: string
}

export interface FaultySubject {
  readonly provider: Provider
  readonly server: Pick<Double<never>, 'requests' | 'close'>
  readonly chatModel: string
}

const never = new AbortController().signal

/** How every provider over HTTP fails; each adapter runs it against a server that speaks what it speaks. */
export function describeFaults(name: string, open: (options: FaultyOptions) => Promise<FaultySubject>): void {
  describe(`the faults of a backend, as ${name} reports them`, () => {
    const start = async (fault: TransportFault, limits: Partial<Limits> = {}, key = 'right-key') => {
      const subject = await open({ fault, limits, key })
      onTestFinished(async () => {
        await subject.provider.close()
        await subject.server.close()
      })
      const ask = (options: Partial<ChatOptions> = {}) =>
        subject.provider.chat(
          { model: subject.chatModel, messages: [{ role: 'user', content: 'hello to all of you' }] },
          { signal: never, ...options },
        )
      return { ...subject, ask }
    }
    const failureOf = (answer: Promise<unknown>): Promise<AgentosError> =>
      answer.then(
        () => expect.unreachable('the call succeeded'),
        error => error,
      )
    const streaming = { onDelta: () => {} }

    it.each([
      'cut_stream',
      'cut_piece',
      'early_end',
      'malformed_stream',
      'error_in_stream',
      'huge_line',
      'server_error',
      'no_json',
      'redirect',
      'reset',
    ] as const)('ends %s as an unavailable dependency, never as an answer', async fault => {
      const { ask } = await start(fault)
      expect(await failureOf(ask(streaming))).toMatchObject({ code: 'dependency_unavailable', retryable: true })
    })

    it.each([
      'server_error',
      'no_json',
      'redirect',
      'reset',
      'reset_in_body',
    ] as const)('ends %s so where no stream was asked for as well', async fault => {
      const { ask } = await start(fault)
      expect(await failureOf(ask())).toMatchObject({ code: 'dependency_unavailable', retryable: true })
    })

    it.each([
      ['stall', { firstByteMs: 100 }],
      ['stall_in_stream', { idleMs: 100 }],
      ['stall', { callMs: 100 }],
      ['stall_in_stream', { callMs: 100 }],
    ] as const)('ends %s as a timeout (%j)', async (fault, limits) => {
      const { ask } = await start(fault, limits)
      expect(await failureOf(ask(streaming))).toMatchObject({ code: 'timeout' })
    })

    it.each([
      ['rate_limited', 7],
      ['rate_limited_silently', 1],
    ] as const)('passes on when to come back (%s)', async (fault, retryAfterSeconds) => {
      const { ask } = await start(fault)
      expect(await failureOf(ask(streaming))).toMatchObject({ code: 'rate_limited', retryAfterSeconds })
    })

    it('quotes a refused request in one bounded line without credentials', async () => {
      const { ask } = await start('bad_request')
      const error = await failureOf(ask())
      expect(error).toMatchObject({ code: 'invalid_request' })
      expect(error.message).toContain('sent too much')
      expect(error.message).not.toContain('sk-abcdef')
      expect(error.message.length).toBeLessThan(400)
    })

    it('tells the operator of a refused credential without showing it', async () => {
      const { ask, provider } = await start('no_usage', {}, 'wrong-key-value')
      const error = await failureOf(ask())
      expect(error).toMatchObject({ code: 'dependency_unavailable' })
      expect(error.message).toContain('credential')
      expect(JSON.stringify([error.message, error.details, String(error.cause)])).not.toContain('wrong-key-value')
      const health = await provider.check()
      expect(health).toMatchObject({ status: 'unavailable', detail: expect.stringContaining('credential') })
    })

    it('says that nobody listens', async () => {
      const { ask, provider, server } = await start('no_usage')
      await server.close()
      expect(await failureOf(ask())).toMatchObject({ code: 'dependency_unavailable' })
      expect(await provider.check()).toMatchObject({ status: 'unavailable' })
    })

    it.each([
      ['no_usage', true],
      ['no_usage', false],
      ['wrong_usage', true],
      ['wrong_usage', false],
    ] as const)('counts for itself, and says so, with %s (streaming: %s)', async (fault, isStreaming) => {
      const { ask } = await start(fault)
      const { usage } = await ask(isStreaming ? streaming : {})
      expect(usage.estimated).toBe(true)
      expect(usage.inputTokens).toBeGreaterThan(4)
      expect(usage.outputTokens).toBeGreaterThan(4)
    })

    it('lets an error of the reader of deltas through as it is', async () => {
      const { ask } = await start('no_usage')
      const mine = new Error('the caller stops here')
      const onDelta = () => {
        throw mine
      }
      await expect(ask({ onDelta })).rejects.toBe(mine)
    })

    it.each(['stall', 'stall_in_stream'] as const)('reaches the socket with an abort (%s)', async fault => {
      const { ask, server } = await start(fault)
      const controller = new AbortController()
      const cancel = () => controller.abort(new Error('canceled'))
      const answer = ask({ signal: controller.signal, onDelta: cancel })
      answer.catch(() => {})
      await expect.poll(() => server.requests.length).toBe(1)
      if (fault === 'stall') cancel()
      await expect(answer).rejects.toThrow('canceled')
      await expect.poll(() => server.requests[0]?.aborted).toBe(true)
    })
  })
}
