import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ConfigError, Secret, type Variables } from '#config'
import type { ModelCatalog } from './catalog.ts'
import { loadCatalog } from './load-catalog.ts'

/** The models file, and the files of keys that it names. */
export class CatalogFile {
  readonly #path: string
  readonly #variables: Variables
  #keyPaths: readonly string[] = []

  constructor(path: string, variables: Variables) {
    this.#path = path
    this.#variables = variables
  }

  /** Reads it anew. Throws ConfigError with every fault. */
  load(): ModelCatalog {
    const paths: string[] = []
    const text = readText(this.#path)
    if (text === null) throw new ConfigError([`AGENTOS_MODELS_FILE: the file ${this.#path} cannot be read`])
    try {
      return loadCatalog(text, {
        fromVariable: name => (this.#variables[name] ? new Secret(this.#variables[name]) : null),
        fromFile(path) {
          paths.push(path)
          const key = readText(path)
          return key === null ? null : new Secret(key.trim())
        },
      })
    } finally {
      this.#keyPaths = paths
    }
  }

  /** Changes with the content of any of the files. */
  fingerprint(): string {
    const texts = [this.#path, ...this.#keyPaths].map(readText)
    return hash('sha256', JSON.stringify(texts))
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // What needs the file says that it is missing.
    return null
  }
}
