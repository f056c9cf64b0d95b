import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface OriginServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly port: number
  readonly requests: readonly ReceivedRequest[]
}

type Answer = (response: ServerResponse, request: ReceivedRequest) => void

/** A real HTTP server on a port of its own, gone with the test. */
export async function originServer(answer: Answer): Promise<OriginServer> {
  const requests: ReceivedRequest[] = []
  const listener: RequestListener = async (request, response) => {
    const { headers, method = '', url: path = '' } = request
    const received = { method, path, headers, body: await text(request) }
    requests.push(received)
    answer(response, received)
  }
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(() => resolve()))
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, requests }
}
