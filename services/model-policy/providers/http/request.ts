import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { Answer } from './answer.ts'

/**
 * Sends a request and resolves with its answer once the head of that has come. Rejects where none comes, and with the
 * signal's reason once it is aborted, which also ends a body under way. `onEnd` is called when the connection is
 * free again. It goes below undici's `request`, whose streams and promises for each body cost more than the exchange itself.
 */
export function sendRequest(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  signal: AbortSignal,
  onEnd: () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new Request(signal, { resolve, reject, onEnd })
    try {
      signal.throwIfAborted()
      dispatcher.dispatch(options, request)
    } catch (error) {
      request.onResponseError(null, error as Error)
    }
  })
}

interface Told {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
  readonly onEnd: () => void
}

class Request implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal
  readonly #told: Told
  #hasEnded = false
  #controller: Dispatcher.DispatchController | null = null
  #answer: Answer | null = null

  constructor(signal: AbortSignal, told: Told) {
    this.#signal = signal
    this.#told = told
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
    this.#told.resolve(this.#answer)
  }

  onResponseData(_: Dispatcher.DispatchController, piece: Buffer): void {
    this.#answer?.take(piece)
  }

  onResponseEnd(): void {
    this.#end()
    this.#answer?.end({})
  }

  onResponseError(_: Dispatcher.DispatchController | null, failure: Error): void {
    this.#end()
    this.#told.reject(failure)
    this.#answer?.end({ failure })
  }

  readonly #abort = (): void => {
    this.#signal.removeEventListener('abort', this.#abort)
    const { reason } = this.#signal
    this.#told.reject(reason)
    this.#answer?.end({ failure: reason })
    this.#controller?.abort(reason)
  }

  #end(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#signal.removeEventListener('abort', this.#abort)
    this.#told.onEnd()
  }
}
