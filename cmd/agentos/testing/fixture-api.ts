import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Answerer = (request: Received, response: ServerResponse) => void

/** A small real server on a free port that answers as told and remembers what it was asked. */
export async function fixtureApi(answer: Answerer): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const { headers, method = '', url = '' } = request
    const entry = { method, path: url, headers, body: await text(request) }
    received.push(entry)
    answer(entry, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

export function answerError(response: ServerResponse, status: number, code: string, message = 'no'): void {
  answerJson(response, status, { error: { code, message, retryable: false }, correlation_id: 'corr_1' })
}
