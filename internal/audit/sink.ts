import { close as closeFile, mkdirSync, openSync, write as writeFile } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { ConfigError } from '#config'
import { AgentosError } from '#errors'
import { BatchQueue } from '#storage'
import type { SinkName } from './sink-name.ts'

/** Takes the lines of the audit log, in their order. */
export interface Sink {
  /** Resolves when the operating system has the line. Errors: `dependency_unavailable` where it did not take it whole. */
  write(line: string): Promise<void>
  close(): Promise<void>
}

const descriptors = { stdout: 1, stderr: 2 } as const

/** Opens the sink; a file is appended to. Throws ConfigError where it cannot be written. */
export function openSink(sink: SinkName): Sink {
  if (sink.kind !== 'file') return new DescriptorSink(descriptors[sink.kind])
  const file = openFile(sink.path)
  return new DescriptorSink(file, () => promisify(closeFile)(file))
}

function openFile(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'a', 0o640)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigError([`AGENTOS_AUDIT_SINK names the file ${path}, which cannot be written (${code})`])
  }
}

/** A thread takes each write, which costs more than the line: those of a few milliseconds go together. */
const gatherMs = 5

class DescriptorSink implements Sink {
  readonly #lines: BatchQueue<string, undefined>
  readonly #close: () => Promise<void>
  #isTorn = false

  constructor(descriptor: number, close = async () => {}) {
    this.#lines = new BatchQueue<string, undefined>({
      flush: async lines => {
        await this.#writeWhole(descriptor, Buffer.from(`${lines.join('\n')}\n`)).catch(unavailable)
        return []
      },
      persistMs: 0,
      gatherMs,
    })
    this.#close = close
  }

  write(line: string): Promise<void> {
    return this.#lines.push(line)
  }

  async close(): Promise<void> {
    await this.#lines.settled()
    await this.#close()
  }

  async #writeWhole(descriptor: number, bytes: Buffer): Promise<void> {
    // A write that failed halfway has left a piece of a line: the next one begins on its own.
    const rest = this.#isTorn ? Buffer.concat([newline, bytes]) : bytes
    this.#isTorn = true
    for (let written = 0; written < rest.length; ) {
      written += await writeSome(descriptor, rest.subarray(written))
    }
    this.#isTorn = false
  }
}

function unavailable(cause: unknown): never {
  throw new AgentosError('dependency_unavailable', 'The sink of the audit log cannot be written', { cause })
}

const write = promisify(writeFile)
const newline = Buffer.from('\n')
const pauseMs = 5

/** Writes what fits and returns how much; a full pipe without blocking is waited for. */
async function writeSome(descriptor: number, bytes: Buffer): Promise<number> {
  for (;;) {
    try {
      return (await write(descriptor, bytes)).bytesWritten
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      await new Promise(resolve => setTimeout(resolve, pauseMs))
    }
  }
}
