import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts the time of processes in ticks of this many microseconds. */
const tickMicros = 10_000

/** Microseconds of CPU that a process has used, user and system; 0 where it is gone. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid)
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tickMicros
}

/** The same for a process and all that it has started, those included that have ended. */
export function cpuOfTree(pid: number): number {
  const fields = statOf(pid)
  const ended = (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * tickMicros
  return cpuOf(pid) + ended + childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0)
}

/** Microseconds of CPU by pid, of a process and of each that it has started and that runs. */
export function cpuOfEach(pid: number): Map<number, number> {
  return new Map([pid, ...childrenOf(pid)].map(each => [each, cpuOf(each)]))
}

/** Bytes of memory that a process has in use. */
export function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) * 1_024
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && statOf(Number(name))[1] === String(pid))
    .map(Number)
}

/** What follows the command's name, which may hold spaces. Source: proc_pid_stat(5), from the field `state`. */
function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
