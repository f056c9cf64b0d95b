import { write as writeFile, writeSync } from 'node:fs'
import type { DestinationStream } from 'pino'

const gatherMs = 10
const gatherChars = 65_536
/** What a reader who has stopped reading may cost in memory; further lines are dropped, and counted. */
const heldChars = 16_777_216
const pauseMs = 5
/** How long a reader who takes nothing is waited for at the end. */
const longestPauses = 100
const longestFlushMs = 1_000

const nothing = Buffer.alloc(0)
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
  /** What has been taken from the lines and not yet by the descriptor. */
  #rest: Buffer = nothing
  /** A system call is under way: how much of the rest it takes is not known. */
  #isInFlight = false
  #retry: NodeJS.Timeout | null = null
  #isBroken = false
  readonly #onEmpty: (() => void)[] = []

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

  /** Calls back once nothing waits; at the latest after a second, where the reader takes nothing. */
  flush(done: () => void): void {
    if (this.#isEmpty) return void done()
    const late = setTimeout(done, longestFlushMs)
    this.#onEmpty.push(() => {
      clearTimeout(late)
      done()
    })
    this.#flush()
  }

  /** Writes all that waits before it returns, but for a call under way; called with a fatal line and at the exit. */
  flushSync(): void {
    let bytes = Buffer.concat([this.#takeRest(), Buffer.from(this.#takeAll())])
    for (let pauses = 0; bytes.length > 0 && pauses < longestPauses && !this.#isBroken; ) {
      try {
        bytes = bytes.subarray(writeSync(this.#descriptor, bytes))
        pauses = 0
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

  get #isEmpty(): boolean {
    return this.#waiting === '' && this.#rest.length === 0
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#rest.length > 0) return
    this.#rest = Buffer.from(this.#takeAll())
    this.#send()
  }

  #send(): void {
    if (this.#rest.length === 0) {
      if (this.#waiting !== '') this.#flush()
      else for (const done of this.#onEmpty.splice(0)) done()
      return
    }
    this.#isInFlight = true
    writeFile(this.#descriptor, this.#rest, (error, written) => {
      this.#isInFlight = false
      if (isFull(error)) {
        this.#retry = setTimeout(() => this.#send(), pauseMs).unref()
        return
      }
      if (error !== null) this.#lose(error)
      this.#rest = error === null ? this.#rest.subarray(written) : nothing
      this.#send()
    })
  }

  /** What waits for the descriptor to take more. */
  #takeRest(): Buffer {
    if (this.#isInFlight) return nothing
    if (this.#retry !== null) clearTimeout(this.#retry)
    const rest = this.#rest
    this.#rest = nothing
    return rest
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
