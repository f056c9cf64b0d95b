import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ConfigError, Secret, type Variables } from '#config'
import type { ModelCatalog } from './catalog.ts'
import { loadCatalog } from './load-catalog.ts'

/** The models file, and the files of keys that it names. */
export class CatalogFile {
  readonly #path: string
  readonly #variables: Variables
  /** What was read last, by path. */
  #read: ReadonlyMap<string, string> = new Map()

  constructor(path: string, variables: Variables) {
    this.#path = path
    this.#variables = variables
  }

  /** Reads it anew. Throws ConfigError with every fault. */
  load(): ModelCatalog {
    const read = new Map<string, string>()
    const take = (path: string) => {
      const text = readText(path)
      read.set(path, digest(text))
      return text
    }
    this.#read = read
    const text = take(this.#path)
    if (text === null) throw new ConfigError([`AGENTOS_MODELS_FILE: the file ${this.#path} cannot be read`])
    return loadCatalog(text, {
      fromVariable: name => (this.#variables[name] ? new Secret(this.#variables[name]) : null),
      fromFile(path) {
        const key = take(path)
        return key === null ? null : new Secret(key.trim())
      },
    })
  }

  /** Whether any of the files holds something else than `load` read, with faults or without. */
  hasChanged(): boolean {
    return [...this.#read].some(([path, known]) => digest(readText(path)) !== known)
  }
}

function digest(text: string | null): string {
  return text === null ? '' : hash('sha256', text)
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // What needs the file says that it is missing.
    return null
  }
}
