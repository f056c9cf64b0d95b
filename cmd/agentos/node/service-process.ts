import { type ChildProcess, spawn } from 'node:child_process'
import { exitCodes } from '../fault.ts'
import type { Backoff, ProcessPlan } from './plan.ts'
import { markOf, type ProcessMark } from './process-identity.ts'
import { Pulse } from './pulse.ts'
import type { RotatingLog } from './rotating-log.ts'
import type { UnitExit, UnitState, UnitStatus } from './unit.ts'

export interface ServiceProcessOptions {
  readonly backoff: Backoff
  /** Takes what the process writes. */
  readonly log: RotatingLog
  readonly onChange: (status: UnitStatus) => void
  /** How long a process may take to end before it is killed. */
  readonly graceMs?: number
  /** How long a process that is up may give no sign of life before it is killed and started again; default 30,000. */
  readonly silenceMs?: number
}

const lastWordsMs = 500

/** A service as a child process: started again, after a growing pause, whenever it ends unasked or hangs. */
export class ServiceProcess {
  readonly plan: ProcessPlan
  readonly #options: ServiceProcessOptions
  #child: ChildProcess | null = null
  #exited: Promise<void> = Promise.resolve()
  #state: UnitState = 'stopped'
  #mark: ProcessMark | null = null
  #startedAt: Date | null = null
  #restarts = 0
  #failures = 0
  #lastExit: UnitExit | null = null
  #pause: NodeJS.Timeout | undefined
  #pauseMs = 0
  #pulse: Pulse | null = null
  /** Why it was killed by us, who did not wait for it to end. */
  #killedFor: string | null = null

  constructor(plan: ProcessPlan, options: ServiceProcessOptions) {
    this.plan = plan
    this.#options = options
  }

  status(): UnitStatus {
    return {
      name: this.plan.name,
      state: this.#state,
      process: this.#mark,
      startedAt: this.#startedAt?.toISOString() ?? null,
      restarts: this.#restarts,
      lastExit: this.#lastExit,
      pauseMs: this.#state === 'waiting' ? this.#pauseMs : null,
    }
  }

  /** Starts it at once, unless it is up. */
  start(): void {
    if (this.#child !== null) return
    clearTimeout(this.#pause)
    this.#failures = 0
    this.#spawn()
  }

  /** Ends it and waits until it is gone. */
  async stop(): Promise<void> {
    clearTimeout(this.#pause)
    const child = this.#child
    if (child === null) return this.#become('stopped')
    this.#become('stopping')
    this.#pulse?.end()
    child.kill('SIGTERM')
    // Who was stopped (SIGSTOP, Ctrl-Z) hears of nothing else until it goes on.
    child.kill('SIGCONT')
    const hard = setTimeout(() => child.kill('SIGKILL'), this.#options.graceMs ?? 15_000)
    await this.#exited
    clearTimeout(hard)
  }

  #spawn(): void {
    const { command, cwd, environment } = this.plan
    const [file = '', ...args] = command
    // The channel is the lifeline: it closes when the supervisor dies, however it dies, and the service then ends itself.
    const child = spawn(file, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    this.#child = child
    this.#startedAt = new Date()
    this.#mark = child.pid === undefined ? null : markOf(child.pid)
    child.stdout?.on('data', chunk => this.#options.log.write(chunk))
    child.stderr?.on('data', chunk => this.#options.log.write(chunk))
    child.on('message', message => this.#hear(message))
    this.#exited = new Promise(resolve => {
      // Its last words may still be in the pipe when it exits; a grandchild may hold the pipe for ever.
      child.once('close', resolve)
      child.once('exit', (code, signal) => {
        setTimeout(resolve, lastWordsMs)
        this.#ended(signal ?? `exit ${code}`, code)
      })
      child.on('error', error => {
        if (child.pid !== undefined) return
        resolve()
        this.#ended(error.message, null)
      })
    })
    this.#become('starting')
  }

  #hear(message: unknown): void {
    this.#pulse?.heard()
    const isReady = typeof message === 'object' && message !== null && 'ready' in message
    if (!isReady || this.#state !== 'starting') return
    const { silenceMs = 30_000 } = this.#options
    this.#pulse = new Pulse(silenceMs, () => {
      this.#killedFor = `no sign of life for ${silenceMs / 1_000} s`
      this.#child?.kill('SIGKILL')
    })
    this.#become('running')
  }

  #ended(reason: string, code: number | null): void {
    const wasSteady =
      this.#startedAt !== null && Date.now() - this.#startedAt.getTime() >= this.#options.backoff.steadyMs
    const wasAsked = this.#state === 'stopping'
    this.#child = null
    this.#mark = null
    this.#startedAt = null
    this.#pulse?.end()
    this.#lastExit = { at: new Date().toISOString(), reason: this.#killedFor ?? reason }
    this.#killedFor = null
    if (wasAsked) this.#become('stopped')
    else if (code === exitCodes.environment) this.#become('refused')
    else this.#waitForNext(wasSteady)
  }

  #waitForNext(wasSteady: boolean): void {
    const { firstMs, longestMs } = this.#options.backoff
    this.#failures = wasSteady ? 1 : this.#failures + 1
    this.#pauseMs = Math.min(firstMs * 2 ** (this.#failures - 1), longestMs)
    this.#pause = setTimeout(() => this.#startAgain(), this.#pauseMs)
    this.#become('waiting')
  }

  #startAgain(): void {
    this.#restarts += 1
    this.#spawn()
  }

  #become(state: UnitState): void {
    this.#state = state
    this.#options.onChange(this.status())
  }
}
