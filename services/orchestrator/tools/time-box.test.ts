import { describe, expect, it } from 'vitest'
import { TimeBoxExceeded, withinTime } from './time-box.ts'

describe('withinTime', () => {
  it('hands on what the work answers and throws', () => {
    const error = new TypeError('mine')
    expect(withinTime(1_000, () => [1])).toEqual([1])
    expect(() =>
      withinTime(1_000, () => {
        throw error
      }),
    ).toThrow(error)
  })

  it.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
  ])('ends %s that has no end', (_, work) => {
    expect(() => withinTime(20, work)).toThrow(TimeBoxExceeded)
  })

  /** Waits, and needs no processor for it. */
  const idle = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)

  it('begins anew what had to wait for the processor, and discards what it had changed', () => {
    let [begun, discarded] = [0, 0]
    const work = () => {
      begun += 1
      return begun < 3 ? idle() : 'done'
    }
    expect(withinTime(20, work, () => (discarded += 1))).toBe('done')
    expect([begun, discarded]).toEqual([3, 2])
  })

  it('ends work that never comes to anything, processor or not', () => {
    expect(() => withinTime(5, idle)).toThrow(TimeBoxExceeded)
  })

  it('can be used within itself, and goes on working after it cut something off', () => {
    const inner = () => withinTime(10, () => /^(a+)+$/.test(`${'a'.repeat(60)}b`))
    expect(withinTime(5_000, () => [1].map(() => expect(inner).toThrow(TimeBoxExceeded)).length)).toBe(1)
    expect(withinTime(1_000, () => 2)).toBe(2)
  })
})
