import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { tieToUs } from '../../cmd/agentos/node/lifeline.ts'
import { waitUntil } from '../../internal/testing/wait-until.ts'

export interface MortalPlan {
  readonly name: string
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly cwd: string
  readonly logFile: string
  /** Whether it does its work. */
  readonly isReady: () => Promise<boolean>
  /** How long a process that ends before it is ready is started again, in milliseconds; 60,000 unless said. */
  readonly repeatMs?: number
}

const readyMs = 60_000
const pauseMs = 200

/** A process that is killed and started again, any number of times. */
export class MortalProcess {
  readonly name: string
  readonly #plan: MortalPlan
  #child: ChildProcess | null = null

  constructor(plan: MortalPlan) {
    this.#plan = plan
    this.name = plan.name
  }

  get isUp(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Of the process as it runs, or ran last; null before the first start. */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** Resolves when it does its work; one that ends before, as without a database, is started again. */
  async start(): Promise<void> {
    const giveUpAt = Date.now() + (this.#plan.repeatMs ?? readyMs)
    do {
      await this.#launch()
      await waitUntil(async () => !this.isUp || (await this.#plan.isReady()), { timeoutMs: readyMs })
      if (this.isUp) return
      await sleep(pauseMs)
    } while (Date.now() < giveUpAt)
    throw new Error(`${this.name} ends whenever it is started`)
  }

  async #launch(): Promise<void> {
    const { command, cwd, environment, logFile } = this.#plan
    const log = openSync(logFile, 'a', 0o600)
    const [program = '', ...args] = command
    const child = spawn(program, args, { cwd, env: { ...environment }, stdio: ['ignore', log, log] })
    closeSync(log)
    await once(child, 'spawn')
    const letGo = tieToUs(child.pid as number, trait(command))
    child.once('exit', letGo)
    this.#child = child
  }

  /** kill -9; resolves when it is gone. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child === null || !this.isUp) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
}

/** What tells its command line from that of another program with the same pid. */
function trait(command: readonly string[]): string {
  return command.slice(-2).join(' ')
}
