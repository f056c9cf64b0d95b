import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'

/** Takes a body piece by piece; what it throws ends the answer. */
export interface BodyReader {
  piece(piece: Buffer): void
  /** The body has ended; broken off where there is a failure. */
  end(failure?: unknown): void
}

/** A backend's answer whose head has come. Its body goes to one reader; what came before it is kept. */
export class Answer {
  readonly statusCode: number
  readonly headers: IncomingHttpHeaders
  readonly #controller: Dispatcher.DispatchController
  #early: Buffer[] = []
  #outcome: { readonly failure?: unknown } | null = null
  #reader: BodyReader | null = null

  constructor(controller: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders) {
    this.#controller = controller
    this.statusCode = statusCode
    this.headers = headers
  }

  /** Hands over the body, now and as it comes. */
  read(reader: BodyReader): void {
    const early = this.#early
    this.#early = []
    this.#reader = reader
    for (const piece of early) this.#give(reader, piece)
    this.#controller.resume()
    if (this.#outcome !== null) this.#finish(this.#outcome)
  }

  /** Lets go of the rest, and of the connection with it. */
  abandon(reason: Error): void {
    this.#reader = null
    this.#controller.abort(reason)
  }

  take(piece: Buffer): void {
    if (this.#reader !== null) this.#give(this.#reader, piece)
    else this.#keep(piece)
  }

  end(outcome: { readonly failure?: unknown }): void {
    this.#outcome ??= outcome
    this.#finish(outcome)
  }

  /** Nobody reads yet: what is on the way stays on the way. */
  #keep(piece: Buffer): void {
    this.#early.push(piece)
    this.#controller.pause()
  }

  #give(reader: BodyReader, piece: Buffer): void {
    try {
      reader.piece(piece)
    } catch (error) {
      reader.end(error)
      this.abandon(error as Error)
    }
  }

  #finish(outcome: { readonly failure?: unknown }): void {
    const reader = this.#reader
    this.#reader = null
    if (reader === null) return
    if ('failure' in outcome) reader.end(outcome.failure)
    else reader.end()
  }
}
