import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EmbeddedEvent } from './events.ts'
import { findPostmaster, findProcesses, isAlive, signal } from './postmaster.ts'
import { type ServerPlan, startServer } from './server.ts'
import { isMarkedStopped, markStopped } from './stop-mark.ts'

const watchMs = 200
const longestPauseMs = 30_000

/** Watches one server by its pid, for it may be the child of another process, and starts it again when it ends. */
export class Supervision {
  readonly #plan: ServerPlan
  readonly #autoRestart: boolean
  readonly #onEvent: (event: EmbeddedEvent) => void
  readonly #timer: NodeJS.Timeout
  #pid: number
  #ended = false
  #restart: Promise<void> | null = null

  constructor(plan: ServerPlan, pid: number, autoRestart: boolean, onEvent: (event: EmbeddedEvent) => void) {
    this.#plan = plan
    this.#pid = pid
    this.#autoRestart = autoRestart
    this.#onEvent = onEvent
    this.#timer = setInterval(() => this.#look(), watchMs).unref()
  }

  get pid(): number {
    return this.#pid
  }

  release(): void {
    this.#ended = true
    clearInterval(this.#timer)
  }

  async stop(): Promise<void> {
    this.release()
    await this.#restart
    await stopServer(this.#plan.dataDirectory)
  }

  #look(): void {
    if (this.#restart !== null || isAlive(this.#pid)) return
    this.#onEvent({ type: 'exited', pid: this.#pid })
    if (!this.#autoRestart || isMarkedStopped(this.#plan.dataDirectory) || !this.#hasData()) {
      this.release()
      return
    }
    this.#restart = this.#startAgain().finally(() => {
      this.#restart = null
    })
  }

  #hasData(): boolean {
    return existsSync(this.#plan.dataDirectory)
  }

  async #startAgain(): Promise<void> {
    for (let pauseMs = 250; !this.#ended && this.#hasData(); pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        const { pid, port } = await startServer(this.#plan)
        this.#pid = pid
        return this.#onEvent({ type: 'restarted', pid, port })
      } catch (error) {
        this.#onEvent({ type: 'restart_failed', reason: (error as Error).message, pauseMs })
        await sleep(pauseMs, undefined, { ref: false })
      }
    }
  }
}

/** The signals that end a server, mildest first, and how long each may take. Source: PostgreSQL, "Shutting Down the Server". */
const stages = [
  { name: 'SIGINT', waitMs: 20_000 },
  { name: 'SIGQUIT', waitMs: 5_000 },
  { name: 'SIGKILL', waitMs: 5_000 },
] as const

/** Ends the server of a data directory and waits for its last process; none running is no error. */
export async function stopServer(dataDirectory: string): Promise<void> {
  if (processesOf(dataDirectory).length > 0) markStopped(dataDirectory)
  for (const { name, waitMs } of stages) {
    const pids = processesOf(dataDirectory)
    if (pids.length === 0) return
    const postmaster = findPostmaster(dataDirectory)
    // Without their server, its processes take SIGINT for the end of a query.
    if (postmaster === null) for (const pid of pids) signal(pid, name === 'SIGINT' ? 'SIGQUIT' : name)
    else for (const pid of name === 'SIGKILL' ? pids : [postmaster.pid]) signal(pid, name)
    const deadline = Date.now() + waitMs
    while (Date.now() < deadline && processesOf(dataDirectory).length > 0) await sleep(20)
  }
  const left = processesOf(dataDirectory)
  if (left.length > 0) throw new Error(`The embedded database does not end: processes ${left.join(', ')} remain`)
}

function processesOf(dataDirectory: string): number[] {
  const postmaster = findPostmaster(dataDirectory)
  const others = findProcesses(dataDirectory)
  return postmaster === null ? others : [...new Set([postmaster.pid, ...others])]
}
