import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** One life of a process: the pid alone may by now be another program's. */
export interface ProcessMark {
  readonly pid: number
  /** When it started, in the system's own form. */
  readonly started: string
}

/** The mark of a running process; null where none has this pid, or it has ended and only waits to be reaped. */
export function markOf(pid: number): ProcessMark | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null
  const started = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)
  return started === null ? null : { pid, started }
}

/** Whether this very process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.started === mark.started
}

/** Sends a signal to this very process; answers false where it is gone. */
export function signal(mark: ProcessMark, name: NodeJS.Signals): boolean {
  if (!isRunning(mark)) return false
  try {
    return process.kill(mark.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

/** Ticks since boot, and which boot. Source: proc_pid_stat(5), fields 3 and 22. */
function startOnLinux(pid: number): string | null {
  const status = read(`/proc/${pid}/stat`)
  if (status === null) return null
  // The second field is the name in parentheses, and may hold blanks and parentheses itself.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  return `${bootId()}/${fields[19]}`
}

function bootId(): string {
  return read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
}

function startByPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
    const [, state, started] = /^(\S+)\s+(.*)$/.exec(line.toString().trim()) ?? []
    return state === undefined || started === undefined || state.startsWith('Z') ? null : started
  } catch {
    // ps ends with 1 where there is no such process.
    return null
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
