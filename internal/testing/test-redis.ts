import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { freePort } from '#storage'
import { waitUntil } from './wait-until.ts'

const prefix = 'agentos-redis-'
const binary = 'redis-server'
const pidFile = 'server.pid'

/** A Redis server of a test's own, which keeps nothing on disk. */
export interface TestRedis {
  readonly url: string
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

/** Tests that need a Redis server; where the machine has none they are one skipped test that says so. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (spawnSync(binary, ['--version']).status === 0) describe(name, tests)
  else
    it(name, ({ skip, task }) => {
      task.meta.reason = `this machine has no ${binary}`
      skip()
    })
}

/** Starts a server on a free port of 127.0.0.1. */
export async function testRedis(): Promise<TestRedis> {
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const port = await freePort()
  let server = await start(directory, port)
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async restart() {
      await kill()
      server = await start(directory, port)
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

async function start(directory: string, port: number): Promise<ChildProcess> {
  const options = ['--bind', '127.0.0.1', '--port', `${port}`, '--dir', directory, '--save', '', '--appendonly', 'no']
  const server = spawn(binary, options, { stdio: 'ignore' })
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

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test was skipped. */
    reason?: string
  }
}
