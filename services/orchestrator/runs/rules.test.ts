import { describe, expect, it } from 'vitest'
import {
  effectiveOptions,
  effectiveTooling,
  isLegalEdge,
  isRetryable,
  isTerminal,
  type RunStatus,
  runStatuses,
} from './rules.ts'

describe('the edges of a run', () => {
  const legal = new Set([
    'queued>running',
    'queued>canceled',
    'running>waiting',
    'running>completed',
    'running>failed',
    'running>canceled',
    'waiting>running',
    'waiting>canceled',
  ])
  const pairs = runStatuses.flatMap(from => runStatuses.map(to => [from, to] as const))

  it.each(pairs)('%s → %s', (from, to) => {
    expect(isLegalEdge(from, to)).toBe(legal.has(`${from}>${to}`))
  })

  it.each<[RunStatus, boolean, boolean]>([
    ['queued', false, false],
    ['running', false, false],
    ['waiting', false, false],
    ['completed', true, false],
    ['failed', true, true],
    ['canceled', true, true],
  ])('%s: terminal %s, retryable %s', (status, terminal, retryable) => {
    expect(isTerminal(status)).toBe(terminal)
    expect(isRetryable(status)).toBe(retryable)
  })
})

describe('effectiveOptions', () => {
  it('fills in the defaults', () => {
    expect(effectiveOptions({}, {})).toEqual({
      priority: 'normal',
      timeout_ms: 300_000,
      max_steps: 25,
      stream_events: true,
      dry_run: false,
    })
  })

  it.each([
    ['the agent says it', undefined, 60_000, 60_000],
    ['the request asks for less', 5_000, 60_000, 5_000],
    ['the request asks for more than the agent allows', 90_000, 60_000, 60_000],
    ['the request asks where the agent says nothing', 600_000, undefined, 600_000],
    ['the request asks for more than the platform allows', 900_000_000, undefined, 86_400_000],
  ])('takes the time limit when %s', (_, requested, agent, expected) => {
    const options = effectiveOptions(
      { ...(requested && { timeout_ms: requested }) },
      { ...(agent && { timeout_ms: agent }) },
    )
    expect(options.timeout_ms).toBe(expected)
  })

  it('bounds the steps in the same way, and passes the rest on', () => {
    const options = effectiveOptions(
      { max_steps: 50, priority: 'low', stream_events: false, model_tier: 'fast' },
      { max_steps: 8 },
    )
    expect(options).toMatchObject({ max_steps: 8, priority: 'low', stream_events: false, model_tier: 'fast' })
  })
})

describe('effectiveTooling', () => {
  it.each([
    ['a list', ['tool.a']],
    ['a map', { 'tool.a': true, 'tool.b': false }],
  ])('reads the deny map as %s', (_, tool_denymap) => {
    expect(effectiveTooling({ tool_denymap })).toEqual({ tool_denymap: ['tool.a'] })
  })

  it('tells an empty allow list from none', () => {
    expect(effectiveTooling({ tool_allowlist: [] })).toEqual({ tool_allowlist: [] })
    expect(effectiveTooling({})).toEqual({})
  })
})
