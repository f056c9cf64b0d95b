import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../testing/scratch.ts'
import { withLock } from './lock.ts'
import { markOf } from './process-identity.ts'

describe('withLock', () => {
  it('lets one work at a time, and tells the others whom they wait for', async () => {
    const path = join(scratchFolder(), 'lock')
    const waited: number[] = []
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise(resolve => setImmediate(resolve))
      inside -= 1
    }
    await Promise.all([1, 2, 3].map(() => withLock(path, pid => waited.push(pid), work)))
    expect(most).toBe(1)
    expect(waited).toContain(process.pid)
    expect(existsSync(path)).toBe(false)
  })

  it('does not wait for a holder that is dead', async () => {
    const path = join(scratchFolder(), 'lock')
    const child = spawn('sleep', ['60'])
    writeFileSync(path, JSON.stringify(markOf(child.pid as number)))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(
      await withLock(
        path,
        () => {},
        async () => 'done',
      ),
    ).toBe('done')
  })

  it('gives the lock back when the work fails', async () => {
    const path = join(scratchFolder(), 'lock')
    await expect(
      withLock(
        path,
        () => {},
        () => Promise.reject(new Error('no')),
      ),
    ).rejects.toThrow('no')
    expect(existsSync(path)).toBe(false)
  })
})
