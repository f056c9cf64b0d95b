import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 150

/** The lines of a file from a position on, as they are added, also after it has been set aside for a new one. Never ends. */
export async function* followLines(path: string, from: number): AsyncGenerator<string> {
  let tail = Tail.open(path, from)
  try {
    for (;;) {
      tail ??= Tail.open(path)
      const lines = tail?.read() ?? []
      yield* lines
      if (lines.length > 0) continue
      if (tail !== null && !tail.isStill(path)) {
        tail.close()
        tail = Tail.open(path)
      } else await sleep(pollMs)
    }
  } finally {
    tail?.close()
  }
}

/** An open file and how far it was read. */
class Tail {
  readonly #descriptor: number
  #position: number
  #rest = Buffer.alloc(0)

  /** Null where there is no file; one that is shorter than the position is another than was meant. */
  static open(path: string, from = 0): Tail | null {
    try {
      const descriptor = openSync(path, 'r')
      return new Tail(descriptor, fstatSync(descriptor).size < from ? 0 : from)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  }

  private constructor(descriptor: number, position: number) {
    this.#descriptor = descriptor
    this.#position = position
  }

  /** The whole lines that were added since the last reading. */
  read(): string[] {
    const chunk = Buffer.alloc(64 * 1024)
    const length = readSync(this.#descriptor, chunk, 0, chunk.length, this.#position)
    this.#position += length
    const block = Buffer.concat([this.#rest, chunk.subarray(0, length)])
    const end = block.lastIndexOf('\n') + 1
    this.#rest = block.subarray(end)
    return end === 0
      ? []
      : block
          .subarray(0, end - 1)
          .toString()
          .split('\n')
  }

  /** Whether the path still names this file. */
  isStill(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(this.#descriptor).ino
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}
