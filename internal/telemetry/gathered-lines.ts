import { write as writeFile, writeSync } from 'node:fs'
import type { DestinationStream } from 'pino'

const gatherMs = 10
const gatherChars = 65_536
/** What a reader who has stopped reading may cost in memory; further lines are dropped, and counted. */
const heldChars = 16_777_216
const pauseMs = 5
const longestPauses = 100

const opened = new Set<GatheredLines>()

function flushAll(): void {
  for (const lines of opened) lines.flushSync()
}

/**
 * Writes log lines to a descriptor, those of ten milliseconds in one system call: a call for each line costs a busy
 * service a tenth of its time. What waits when the process exits is written then; only a kill loses it. A descriptor that
 * nobody reads any more takes nothing, and nobody is told, since this is where it would be told.
 */
export class GatheredLines implements DestinationStream {
  readonly #descriptor: number
  #waiting = ''
  #dropped = 0
  #timer: NodeJS.Timeout | null = null
  #isWriting = false
  #isBroken = false

  constructor(descriptor: number) {
    this.#descriptor = descriptor
    if (opened.size === 0) process.on('exit', flushAll)
    opened.add(this)
  }

  write(line: string): void {
    if (this.#isBroken) return
    if (this.#waiting.length + line.length > heldChars) {
      this.#dropped += 1
      return
    }
    this.#waiting += line
    if (this.#waiting.length >= gatherChars) this.#flush()
    else this.#timer ??= setTimeout(() => this.#flush(), gatherMs).unref()
  }

  /** Writes all that waits before it returns; called with a fatal line and at the exit. */
  flushSync(): void {
    let bytes = Buffer.from(this.#takeAll())
    for (let pauses = 0; bytes.length > 0 && pauses < longestPauses && !this.#isBroken; ) {
      try {
        bytes = bytes.subarray(writeSync(this.#descriptor, bytes))
      } catch (error) {
        if (!isFull(error)) {
          this.#lose(error as NodeJS.ErrnoException)
          break
        }
        pauses += 1
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
      }
    }
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#isWriting || this.#waiting === '') return
    this.#isWriting = true
    this.#send(Buffer.from(this.#takeAll()))
  }

  #send(bytes: Buffer): void {
    writeFile(this.#descriptor, bytes, (error, written) => {
      if (isFull(error)) return void setTimeout(() => this.#send(bytes), pauseMs).unref()
      const rest = bytes.subarray(written)
      if (error === null && rest.length > 0) return this.#send(rest)
      if (error !== null) this.#lose(error)
      this.#isWriting = false
      this.#flush()
    })
  }

  /** These lines are lost; of a pipe whose reader has gone, all that come. On a full disk later ones may have room. */
  #lose({ code }: NodeJS.ErrnoException): void {
    this.#isBroken = code === 'EPIPE'
    if (this.#isBroken) this.#waiting = ''
  }

  #takeAll(): string {
    const lines = this.#waiting
    const dropped = this.#dropped
    this.#waiting = ''
    this.#dropped = 0
    return dropped === 0
      ? lines
      : `${lines}${JSON.stringify({ level: 'warn', message: `${dropped} lines were dropped` })}\n`
  }
}

/** A pipe that does not block takes nothing at the moment. */
function isFull(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'EAGAIN'
}
