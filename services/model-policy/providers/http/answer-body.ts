import type { Answer } from './answer.ts'
import { readPieces } from './body-pieces.ts'
import { connectionError, unavailable } from './failures.ts'

const decoder = new TextDecoder()

/** The whole body as text. Rejects like a request does. */
export async function readText(id: string, answer: Answer, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = []
  try {
    await readPieces(answer, chunk => {
      chunks.push(chunk)
      return undefined
    })
    return decoder.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))
  } catch (error) {
    signal.throwIfAborted()
    throw connectionError(id, error)
  }
}

/** The whole body as a JSON object. Rejects like a request does, and for what is no object. */
export async function readObject<Body extends object>(id: string, answer: Answer, signal: AbortSignal): Promise<Body> {
  return parseObject(id, await readText(id, answer, signal))
}

/** A JSON object in a backend's answer. Errors: `dependency_unavailable`, which does not quote the text. */
export function parseObject<Body extends object>(id: string, text: string): Body {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Body
  } catch {
    // The failure below says it: the parser's message would quote the answer.
  }
  throw unavailable(id, 'sent something that is not the JSON of its API')
}

export function isSuccess(answer: Answer): boolean {
  return answer.statusCode >= 200 && answer.statusCode < 300
}

export function isOfType(answer: Answer, mediaType: string): boolean {
  return String(answer.headers['content-type'] ?? '').startsWith(mediaType)
}
