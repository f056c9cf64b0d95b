import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#storage'
import { askRedis } from './ask-redis.ts'
import type { Certificate } from './certificate.ts'
import type { RedisOptions, TestRedis } from './test-redis.ts'
import { waitUntil } from './wait-until.ts'

const prefix = 'agentos-redis-'
export const redisBinary = 'redis-server'
const pidFile = 'server.pid'

/** The server of a test or a benchmark as a process of this machine, found in PATH. */
export interface SpawnedRedis extends TestRedis {
  /** Its process; another one after `restart`. */
  readonly pid: number
}

/** Starts a server on a free port of 127.0.0.1; with a certificate it speaks TLS too, on a port of its own. */
export async function spawnRedis({ certificate }: RedisOptions = {}): Promise<SpawnedRedis> {
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
    async freeze() {
      server.kill('SIGSTOP')
    },
    async thaw() {
      server.kill('SIGCONT')
    },
    flush: () => askRedis(port, 'FLUSHALL', '+OK'),
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
    await askRedis(port, 'PING', '+PONG')
    return true
  })
  return server
}
