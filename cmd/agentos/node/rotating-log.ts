import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

export interface RotationLimits {
  /** Bytes after which a file is set aside. */
  readonly maxBytes: number
  /** How many files that were set aside are kept. */
  readonly kept: number
}

const defaults: RotationLimits = { maxBytes: 16 * 1024 * 1024, kept: 4 }
const newline = 0x0a

/** A log file that is set aside (`name.1`, `name.2` …) once it is full, never in the middle of a line. */
export class RotatingLog {
  readonly path: string
  readonly #limits: RotationLimits
  #descriptor: number
  #size: number
  #lineEnded = true
  #lost = 0

  constructor(path: string, limits: RotationLimits = defaults) {
    this.path = path
    this.#limits = limits
    mkdirSync(dirname(path), { recursive: true })
    this.#descriptor = openSync(path, 'a', 0o600)
    this.#size = fstatSync(this.#descriptor).size
  }

  /** Writes a chunk. What a full disk does not take is lost, which the next line that it takes says: a log must not end what it logs. */
  write(chunk: string | Buffer): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    if (bytes.length === 0) return
    try {
      if (this.#lineEnded && this.#size > 0 && this.#size + bytes.length > this.#limits.maxBytes) this.#rotate()
      if (this.#lost > 0 && this.#lineEnded)
        this.#append(Buffer.from(`(${this.#lost} bytes of this log were lost: the disk was full)\n`))
      this.#append(bytes)
      this.#lost = 0
    } catch (error) {
      if (!['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      this.#lost += bytes.length
    }
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #append(bytes: Buffer): void {
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written)
    this.#size += bytes.length
    this.#lineEnded = bytes.at(-1) === newline
  }

  #rotate(): void {
    closeSync(this.#descriptor)
    for (let age = this.#limits.kept; age > 0; age--) {
      rename(age === 1 ? this.path : `${this.path}.${age - 1}`, `${this.path}.${age}`)
    }
    this.#descriptor = openSync(this.path, 'a', 0o600)
    this.#size = 0
  }
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
