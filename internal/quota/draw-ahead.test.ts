import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Draw, Drawn } from './draw.ts'
import { drawAhead } from './draw-ahead.ts'

/** A store of one counter; it counts the questions. */
function store(windowMs = 60_000) {
  const state = { points: 0, questions: 0 }
  const drawOne = async ({ cost }: Draw): Promise<Drawn> => {
    state.questions += 1
    const points = state.points + 1
    state.points += cost
    return { points, expiresInMs: windowMs }
  }
  return { state, draw: drawAhead(drawOne) }
}

const one = { tenantId: 'tnt_a', bucket: 'model_invoke', windowMs: 60_000 }

describe('drawAhead', () => {
  afterEach(() => void vi.useRealTimers())

  it('asks the store once for many calls, and gives each its own number', async () => {
    const { draw, state } = store()
    const points: number[] = []
    for (let call = 0; call < 1_000; call += 1) points.push((await draw(one, 1_000_000)).points)
    expect(points).toEqual(Array.from({ length: 1_000 }, (_, index) => index + 1))
    expect(state.questions).toBeLessThan(10)
  })

  it('asks each time where the limit is small', async () => {
    const { draw, state } = store()
    for (let call = 0; call < 200; call += 1) await draw(one, 200)
    expect(state).toEqual({ points: 200, questions: 200 })
  })

  it('draws less the less is left', async () => {
    const { draw, state } = store()
    for (let call = 0; call < 5_000; call += 1) await draw(one, 5_000)
    expect(state.points - 5_000).toBe(0)
  })

  it('uses nothing that was drawn in a window that is over', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const { draw, state } = store(1_000)
    await draw(one, 1_000_000)
    await draw(one, 1_000_000)
    expect(state.points).toBeGreaterThan(200)
    vi.advanceTimersByTime(1_001)
    state.points = 0
    expect(await draw(one, 1_000_000)).toMatchObject({ points: 1 })
  })

  it.each([1, 4])('admits no more than the limit in any window, by %d processes', async processes => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const counter = { points: 0, endsAt: 0 }
    const drawOne = async ({ cost, windowMs }: Draw): Promise<Drawn> => {
      const now = performance.now()
      if (now >= counter.endsAt) Object.assign(counter, { points: 0, endsAt: now + windowMs })
      const points = counter.points + 1
      counter.points += cost
      return { points, expiresInMs: counter.endsAt - now }
    }
    const limit = 5_000
    const draws = Array.from({ length: processes }, () => drawAhead(drawOne))
    for (let window = 0; window < 3; window += 1) {
      // Of the first window much is left over.
      const rounds = window === 0 ? 2 : limit
      let admitted = 0
      for (let round = 0; round < rounds; round += 1)
        for (const draw of draws) if ((await draw(one, limit)).points <= limit) admitted += 1
      expect(admitted).toBeLessThanOrEqual(limit)
      expect(admitted).toBeGreaterThan(window === 0 ? 0 : limit * 0.99)
      vi.advanceTimersByTime(one.windowMs + 1)
    }
  })

  it('gives no number beyond a limit that has been lowered', async () => {
    const { draw, state } = store()
    await draw(one, 1_000_000)
    await draw(one, 1_000_000)
    const { points } = await draw(one, 2)
    expect(points).toBeGreaterThan(2)
    expect(points).toBe(state.points)
  })

  it('does not keep a draw that failed', async () => {
    const drawOne = vi.fn<(draw: Draw) => Promise<Drawn>>()
    const draw = drawAhead(drawOne)
    drawOne.mockResolvedValueOnce({ points: 1, expiresInMs: 60_000 })
    drawOne.mockRejectedValue(new Error('away'))
    await draw(one, 1_000_000)
    await expect(draw(one, 1_000_000)).rejects.toThrow('away')
    await expect(draw(one, 1_000_000)).rejects.toThrow('away')
    expect(drawOne.mock.calls.map(([{ cost }]) => cost)).toEqual([1, 257, 257])
  })
})
