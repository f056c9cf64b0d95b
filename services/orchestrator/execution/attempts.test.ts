import { describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { Attempts, type Failure, isOutage, isOwnRate, repeat, retryPolicyOf } from './attempts.ts'

const policy = { maxAttempts: 5, baseDelayMs: 100, maxDelayMs: 1_000 }
const late: Failure = { code: 'timeout', retryable: true }
const away: Failure = { code: 'dependency_unavailable', retryable: true, isOutage: true }
const never = new AbortController().signal

/** Attempts on a clock of their own; the waits are the share `chance` of what they may be at most. */
function attemptsWith(given: { policy?: Partial<typeof policy>; chance?: number; made?: number } = {}) {
  const { chance = 1, made = 0 } = given
  const clock = { ms: 0 }
  const surroundings = { now: () => clock.ms, random: () => chance }
  return { attempts: new Attempts({ ...policy, ...given.policy }, made, surroundings), clock }
}

/** The waits before each further attempt when all fail alike, until none is due. */
async function waitsOf(attempts: Attempts, failure: Failure): Promise<number[]> {
  const waits: number[] = []
  for (let due = attempts.dueIn(failure); due !== null; due = attempts.dueIn(failure)) {
    waits.push(due)
    await attempts.wait(0, never)
  }
  return waits
}

describe('the attempts of a call', () => {
  it('are due after waits that double up to the longest', async () => {
    expect(await waitsOf(attemptsWith({ policy: { maxAttempts: 6 } }).attempts, late)).toEqual([
      100, 200, 400, 800, 1_000,
    ])
  })

  it.each([
    [0, [0, 0, 0, 0]],
    [0.5, [50, 100, 200, 400]],
  ])('are due at any time up to that: with the chance %d after %j ms', async (chance, waits) => {
    expect(await waitsOf(attemptsWith({ chance }).attempts, late)).toEqual(waits)
  })

  it('are due after the time that the failure asks for, and not at all where that is too long', () => {
    const { attempts } = attemptsWith({ chance: 0.5 })
    expect(attempts.dueIn({ ...late, retryAfterSeconds: 1 })).toBe(1_050)
    expect(attempts.dueIn({ ...late, retryAfterSeconds: 2 })).toBeNull()
  })

  it.each([
    ['cannot pass', { code: 'invalid_request', retryable: false }],
    ['is a quota that names no time', { code: 'quota_exceeded', retryable: true }],
  ])('are none after a failure that %s', (_, failure) => {
    expect(attemptsWith().attempts.dueIn(failure)).toBeNull()
  })

  it('count those that an earlier execution made', async () => {
    const { attempts } = attemptsWith({ made: 3 })
    expect(attempts.current).toBe(4)
    expect(await waitsOf(attempts, late)).toEqual([800])
    expect(attempts.current).toBe(5)
  })

  it('end with their signal, while one is waited for', async () => {
    const lease = new AbortController()
    const lost = new Error('lost')
    const work = repeat(
      attemptsWith({ policy: { baseDelayMs: 600_000, maxDelayMs: 600_000 } }).attempts,
      lease.signal,
      async () => late,
      failure => failure,
      async () => lease.abort(lost),
    )
    await expect(work).rejects.toBe(lost)
  })
})

describe('an outage of the platform', () => {
  it('is waited out for 30 s, whatever the policy, and costs none of its attempts', async () => {
    const { attempts, clock } = attemptsWith({ policy: { maxAttempts: 2 } })
    const waits: number[] = []
    for (let due = attempts.dueIn(away); due !== null; due = attempts.dueIn(away)) {
      waits.push(due)
      clock.ms += due
      await attempts.wait(0, never)
    }
    expect(waits.slice(0, 6)).toEqual([100, 200, 400, 800, 1_600, 2_000])
    expect(clock.ms).toBeGreaterThanOrEqual(30_000)
    expect(clock.ms).toBeLessThan(32_000)
    expect(attempts.current).toBe(waits.length + 1)
    expect(await waitsOf(attempts, late)).toEqual([100])
  })

  it.each([
    [new AgentosError('dependency_unavailable', 'The database is not available'), true],
    [new AgentosError('dependency_unavailable', 'The backend is down', { details: { backend: 'openai' } }), false],
    [new AgentosError('policy_blocked', 'no'), false],
    [new AgentosError('rate_limited', 'later'), false],
  ])('is told from other failures: %s is one: %s', (error, expected) => {
    expect(isOutage(error)).toBe(expected)
  })
})

describe("the tenant's own rate", () => {
  const details = { bucket: 'model_invoke', limit: 20, window_seconds: 1 }
  const refused = { code: 'rate_limited', retryable: true, retryAfterSeconds: 1, isOwnRate: true }

  it('is waited for as long as the run may take, at growing pauses, and costs none of its attempts', async () => {
    const { attempts } = attemptsWith({ policy: { maxAttempts: 2, maxDelayMs: 500 } })
    const waits: (number | null)[] = []
    for (let n = 0; n < 50; n += 1) {
      waits.push(attempts.dueIn(refused))
      await attempts.wait(0, never)
    }
    expect(waits.slice(0, 5)).toEqual([2_000, 3_000, 5_000, 9_000, 11_000])
    expect(waits.at(-1)).toBe(11_000)
    expect(await waitsOf(attempts, late)).toEqual([100])
  })

  it.each([
    [new AgentosError('rate_limited', 'used up', { details }), true],
    [new AgentosError('rate_limited', 'none at all', { details: { ...details, limit: 0 } }), false],
    [new AgentosError('rate_limited', 'The backend is busy', { details: { backend: 'openai' } }), false],
    [new AgentosError('quota_exceeded', 'used up', { details }), false],
  ])('is told from other refusals: %s %j', (error, expected) => {
    expect(isOwnRate(error)).toBe(expected)
  })
})

describe('the retry policy of an agent', () => {
  it.each([
    [{}, { maxAttempts: 3, baseDelayMs: 250, maxDelayMs: 10_000 }],
    [{ retry: { max_attempts: 1 } }, { maxAttempts: 1, baseDelayMs: 250, maxDelayMs: 10_000 }],
  ])('of the configuration %j is %j', (config, expected) => {
    expect(retryPolicyOf(config)).toEqual(expected)
  })
})
