import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeFlags } from '../services/node-flags.ts'

export interface PartOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Where the part leaves a CPU profile of its life, for Chrome's developer tools. */
  readonly profile?: { readonly folder: string; readonly name: string } | null
}

const stopMs = 15_000

/** A part of a benchmark in a process of its own: it says what it is once it is up, then answers one question at a time. */
export class Part<Introduction, Question = never, Answer = never> {
  readonly #child: ChildProcess
  readonly introduction: Introduction

  private constructor(child: ChildProcess, introduction: Introduction) {
    this.#child = child
    this.introduction = introduction
  }

  /** Its standard output is discarded, as logs are that somebody else collects. */
  static async start<Introduction, Question = never, Answer = never>(
    module: URL,
    { env = {}, profile = null }: PartOptions = {},
  ): Promise<Part<Introduction, Question, Answer>> {
    const profiling =
      profile === null
        ? []
        : ['--cpu-prof', `--cpu-prof-dir=${profile.folder}`, `--cpu-prof-name=${profile.name}.cpuprofile`]
    const child = fork(module, {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      execArgv: [...nodeFlags, ...profiling],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    return new Part(child, await messageOf<Introduction>(child, module.pathname))
  }

  get pid(): number {
    return this.#child.pid as number
  }

  async ask(question: Question): Promise<Answer> {
    this.#child.send(question as string | object)
    return messageOf<Answer>(this.#child, 'A part of the benchmark')
  }

  /** Lets the part end by itself, and ends it where it does not. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    if (this.#child.connected) this.#child.disconnect()
    await Promise.race([ended, sleep(stopMs, undefined, { ref: false })])
    this.#child.kill('SIGKILL')
  }
}

/** The next message of a part. Throws where it ends instead. */
async function messageOf<Message>(child: ChildProcess, name: string): Promise<Message> {
  const decided = new AbortController()
  const { signal } = decided
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${name} ended with ${code}`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended])
    return message
  } finally {
    // So that what did not happen is listened for no more.
    decided.abort()
  }
}

/** Called by a part's module once it is up. `stop` is called when whoever measures lets go of it, or is gone. */
export function introduce<Question, Answer>(
  introduction: object,
  answer: (question: Question) => Promise<Answer>,
  stop: () => Promise<void>,
): void {
  // Ctrl-C reaches every process of the terminal; the one that measures ends the others in their order.
  process.on('SIGINT', () => {})
  process.on('message', async question => {
    process.send?.(await answer(question as Question))
  })
  process.once('disconnect', async () => {
    await stop()
    process.exit()
  })
  process.send?.(introduction)
}
