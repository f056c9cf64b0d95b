import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { isRunning, markOf, type ProcessMark, signal } from './process-identity.ts'

describe('the mark of a process', () => {
  it('is the same as long as the process lives, and gone with it', async () => {
    const child = spawn('sleep', ['60'])
    const mark = markOf(child.pid as number) as ProcessMark
    expect(markOf(child.pid as number)).toEqual(mark)
    signal(mark, 'SIGKILL')
    await once(child, 'exit')
    expect([isRunning(mark), markOf(mark.pid)]).toEqual([false, null])
  })

  it('keeps a signal from another process that was given the same pid', async () => {
    const child = spawn('sleep', ['60'])
    const stale = { ...(markOf(child.pid as number) as ProcessMark), started: 'in another life' }
    expect([isRunning(stale), signal(stale, 'SIGKILL')]).toEqual([false, false])
    expect(child.exitCode ?? child.signalCode).toBeNull()
    child.kill('SIGKILL')
    await waitUntil(() => child.signalCode === 'SIGKILL')
  })

  it.each([0, -1, 1.5, Number.NaN])('does not exist for the pid %d', pid => {
    expect(markOf(pid)).toBeNull()
  })
})
