import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type LoadRequest, sendLoad } from './load.ts'

export interface Case {
  readonly request: LoadRequest
  readonly status: number
}

export interface Figure {
  /** Microseconds of CPU, user and system, of the server's process. */
  readonly cpuMicros: number
  readonly requestsPerSecond: number
}

/** A server under measurement, in a process of its own: `ready` gives its port, `usage` its CPU time so far. */
export class MeasuredServer {
  readonly #child
  readonly origin: string

  private constructor(child: ReturnType<typeof fork>, port: number) {
    this.#child = child
    this.origin = `http://127.0.0.1:${port}`
  }

  static async start(module: string, env: Record<string, string> = {}): Promise<MeasuredServer> {
    const child = fork(new URL(module, import.meta.url), { env: { ...process.env, NODE_ENV: 'production', ...env } })
    const [{ port }] = (await once(child, 'message')) as [{ port: number }]
    return new MeasuredServer(child, port)
  }

  async measure({ request, status }: Case, count: number): Promise<Figure> {
    const before = await this.#usage()
    const began = performance.now()
    await sendLoad(this.origin, request, count, 32, status)
    const seconds = (performance.now() - began) / 1000
    return { cpuMicros: ((await this.#usage()) - before) / count, requestsPerSecond: count / seconds }
  }

  stop(): void {
    this.#child.kill()
  }

  async #usage(): Promise<number> {
    this.#child.send('usage')
    const [{ micros }] = (await once(this.#child, 'message')) as [{ micros: number }]
    return micros
  }
}

/** Called by a server's module once it listens. */
export function reportTo(parent: NodeJS.Process, port: number): void {
  parent.on('message', () => {
    const { system, user } = parent.cpuUsage()
    parent.send?.({ micros: user + system })
  })
  // Whoever measures is gone: nobody else would end this process.
  parent.on('disconnect', () => parent.exit())
  parent.send?.({ port })
}
