import type { EventDraft, Journal } from '../ports.ts'

const flushLength = 1_024
const flushMs = 100

/**
 * Gathers a model's deltas into token events, by size and by time, so that a fast model does not flood the log. The
 * texts of its events, put together, are the model's whole text.
 */
export class TokenStream {
  readonly #journal: Journal
  readonly #stepId: string
  readonly #enabled: boolean
  #text = ''
  #timer: NodeJS.Timeout | null = null
  #failure: unknown = null

  constructor(journal: Journal, stepId: string, enabled: boolean) {
    this.#journal = journal
    this.#stepId = stepId
    this.#enabled = enabled
  }

  readonly push = (delta: string): void => {
    if (!this.#enabled || delta === '') return
    this.#text += delta
    if (this.#text.length >= flushLength) this.#flush()
    else this.#timer ??= setTimeout(() => this.#flush(), flushMs)
  }

  /** What has not been written yet, for the write that ends the step. Throws what an earlier write failed with. */
  end(): EventDraft[] {
    const events = this.#take()
    if (this.#failure !== null) throw this.#failure
    return events
  }

  #flush(): void {
    this.#journal.emit(this.#take()).catch(error => {
      this.#failure ??= error
    })
  }

  #take(): EventDraft[] {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const text = this.#text
    this.#text = ''
    return text === '' ? [] : [{ type: 'agentos.run.step.token', stepId: this.#stepId, payload: { text } }]
  }
}
