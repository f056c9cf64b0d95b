import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Recorded {
  readonly status?: number
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** A server that answers everything with one recorded answer, its body byte by byte; gives its URL. */
export async function replay({ body, headers = {}, status = 200, type }: Recorded): Promise<string> {
  const bytes = Buffer.from(body as Uint8Array)
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(status, { 'content-type': type, ...headers })
    for (let index = 0; index < bytes.length; index++) response.write(bytes.subarray(index, index + 1))
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
