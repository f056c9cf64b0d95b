import type { ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { type Double, startDouble } from './double/double.ts'

export interface Recorded {
  readonly status?: number
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export interface Delivery {
  /** How many bytes are written at once; one, unless given. */
  readonly pieceBytes?: number
  /** Where the body breaks off, and whether its connection is torn down there or the answer ended as if it were whole. */
  readonly broken?: { readonly at: number; readonly by: 'reset' | 'end' }
}

/** A server that answers everything with one recorded answer and keeps what it was asked; closed with the test. */
export async function startReplay(recorded: Recorded, delivery: Delivery = {}): Promise<Double<never>> {
  const server = await startDouble<never>(
    {
      basePath: '',
      isKnown: () => true,
      sendError: (response, status, message) => response.writeHead(status).end(message),
      answer: (_request, response) => send(recorded, delivery, response),
    },
    {},
  )
  onTestFinished(() => server.close())
  return server
}

/** The URL of such a server, which writes the body byte by byte. */
export async function replay(recorded: Recorded): Promise<string> {
  return (await startReplay(recorded)).url
}

function send(
  { body, headers = {}, status = 200, type }: Recorded,
  { broken, pieceBytes = 1 }: Delivery,
  to: ServerResponse,
) {
  const bytes = Buffer.from(body as Uint8Array).subarray(0, broken?.at)
  to.writeHead(status, { 'content-type': type, ...headers })
  for (let index = 0; index < bytes.length; index += pieceBytes) to.write(bytes.subarray(index, index + pieceBytes))
  if (broken?.by === 'reset') to.write('', () => to.destroy())
  else to.end()
}
