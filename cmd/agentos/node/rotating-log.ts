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

  constructor(path: string, limits: RotationLimits = defaults) {
    this.path = path
    this.#limits = limits
    mkdirSync(dirname(path), { recursive: true })
    this.#descriptor = openSync(path, 'a', 0o600)
    this.#size = fstatSync(this.#descriptor).size
  }

  write(chunk: string | Buffer): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    if (bytes.length === 0) return
    if (this.#lineEnded && this.#size > 0 && this.#size + bytes.length > this.#limits.maxBytes) this.#rotate()
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written)
    this.#size += bytes.length
    this.#lineEnded = bytes.at(-1) === newline
  }

  close(): void {
    closeSync(this.#descriptor)
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
