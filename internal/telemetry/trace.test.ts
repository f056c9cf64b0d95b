import { describe, expect, it } from 'vitest'
import { continueTrace, formatTraceparent } from './trace.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parent = `00-${traceId}-00f067aa0ba902b7-01`

describe('continueTrace', () => {
  it("keeps the caller's trace id under a span of its own", () => {
    const trace = continueTrace(parent)
    expect(trace.traceId).toBe(traceId)
    expect(trace.spanId).not.toBe('00f067aa0ba902b7')
    expect(formatTraceparent(trace)).toBe(`00-${traceId}-${trace.spanId}-01`)
  })

  it('keeps the decision not to sample', () => {
    expect(continueTrace(parent.replace(/01$/, '00')).sampled).toBe(false)
  })

  it('accepts a later version with more fields', () => {
    expect(continueTrace(`01-${traceId}-00f067aa0ba902b7-01-more`).traceId).toBe(traceId)
  })

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['free text', 'hello'],
    ['an all-zero trace', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['an all-zero parent', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['the forbidden version', `ff-${traceId}-00f067aa0ba902b7-01`],
    ['upper case', parent.toUpperCase()],
    ['version 00 with more fields', `${parent}-more`],
  ])('starts a new trace for %s', (_, header) => {
    const trace = continueTrace(header)
    expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/)
    expect(trace.traceId).not.toBe(traceId)
  })
})
