import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { between, oneOf } from '../../internal/testing/seeded.ts'

/** What a create came to, once it was acknowledged. */
export interface Acknowledged {
  readonly key: string
  readonly agentId: string
  readonly runId: string
  /** How often it was sent. */
  readonly tries: number
}

export interface ClientOptions {
  readonly urls: readonly string[]
  readonly apiKey: string
  readonly chance: () => number
  /** Ends what is not acknowledged by then. */
  readonly signal: AbortSignal
}

const patienceMs = 15_000
const longestPauseMs = 400
/** What a client repeats: the platform is away, or has no room at this moment. An internal error is neither. */
export const passing = new Set([429, 502, 503, 504])

export interface Answer {
  readonly status: number
  readonly body: { readonly run?: { readonly run_id: string }; readonly error?: { readonly code: string } }
}

/** A customer's program: it sends to either orchestrator, and repeats under the same key until it is answered. */
export class Client {
  readonly #options: ClientOptions
  readonly #connections = new Agent({ connections: 64, headersTimeout: patienceMs, bodyTimeout: patienceMs })

  constructor(options: ClientOptions) {
    this.#options = options
  }

  /** Creates a run, however often it must ask. Rejects where the answer is one that repeating does not change. */
  async create(agentId: string, input: string, key: string): Promise<Acknowledged> {
    for (let tries = 1; ; tries += 1) {
      this.#options.signal.throwIfAborted()
      const answer = await this.post(`/v1/agents/${agentId}/runs`, { input, idempotency_key: key }).catch(() => null)
      const runId = answer?.body.run?.run_id
      if (answer !== null && runId !== undefined) return { key, agentId, runId, tries }
      if (answer !== null && !passing.has(answer.status)) {
        throw new Error(`${key} was answered ${answer.status} ${answer.body.error?.code}`)
      }
      await sleep(between(this.#options.chance, 20, longestPauseMs))
    }
  }

  /** One request to one of the orchestrators. Rejects where there is no answer. */
  async post(path: string, content: object): Promise<Answer> {
    const { body, statusCode } = await request(oneOf(this.#options.chance, this.#options.urls) + path, {
      method: 'POST',
      dispatcher: this.#connections,
      headers: { authorization: `Bearer ${this.#options.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(content),
    })
    return { status: statusCode, body: (await body.json()) as Answer['body'] }
  }

  close(): Promise<void> {
    return this.#connections.destroy()
  }
}
