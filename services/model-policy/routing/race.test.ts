import { describe, expect, it } from 'vitest'
import { BuiltinProvider } from '../providers/builtin/builtin.ts'
import type { Candidate } from './chain.ts'
import { ProviderState } from './provider-state.ts'
import { type Hedge, race } from './race.ts'

function candidate(modelId: string): Candidate {
  const facts = { capabilities: ['chat'], contextWindowTokens: 1_000, maxOutputTokens: 100, local: true } as const
  const place = { backend: modelId, kind: 'openai', location: 'local', needsPermission: false } as const
  const model = { ...facts, ...place, modelId, upstreamModel: modelId }
  return { model, provider: new BuiltinProvider(modelId), state: new ProviderState() }
}

const [first, second] = [candidate('first'), candidate('second')]

/** A race whose two sides end when and as the test says. */
function start(hedge: Partial<Hedge> = {}) {
  const asked: string[] = []
  const lost: string[] = []
  const sides = new Map([first, second].map(one => [one, Promise.withResolvers<{ result: string } | null>()] as const))
  const begins = new Map<Candidate, () => boolean>()
  const rules = { afterMs: 20, admit: async () => true, onLost: ({ model }: Candidate) => lost.push(model.modelId) }
  const raced = race<string>(first, second, { ...rules, ...hedge }, (one, signal, claim) => {
    asked.push(one.model.modelId)
    begins.set(one, claim)
    const end = sides.get(one) ?? Promise.withResolvers()
    signal.addEventListener('abort', () => end.reject(signal.reason))
    return end.promise
  })
  const end = (one: Candidate) => sides.get(one) as PromiseWithResolvers<{ result: string } | null>
  return { raced, asked, lost, end, begin: (one: Candidate) => begins.get(one)?.() }
}

describe('race', () => {
  it('asks one alone that answers, or begins to, in time', async () => {
    const { asked, begin, end, raced } = start({ afterMs: 30 })
    begin(first)
    setTimeout(() => end(first).resolve({ result: 'one' }), 100)
    expect(await raced).toEqual({ won: { candidate: first, result: 'one' }, hasAskedBoth: false })
    expect(asked).toEqual(['first'])
  })

  it('asks the second where the first is late, and gives up the one that begins later', async () => {
    const { asked, begin, end, lost, raced } = start()
    await expect.poll(() => asked).toEqual(['first', 'second'])
    expect([begin(second), begin(first)]).toEqual([true, false])
    end(second).resolve({ result: 'two' })
    expect(await raced).toEqual({ won: { candidate: second, result: 'two' }, hasAskedBoth: true })
    expect(lost).toEqual(['first'])
  })

  it('leaves the first its chance although the second is asked', async () => {
    const { asked, end, lost, raced } = start()
    await expect.poll(() => asked.length).toBe(2)
    end(first).resolve({ result: 'one' })
    expect((await raced).won?.candidate).toBe(first)
    expect(lost).toEqual(['second'])
  })

  it('asks no second that is not admitted', async () => {
    const { asked, end, raced } = start({ admit: async () => false })
    setTimeout(() => end(first).resolve({ result: 'one' }), 100)
    expect(await raced).toMatchObject({ hasAskedBoth: false })
    expect(asked).toEqual(['first'])
  })

  it('waits for the other where one cannot answer, and says so where neither can', async () => {
    const one = start()
    await expect.poll(() => one.asked.length).toBe(2)
    one.end(first).resolve(null)
    one.end(second).resolve({ result: 'two' })
    expect((await one.raced).won?.candidate).toBe(second)
    const none = start()
    await expect.poll(() => none.asked.length).toBe(2)
    none.end(first).resolve(null)
    none.end(second).resolve(null)
    expect(await none.raced).toEqual({ won: null, hasAskedBoth: true })
  })

  it.each([
    [first, second],
    [second, first],
  ])('does not let the failure of one end the other', async (refused, answering) => {
    const { asked, end, raced } = start()
    await expect.poll(() => asked.length).toBe(2)
    end(refused).reject(new Error('refused'))
    setTimeout(() => end(answering).resolve({ result: 'answer' }), 20)
    expect(await raced).toEqual({ won: { candidate: answering, result: 'answer' }, hasAskedBoth: true })
  })

  it('fails with the one that fails for good, and with what began and broke off', async () => {
    const one = start()
    await expect.poll(() => one.asked.length).toBe(2)
    one.end(first).reject(new Error('refused'))
    one.end(second).resolve(null)
    await expect(one.raced).rejects.toThrow('refused')
    const other = start()
    await expect.poll(() => other.asked.length).toBe(2)
    other.begin(second)
    other.end(second).reject(new Error('cut'))
    await expect(other.raced).rejects.toThrow('cut')
  })
})
