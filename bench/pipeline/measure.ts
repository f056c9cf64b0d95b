import { introduce, Part } from '../part.ts'
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

interface Usage {
  readonly micros: number
}

/** A server under measurement, in a process of its own. */
export class MeasuredServer {
  readonly #part: Part<{ port: number }, 'usage', Usage>
  readonly origin: string

  private constructor(part: Part<{ port: number }, 'usage', Usage>) {
    this.#part = part
    this.origin = `http://127.0.0.1:${part.introduction.port}`
  }

  static async start(module: string, env: Record<string, string> = {}): Promise<MeasuredServer> {
    return new MeasuredServer(await Part.start(new URL(module, import.meta.url), { env }))
  }

  async measure({ request, status }: Case, count: number): Promise<Figure> {
    const before = await this.#part.ask('usage')
    const began = performance.now()
    await sendLoad(this.origin, request, count, 32, status)
    const seconds = (performance.now() - began) / 1000
    const after = await this.#part.ask('usage')
    return { cpuMicros: (after.micros - before.micros) / count, requestsPerSecond: count / seconds }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#part[Symbol.asyncDispose]()
  }
}

/** Called by a server's module once it listens. */
export function reportTo(parent: NodeJS.Process, port: number): void {
  const usage = async (): Promise<Usage> => {
    const { system, user } = parent.cpuUsage()
    return { micros: user + system }
  }
  introduce({ port }, usage, async () => {})
}
