import { IncomingMessage, ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { middleware } from 'express-openapi-validator'
import type { OpenapiDocument } from '#contract'

/** A request and its answer as they were on the wire, bodies parsed. */
export interface Played {
  readonly method: string
  /** With the query, without the origin. */
  readonly path: string
  readonly requestHeaders: Readonly<Record<string, string>>
  /** Undefined where the request had no body. */
  readonly requestBody: unknown
  readonly status: number
  readonly contentType: string | undefined
  /** Undefined where the answer had no body. */
  readonly body: unknown
}

type Options = Parameters<typeof middleware>[0]

/**
 * The second opinion: express-openapi-validator, which shares no code with our own compiled checks. What was exchanged
 * is played once more through its middleware, in this process and without a socket; the handler answers with what came.
 */
export class Referee {
  readonly #requests: Stage
  readonly #answers: Stage

  constructor(document: OpenapiDocument) {
    this.#requests = new Stage(document, { validateRequests: { allErrors: true }, validateResponses: false })
    this.#answers = new Stage(document, { validateRequests: false, validateResponses: { allErrors: true } })
  }

  /** What the document does not allow in the request; empty where all is well. */
  judgeRequest(played: Played): Promise<readonly string[]> {
    return this.#requests.play(played)
  }

  /** What the document does not allow in the answer. */
  judgeAnswer(played: Played): Promise<readonly string[]> {
    return this.#answers.play(played)
  }
}

/** An application that checks one direction. */
class Stage {
  readonly #app: Express
  readonly #plays = new WeakMap<IncomingMessage, { readonly played: Played; readonly faults: string[] }>()

  constructor(document: OpenapiDocument, options: Partial<Options>) {
    const playOf = (request: IncomingMessage) => this.#plays.get(request) as { played: Played; faults: string[] }
    const takeBody: RequestHandler = (request, _response, next) => {
      request.body = structuredClone(playOf(request).played.requestBody)
      next()
    }
    const answer: RequestHandler = (request, response) => {
      const { body, contentType, status } = playOf(request).played
      response.status(status)
      if (contentType !== undefined) response.setHeader('content-type', contentType)
      response.json(structuredClone(body))
    }
    const noteFault: ErrorRequestHandler = (error: Error, request, response, _next) => {
      playOf(request).faults.push(error.message)
      response.end()
    }
    // The validator writes into the document that it is given.
    const apiSpec = structuredClone(document) as unknown as Options['apiSpec']
    this.#app = express()
      .disable('x-powered-by')
      .disable('etag')
      .use(takeBody)
      .use(middleware({ apiSpec, validateSecurity: false, ...options }))
      .use(answer)
      .use(noteFault)
  }

  async play(played: Played): Promise<readonly string[]> {
    const request = requestOf(played)
    const response = new ServerResponse(request)
    response.assignSocket(farEnd())
    const faults: string[] = []
    this.#plays.set(request, { played, faults })
    const finished = new Promise<void>((resolve, reject) => response.once('finish', resolve).once('error', reject))
    this.#app(Object.assign(request, { res: response }) as Parameters<Express>[0], response as Parameters<Express>[1])
    await finished
    return faults
  }
}

function requestOf({ method, path, requestBody, requestHeaders }: Played): IncomingMessage {
  const request = new IncomingMessage(farEnd())
  request.method = method
  request.url = path
  request.headers = { host: 'referee', ...requestHeaders }
  if (requestBody !== undefined) request.headers['content-length'] = String(JSON.stringify(requestBody).length)
  request.push(null)
  return request
}

/** A connection that nobody listens at; all that node:http asks of a socket here is that it is a stream. */
function farEnd(): Socket {
  return new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() }) as unknown as Socket
}

type Socket = ConstructorParameters<typeof IncomingMessage>[0]
