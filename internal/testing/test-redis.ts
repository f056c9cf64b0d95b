import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#storage'
import type { Certificate } from './certificate.ts'
import { waitUntil } from './wait-until.ts'

const prefix = 'agentos-redis-'
export const redisBinary = 'redis-server'
const pidFile = 'server.pid'

/** A Redis server of a test's or a benchmark's own, which keeps nothing on disk. */
export interface TestRedis {
  readonly url: string
  /** Of a server that was given a certificate. */
  readonly tlsUrl: string
  /** Its process; another one after `restart`. */
  readonly pid: number
  /** Ends the server as a crash would: all that it held is gone. */
  kill(): Promise<void>
  /** Starts it again, empty, on the same port. */
  restart(): Promise<void>
  /** Stops answering without closing a connection, until `thaw`. */
  freeze(): void
  thaw(): void
  /** Forgets everything. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** Starts a server on a free port of 127.0.0.1; with a certificate it speaks TLS too, on a port of its own. */
export async function testRedis({ certificate }: { readonly certificate?: Certificate } = {}): Promise<TestRedis> {
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const port = await freePort()
  const tlsPort = certificate === undefined ? 0 : await freePort()
  const tls = certificate === undefined ? [] : tlsOptions(tlsPort, certificate)
  let server = await start(directory, port, tls)
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    tlsUrl: `rediss://localhost:${tlsPort}`,
    get pid() {
      return server.pid as number
    },
    kill,
    async restart() {
      await kill()
      server = await start(directory, port, tls)
    },
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    flush: () => ask(port, 'FLUSHALL', '+OK'),
    async close() {
      await kill()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Ends the servers of test processes that were killed before they could; `isAlive` tells whether a process runs. */
export function removeRedisLeftovers(isAlive: (pid: number) => boolean): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!(owner > 0) || isAlive(owner)) continue
    const directory = join(tmpdir(), name)
    const pid = serverIn(directory)
    if (pid !== null) process.kill(pid, 'SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The process that the folder names, if it works there still: its number may have been given anew. */
function serverIn(directory: string): number | null {
  try {
    const pid = Number(readFileSync(join(directory, pidFile), 'utf8'))
    return pid > 1 && readlinkSync(`/proc/${pid}/cwd`) === directory ? pid : null
  } catch {
    // No such file or no such process: nothing is left but the folder.
    return null
  }
}

function tlsOptions(port: number, { certificateFile, keyFile }: Certificate): string[] {
  const files = ['--tls-cert-file', certificateFile, '--tls-key-file', keyFile]
  return ['--tls-port', `${port}`, ...files, '--tls-auth-clients', 'no']
}

async function start(directory: string, port: number, tls: readonly string[]): Promise<ChildProcess> {
  const options = ['--bind', '127.0.0.1', '--port', `${port}`, '--dir', directory, '--save', '', '--appendonly', 'no']
  const server = spawn(redisBinary, [...options, ...tls], { stdio: 'ignore' })
  await once(server, 'spawn')
  writeFileSync(join(directory, pidFile), `${server.pid}`)
  await waitUntil(async () => {
    await ask(port, 'PING', '+PONG')
    return true
  })
  return server
}

async function ask(port: number, command: string, expected: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  try {
    socket.write(`${command}\r\n`)
    const [reply] = await once(socket, 'data')
    if (!`${reply}`.startsWith(expected)) throw new Error(`Redis answered ${reply} to ${command}`)
  } finally {
    socket.destroy()
  }
}
