import type { Answer } from '../http/answer.ts'
import { isSuccess } from '../http/answer-body.ts'
import type { Backend } from '../http/backend.ts'
import { refusalError } from '../http/failures.ts'
import { readRefusal } from '../http/refusal.ts'
import { blame, Dialect, type Feature } from './dialect.ts'

const accept = 'application/json, text/event-stream'

interface Question {
  readonly resource: string
  readonly model: string
  /** The optional features that the body may use. */
  readonly features: readonly Feature[]
  readonly signal: AbortSignal
}

/** Asks one server in the dialect it speaks: what it refuses is left out, once learned for good. */
export class Server {
  readonly #id: string
  readonly #backend: Backend
  readonly #secret: string | null
  readonly #dialect = new Dialect()

  constructor(id: string, backend: Backend, secret: string | null) {
    this.#id = id
    this.#backend = backend
    this.#secret = secret
  }

  /** The accepted answer to the body that `compose` makes of the features the server knows. */
  async ask(question: Question, compose: (knows: (feature: Feature) => boolean) => unknown): Promise<Answer> {
    const { resource, model, signal } = question
    const withheld = new Set<Feature>()
    for (;;) {
      const knows = (feature: Feature) => !withheld.has(feature) && this.#dialect.knows(feature, model)
      const answer = await this.#backend.post(resource, JSON.stringify(compose(knows)), signal, accept)
      if (isSuccess(answer)) {
        this.#dialect.remember(withheld, model)
        return answer
      }
      const refusal = await readRefusal(answer, signal)
      const culprit = blame(refusal.status, refusal.text, question.features.filter(knows))
      if (culprit === undefined) throw refusalError(this.#id, refusal, this.#secret)
      withheld.add(culprit)
    }
  }
}
