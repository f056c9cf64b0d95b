import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'undici'
import { introduce } from '../part.ts'

// What a gateway costs that does nothing: node:http before, an undici pool behind. At /json it reads and writes the
// bodies as JSON, which is the least that a gateway does that looks at them; anywhere else it hands the bytes on.

const upstream = new Pool(process.env.BENCH_UPSTREAM as string, { connections: 256, pipelining: 1 })
const headers = { 'content-type': 'application/json' }

function send(path: string, body: string | Buffer, response: ServerResponse, change: (text: string) => string): void {
  const isRead = path.startsWith('/json')
  let isStream = false
  const chunks: Buffer[] = []
  upstream.dispatch(
    { method: 'POST', path: '/v1/chat/completions', headers, body },
    {
      onRequestStart() {},
      onResponseStart(_, status, received) {
        isStream = String(received['content-type']).startsWith('text/event-stream')
        response.writeHead(status, { 'content-type': String(received['content-type']) })
      },
      onResponseData(_, chunk) {
        if (!isRead) response.write(chunk)
        else if (isStream)
          response.write(chunk.toString().replace(/^data: (\{.*\})$/gm, (_, data) => `data: ${change(data)}`))
        else chunks.push(chunk)
      },
      onResponseEnd() {
        response.end(isRead && !isStream ? change(Buffer.concat(chunks).toString()) : undefined)
      },
      onResponseError(_, error) {
        response.destroy(error)
      },
    },
  )
}

function change(text: string): string {
  return JSON.stringify(JSON.parse(text))
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const path = request.url ?? '/'
  send(path, path.startsWith('/json') ? change(body.toString()) : body, response, change)
}

const server = createServer((request, response) => void answer(request, response))
server.listen(0, '127.0.0.1', () => {
  introduce(
    { port: (server.address() as AddressInfo).port },
    async () => null,
    async () => void server.close(),
  )
})
