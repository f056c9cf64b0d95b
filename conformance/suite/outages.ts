import { setTimeout as sleep } from 'node:timers/promises'

/** How often the clients of a run came again, because parts of the deployment were away. */
export interface OutageCounts {
  /** Connections that were refused, or broke before an answer. */
  readonly refused: number
  /** Answers 503, each held to its document like every other. */
  readonly unavailable: number
  /** Streams that broke before their end. */
  readonly cut: number
}

const patienceMs = 60_000
const pauseMs = 250

const brokenConnections = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'])

/** What clients do who know that a deployment may be away for a moment: they come again, for a minute at most. */
export class Outages {
  readonly #counts = { refused: 0, unavailable: 0, cut: 0 }

  get counts(): OutageCounts {
    return { ...this.#counts }
  }

  /** The first answer that is not 503; after a minute, whatever comes. */
  async endure<Answer>(
    signal: AbortSignal,
    ask: () => Promise<Answer>,
    statusOf: (answer: Answer) => number,
  ): Promise<Answer> {
    for (const until = Date.now() + patienceMs; ; await sleep(pauseMs, undefined, { signal })) {
      try {
        const answer = await ask()
        if (statusOf(answer) !== 503 || Date.now() > until) return answer
        this.#counts.unavailable += 1
      } catch (error) {
        if (!isBrokenConnection(error) || Date.now() > until) throw error
        this.#counts.refused += 1
      }
    }
  }

  countCut(): void {
    this.#counts.cut += 1
  }
}

export function isBrokenConnection(error: unknown): boolean {
  const { cause, code } = error as NodeJS.ErrnoException
  return brokenConnections.has(code ?? '') || (cause !== undefined && isBrokenConnection(cause))
}
