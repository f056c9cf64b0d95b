import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from './answer.ts'
import { readPieces } from './body-pieces.ts'

/** An answer with a status other than 2xx, its body cut to what is worth reading. */
export interface Refusal {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

const refusalBytes = 16_384

/** A refusal with the beginning of its body; a body that breaks off is as good as its beginning. */
export async function readRefusal(answer: Answer, signal: AbortSignal): Promise<Refusal> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    await readPieces(answer, chunk => {
      chunks.push(chunk)
      size += chunk.length
      return size >= refusalBytes ? 'done' : undefined
    })
    if (size >= refusalBytes) answer.abandon(new Error('The rest of a refusal is not read'))
  } catch {
    signal.throwIfAborted()
  }
  const text = Buffer.concat(chunks).toString('utf8', 0, refusalBytes)
  return { status: answer.statusCode, headers: answer.headers, text }
}
