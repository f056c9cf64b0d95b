import type { Exchange } from './exchange.ts'

/** A promise that was broken. */
export interface Finding {
  readonly part: string
  readonly case: string
  /** `<service> <operationId>`, or null where no single operation is to blame. */
  readonly operation: string | null
  /** What the specification says. */
  readonly promise: string
  readonly came: string
  readonly request: string | null
  readonly request_id: string | null
}

/** All that was exchanged in a run of the suite, by operation and status. */
export class Journal {
  readonly #counts = new Map<string, number>()
  #requests = 0

  record(exchange: Exchange): void {
    this.#requests += 1
    if (exchange.operationId === null) return
    const key = coverageKey(exchange.service, exchange.operationId, exchange.status)
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  get requests(): number {
    return this.#requests
  }

  /** How often an operation answered with a status. */
  count(service: string, operationId: string, status: number): number {
    return this.#counts.get(coverageKey(service, operationId, status)) ?? 0
  }
}

function coverageKey(service: string, operationId: string, status: number): string {
  return `${service} ${operationId} ${status}`
}
