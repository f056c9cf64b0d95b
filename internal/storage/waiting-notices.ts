/** PostgreSQL takes payloads below 8,000 bytes. */
const payloadLimit = 7_900
const waitingLimit = 1_000
const everything = '*'

/** What the listeners of a channel hear, once what it tells of has taken effect. */
export interface Notice {
  readonly channel: string
  readonly payloads: readonly string[]
}

/** Notices that wait to be sent: one for each channel, without repeats, and never more than a bounded number. */
export class WaitingNotices {
  #payloads = new Map<string, Set<string>>()

  get isEmpty(): boolean {
    return this.#payloads.size === 0
  }

  add(channel: string, payload: string): void {
    const payloads = this.#payloads.get(channel) ?? new Set()
    this.#payloads.set(channel, payloads.size < waitingLimit ? payloads.add(payload) : new Set([everything]))
  }

  /** Channels with their payloads, joined by commas; `*` in place of those that are too many or too long. */
  takeAll(): [channel: string, payload: string][] {
    const taken = [...this.#payloads].map(([channel, payloads]): [string, string] => [channel, joinPayloads(payloads)])
    this.#payloads = new Map()
    return taken
  }
}

/** Payloads without repeats, joined by commas; `*` in place of those that are too long together. */
export function joinPayloads(payloads: ReadonlySet<string>): string {
  const joined = [...payloads].join(',')
  return payloads.has(everything) || Buffer.byteLength(joined) > payloadLimit ? everything : joined
}
