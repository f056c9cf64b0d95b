import type { AnyReply } from './call.ts'
import type { Exchange } from './exchange.ts'
import { type SseOptions, sseHeaders, writeSse } from './sse.ts'

const jsonHeader = 'application/json; charset=utf-8'

/** Sends a handler's answer; resolves when it has been handed over, streams included. */
export async function sendReply(exchange: Exchange, reply: AnyReply, sse: SseOptions): Promise<void> {
  if (reply.headers !== undefined) Object.assign(exchange.headers, reply.headers)
  if ('stream' in reply) {
    exchange.isStream = true
    exchange.response.writeHead(reply.status, { ...exchange.headers, ...sseHeaders })
    return writeSse(exchange.response, reply.stream, sse)
  }
  if ('text' in reply) return sendText(exchange, reply.status, reply.text, reply.type)
  if ('body' in reply) return sendText(exchange, reply.status, JSON.stringify(reply.body), jsonHeader)
  exchange.response.writeHead(reply.status, exchange.headers)
  exchange.response.end()
}

/** Sends a JSON body under the exchange's own headers. */
export function sendJson(exchange: Exchange, status: number, body: object): void {
  sendText(exchange, status, JSON.stringify(body), jsonHeader)
}

function sendText({ headers, request, response }: Exchange, status: number, text: string, type: string): void {
  headers['Content-Type'] = type
  headers['Content-Length'] = String(Buffer.byteLength(text))
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : text)
}

const drainBytes = 1_048_576

/**
 * Lets go of a body that nobody will read: a little of it is taken, so that a client in the middle of sending still
 * reads the answer; then the connection is closed. Called once the answer is on its way.
 */
export function discardBody({ request, response }: Exchange): void {
  if (request.complete || request.readableEnded) return
  let taken = 0
  request.on('data', (chunk: Buffer) => {
    taken += chunk.length
    if (taken > drainBytes) request.destroy()
  })
  response.once('finish', () => setTimeout(() => request.complete || request.destroy(), 1_000).unref())
}
