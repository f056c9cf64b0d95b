import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { environmentFault } from '../fault.ts'

/** A program that has a port. */
export interface PortHolder {
  readonly pid: number
  /** Its command line, shortened. */
  readonly command: string
  /** False: the system gave it the port for a connection to elsewhere, until that ends. */
  readonly listens: boolean
}

/** Whether a program of ours could listen there. Throws a Fault where the address is none of this machine's. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(environmentFault(`Nobody can listen on ${host}:${port} here (${error.code})`, { cause: error }))
    })
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** Who has the port, a listener before a connection; null where that cannot be seen, as with another user's process. */
export function findPortHolder(port: number): PortHolder | null {
  const listener = process.platform === 'linux' ? holderOnLinux(port, true) : holderByLsof(port, true)
  const pid =
    listener ?? (process.platform === 'linux' ? holderOnLinux(port, false) : null) ?? holderByLsof(port, false)
  return pid === null ? null : { pid, command: commandOf(pid), listens: pid === listener }
}

/** Source: proc_pid_net(5); the second field is the local address, 0A is TCP_LISTEN, the tenth the socket's inode. */
function holderOnLinux(port: number, listens: boolean): number | null {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap(path => (read(path) ?? '').split('\n').slice(1))
    .map(line => line.trim().split(/\s+/))
    .filter(fields => fields[1]?.endsWith(wanted) && (fields[3] === '0A') === listens && fields[9] !== '0')
    .map(fields => `socket:[${fields[9]}]`)
  return inodes.length === 0 ? null : holderOf(new Set(inodes))
}

function holderOf(sockets: ReadonlySet<string>): number | null {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return Number(pids.find(pid => descriptorsOf(pid).some(target => sockets.has(target)))) || null
}

function descriptorsOf(pid: string): string[] {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).map(name => linkOf(`${folder}/${name}`))
  } catch {
    // Another user's process, or one that has just ended.
    return []
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function holderByLsof(port: number, listens: boolean): number | null {
  try {
    const state = listens ? ['-sTCP:LISTEN'] : []
    const answer = execFileSync('lsof', ['-nP', '-t', `-iTCP:${port}`, ...state], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number.parseInt(answer.toString(), 10) || null
  } catch {
    // lsof ends with 1 where there is nobody, and may not be there at all.
    return null
  }
}

function commandOf(pid: number): string {
  const command = process.platform === 'linux' ? read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') : commandByPs(pid)
  const line = command?.trim() ?? ''
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

function commandByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
  } catch {
    return ''
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
