import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { Answer } from './answer.ts'

/**
 * Sends a request and resolves with its answer once the head of that has come. Rejects where none comes, and with the
 * signal's reason once it is aborted, which also ends a body under way. It goes below undici's `request`, whose streams
 * and promises for each body cost more than the exchange itself.
 */
export function sendRequest(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(options, new Request(signal, resolve, reject))
  })
}

class Request implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal
  readonly #resolve: (answer: Answer) => void
  readonly #reject: (error: unknown) => void
  #controller: Dispatcher.DispatchController | null = null
  #answer: Answer | null = null

  constructor(signal: AbortSignal, resolve: (answer: Answer) => void, reject: (error: unknown) => void) {
    this.#signal = signal
    this.#resolve = resolve
    this.#reject = reject
    signal.addEventListener('abort', this.#abort)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    // It waited for a connection, and nobody wants it any more.
    if (this.#signal.aborted) this.#abort()
  }

  onResponseStart(controller: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders): void {
    // An interim answer (1xx) says nothing yet.
    if (statusCode < 200) return
    this.#answer = new Answer(controller, statusCode, headers)
    this.#resolve(this.#answer)
  }

  onResponseData(_: Dispatcher.DispatchController, piece: Buffer): void {
    this.#answer?.take(piece)
  }

  onResponseEnd(): void {
    this.#settle()
    this.#answer?.end({})
  }

  onResponseError(_: Dispatcher.DispatchController, failure: Error): void {
    this.#settle()
    this.#reject(failure)
    this.#answer?.end({ failure })
  }

  readonly #abort = (): void => {
    this.#settle()
    const { reason } = this.#signal
    this.#reject(reason)
    this.#answer?.end({ failure: reason })
    this.#controller?.abort(reason)
  }

  #settle(): void {
    this.#signal.removeEventListener('abort', this.#abort)
  }
}
