import { beforeEach, describe, expect, it } from 'vitest'
import { Breaker } from './breaker.ts'

let now = 0
let breaker: Breaker
beforeEach(() => {
  now = 0
  breaker = new Breaker({ failures: 3, openMs: 1_500 }, () => now)
})

function call(outcome: 'success' | 'failure' | 'none', times = 1): void {
  for (let count = 0; count < times; count++) breaker.enter()?.(outcome)
}

describe('Breaker', () => {
  it('opens after so many failures in a row, and says how long', () => {
    call('failure', 2)
    expect([breaker.state, breaker.admits, breaker.waitSeconds]).toEqual(['closed', true, 0])
    call('failure')
    expect([breaker.state, breaker.admits, breaker.waitSeconds]).toEqual(['open', false, 2])
    expect(breaker.enter()).toBeNull()
  })

  it('counts anew after a success, and nothing of what tells nothing', () => {
    call('failure', 2)
    call('success')
    call('failure', 2)
    call('none', 10)
    expect(breaker.state).toBe('closed')
    call('failure')
    expect(breaker.state).toBe('open')
  })

  it('lets one call try once its time is over, and is closed by its success', () => {
    call('failure', 3)
    now = 1_500
    const settle = breaker.enter()
    expect([breaker.state, breaker.enter()]).toEqual(['half_open', null])
    settle?.('success')
    expect(breaker.state).toBe('closed')
    call('failure', 2)
    expect(breaker.state).toBe('closed')
  })

  it('opens anew after the failure of a trial, and lets the next try after one that tells nothing', () => {
    call('failure', 3)
    now = 1_500
    call('none')
    expect(breaker.admits).toBe(true)
    call('failure')
    expect(breaker.state).toBe('open')
    now = 2_999
    expect(breaker.state).toBe('open')
  })

  it('is not touched by the end of a call that began before it opened', () => {
    const [early, late] = [breaker.enter(), breaker.enter()]
    call('failure', 3)
    early?.('success')
    expect(breaker.state).toBe('open')
    now = 1_500
    late?.('failure')
    expect(breaker.state).toBe('half_open')
  })
})
