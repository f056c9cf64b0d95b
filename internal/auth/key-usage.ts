import { LRUCache } from 'lru-cache'
import { BatchQueue } from '#storage'
import type { StatementRunner } from '#tenancy'

const quietMs = 60_000

/** Notes when API keys were last used: at most once a minute for each, and never in the caller's way. */
export class KeyUsage {
  readonly #touches: BatchQueue<string, undefined>
  readonly #noted = new LRUCache<string, true>({ max: 10_000, ttl: quietMs })
  readonly #onError: (error: Error) => void

  constructor(database: StatementRunner, onError: (error: Error) => void) {
    this.#onError = onError
    const text = 'select platform.touch_api_keys($1)'
    this.#touches = new BatchQueue<string, undefined>({
      flush: async keyIds => {
        await database.call({ name: 'touch_api_keys', text, values: [keyIds] })
        return []
      },
    })
  }

  note(keyId: string): void {
    if (this.#noted.has(keyId)) return
    this.#noted.set(keyId, true)
    this.#touches.push(keyId).catch(cause => {
      this.#noted.delete(keyId)
      this.#onError(new Error(`The last use of the API key ${keyId} could not be noted`, { cause }))
    })
  }

  /** Resolves when all that was noted is written or given up. */
  settled(): Promise<void> {
    return this.#touches.settled()
  }
}
