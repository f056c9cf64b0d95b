import { readFileSync } from 'node:fs'
import { ConfigError } from './config-error.ts'
import { Secret } from './secret.ts'

export type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads typed values from environment variables and gathers every fault, so that a start that must be refused names
 * all of them at once. An empty variable counts as absent, unless a reader says otherwise.
 */
export class Environment {
  readonly #variables: Variables
  readonly #faults: string[] = []

  constructor(variables: Variables) {
    this.#variables = variables
  }

  /** The text, or the default. */
  text(name: string, fallback: string): string
  text(name: string, fallback: null): string | null
  text(name: string, fallback: string | null): string | null {
    return this.#raw(name) ?? fallback
  }

  /** The text even when it was set to nothing: `NAME=` is an empty string, an absent variable the default. */
  textOrEmpty(name: string, fallback: string): string {
    return this.#variables[name]?.trim() ?? fallback
  }

  choice<const Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const value = this.#raw(name)
    if (value === undefined) return fallback
    if ((choices as readonly string[]).includes(value)) return value as Choice
    this.fault(name, `is "${value}"; set it to one of ${choices.join(', ')}`)
    return fallback
  }

  /** A whole number within the bounds, both included. */
  integer(name: string, fallback: number, bounds: { min?: number; max?: number } = {}): number {
    const value = this.#raw(name)
    if (value === undefined) return fallback
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = bounds
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    this.fault(name, `is "${value}"; set it to a whole number from ${min} to ${max}`)
    return fallback
  }

  /** `1`, `true`, `yes`, `on` or `0`, `false`, `no`, `off`. */
  flag(name: string, fallback: boolean): boolean {
    const value = this.#raw(name)?.toLowerCase()
    if (value === undefined) return fallback
    if (['1', 'true', 'yes', 'on'].includes(value)) return true
    if (['0', 'false', 'no', 'off'].includes(value)) return false
    this.fault(name, `is "${value}"; set it to 1 or 0`)
    return fallback
  }

  /** Comma-separated values, trimmed; empty ones are dropped. */
  list(name: string): readonly string[] {
    return (this.#raw(name) ?? '')
      .split(',')
      .map(value => value.trim())
      .filter(Boolean)
  }

  url(name: string, fallback: string): string
  url(name: string, fallback: null): string | null
  url(name: string, fallback: string | null): string | null {
    const value = this.#raw(name)
    if (value === undefined) return fallback
    if (URL.canParse(value)) return value.replace(/\/+$/, '')
    this.fault(name, 'is not a URL; write it whole, with http:// or https://')
    return fallback
  }

  /**
   * A secret from `NAME` or from the file that `NAME_FILE` names. Both set to different values, or a file that cannot
   * be read, is a fault: a secret never falls back to absent.
   */
  secret(name: string): Secret | null {
    const direct = this.#raw(name)
    const fileName = `${name}_FILE`
    const path = this.#raw(fileName)
    if (path === undefined) return direct === undefined ? null : new Secret(direct)
    const content = this.#file(fileName, path)
    if (content === null) return null
    if (direct !== undefined && direct !== content) {
      this.fault(name, `and ${fileName} are both set and differ; keep one of them`)
    }
    return new Secret(content)
  }

  /** The content of the file that the variable names, or null where the variable is not set. */
  file(name: string): string | null {
    const path = this.#raw(name)
    return path === undefined ? null : this.#file(name, path)
  }

  /** Notes a fault of a variable; `problem` follows the variable's name in a sentence. */
  fault(name: string, problem: string): void {
    this.#faults.push(`${name} ${problem}`)
  }

  /** Ends the reading. Throws ConfigError with every fault. */
  finish(): void {
    if (this.#faults.length > 0) throw new ConfigError(this.#faults)
  }

  #raw(name: string): string | undefined {
    return this.#variables[name]?.trim() || undefined
  }

  #file(name: string, path: string): string | null {
    try {
      const content = readFileSync(path, 'utf8').trim()
      if (content !== '') return content
      this.fault(name, `names the file ${path}, which is empty`)
    } catch (error) {
      this.fault(name, `names the file ${path}, which cannot be read (${(error as NodeJS.ErrnoException).code})`)
    }
    return null
  }
}
