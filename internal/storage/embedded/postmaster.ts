import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server says of itself in postmaster.pid. Source: src/include/utils/pidfile.h. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly state: 'starting' | 'ready' | 'stopping' | 'standby'
}

/** The live server of this data directory, or null: a file left by a killed server, even if its pid was given anew, is none. */
export function findPostmaster(dataDirectory: string): Postmaster | null {
  const lines = read(join(dataDirectory, 'postmaster.pid'))?.split('\n') ?? []
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isAlive(pid) || !serves(pid, dataDirectory)) return null
  const state = (lines[7]?.trim() || 'starting') as Postmaster['state']
  return { pid, port: Number(lines[3]), state }
}

/** Every process that works in the data directory, the server itself included. Known on Linux only. */
export function findProcesses(dataDirectory: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => Number.isSafeInteger(pid) && folderOf(pid) === dataDirectory && isAlive(pid))
}

/** What is left of a server that was killed, and still holds its shared memory. Known on Linux only. */
export function findOrphans(dataDirectory: string): number[] {
  if (findPostmaster(dataDirectory) !== null) return []
  return findProcesses(dataDirectory).filter(pid => !serves(pid, dataDirectory))
}

/** Whether the process runs; one that has ended and waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  if (process.platform === 'linux') {
    const status = read(`/proc/${pid}/stat`)
    return status !== null && !/^[ZX]/.test(status.slice(status.lastIndexOf(')') + 2))
  }
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function serves(pid: number, dataDirectory: string): boolean {
  const command =
    process.platform === 'linux' ? (read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '') : commandOf(pid)
  return command.includes('postgres') && command.includes(`-D ${dataDirectory} `)
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
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
