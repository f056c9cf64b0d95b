import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigError } from '#config'
import { freePort } from './free-port.ts'
import { findOrphans, findPostmaster, isAlive, type Postmaster, signal } from './postmaster.ts'
import { unmarkStopped } from './stop-mark.ts'
import { serverUser } from './system-user.ts'

export interface ServerPlan {
  /** The folder of bin/postgres. */
  readonly programs: string
  readonly dataDirectory: string
  readonly logFile: string
  /** 0: any free port. */
  readonly port: number
  /** Told of each attempt that must be made again. */
  readonly onRetry: (reason: string, attempt: number) => void
}

const pollMs = 15
const orphanGraceMs = 3_000
const longestPauseMs = 2_000
const logLimit = 16 * 1024 * 1024

/**
 * The running server of the data directory: the one that is there, or a new one. What a killed server left (its
 * processes, its shared memory, its lock file) is waited for and retried. Throws ConfigError where the port is taken.
 */
export async function startServer(plan: ServerPlan): Promise<Postmaster & { adopted: boolean }> {
  const began = Date.now()
  for (let attempt = 1; ; attempt++) {
    const found = findPostmaster(plan.dataDirectory)
    const reason = found === null ? await launch(plan) : await untilReady(plan.dataDirectory, found.pid)
    const server = findPostmaster(plan.dataDirectory)
    if (reason === null && server !== null) return { ...server, adopted: server.pid === found?.pid }
    const problem = reason ?? 'it ended while it started'
    if (plan.port !== 0 && isPortTaken(problem)) throw portTaken(plan.port)
    if (Date.now() - began > patienceFor(problem)) throw new Error(`The embedded database does not start: ${problem}`)
    plan.onRetry(problem, attempt)
    if (Date.now() - began > orphanGraceMs) for (const pid of findOrphans(plan.dataDirectory)) signal(pid, 'SIGKILL')
    await sleep(Math.min(50 * 2 ** (attempt - 1), longestPauseMs))
  }
}

/** What passes by itself is waited for: another server that ends or starts, memory still held, a port just taken. */
function patienceFor(problem: string): number {
  const passes = /has ended|lock file|shared memory block|Address already in use/.test(problem)
  return passes ? 60_000 : 2_000
}

/** Starts a server; the answer is null once it is ready, or what it wrote when it ended instead. */
async function launch(plan: ServerPlan): Promise<string | null> {
  const port = plan.port === 0 ? await freePort() : plan.port
  const log = openLog(plan.logFile)
  unmarkStopped(plan.dataDirectory)
  const child = spawn(join(plan.programs, 'bin', 'postgres'), argumentsOf(plan, port), {
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH },
    stdio: ['ignore', log.descriptor, log.descriptor],
    // A group of its own: Ctrl-C in a terminal is for the services, which still need the database while they stop.
    detached: true,
    ...(serverUser(plan.dataDirectory) ?? {}),
  })
  closeSync(log.descriptor)
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  child.unref()
  const ended = await untilReady(plan.dataDirectory, child.pid as number)
  return ended === null ? null : readFileSync(plan.logFile).subarray(log.size).toString().trim() || ended
}

function argumentsOf(plan: ServerPlan, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: socketFits(plan.dataDirectory) ? plan.dataDirectory : '',
  }
  return ['-D', plan.dataDirectory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** The address of a Unix socket holds 104 bytes on macOS, 108 on Linux; the setting is a list with commas. */
function socketFits(directory: string): boolean {
  return !/[",]/.test(directory) && Buffer.byteLength(join(directory, '.s.PGSQL.65535.lock')) < 104
}

/** Null once the data directory has a ready server; a sentence when the process has ended. Recovery may take its time. */
async function untilReady(dataDirectory: string, pid: number): Promise<string | null> {
  while (isAlive(pid)) {
    const found = findPostmaster(dataDirectory)
    if (found?.pid === pid && found.state === 'ready') return null
    await sleep(pollMs)
  }
  return `process ${pid} has ended`
}

function openLog(path: string): { descriptor: number; size: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > logLimit) renameSync(path, `${path}.1`)
  return { descriptor: openSync(path, 'a', 0o600), size: size > logLimit ? 0 : size }
}

function isPortTaken(problem: string): boolean {
  return problem.includes('could not create any TCP/IP sockets') || problem.includes('Address already in use')
}

function portTaken(port: number): ConfigError {
  return new ConfigError([
    `The embedded database cannot listen on 127.0.0.1:${port}: another program does; end it, or choose another port`,
  ])
}
