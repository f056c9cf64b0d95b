import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { environmentFault } from '../fault.ts'
import { isRunning, markOf, type ProcessMark } from './process-identity.ts'

const patienceMs = 300_000

/**
 * Does the work while no other process holds the lock file; a holder that died does not count. `onWait` hears whom it
 * waits for. Throws a Fault after five minutes.
 */
export async function withLock<T>(path: string, onWait: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  await acquire(path, onWait)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

async function acquire(path: string, onWait: (pid: number) => void): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (let told = false; !take(path); await sleep(100)) {
    const holder = holderOf(path)
    if (holder === null) continue
    if (!isRunning(holder)) {
      setAside(path, holder)
      continue
    }
    if (!told) onWait(holder.pid)
    told = true
    if (Date.now() > deadline)
      throw environmentFault(`Process ${holder.pid} still holds ${path}`, { remedy: 'wait for it, or end it' })
  }
}

/** A link appears with its content or not at all. */
function take(path: string): boolean {
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, JSON.stringify(markOf(process.pid)), { mode: 0o600 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function holderOf(path: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessMark
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Removes a dead holder's lock, but not the one that another process may have taken in its place in the meantime. */
function setAside(path: string, dead: ProcessMark): void {
  const aside = `${path}.${process.pid}.aside`
  try {
    renameSync(path, aside)
    const found = holderOf(aside)
    if (found !== null && (found.pid !== dead.pid || found.started !== dead.started)) linkSync(aside, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
