import type { IncomingMessage } from 'node:http'
import { type ParseError, parse } from 'jsonc-parser'
import { fail } from '#errors'
import { deepestJson, isNestedTooDeep } from './nesting.ts'

/** Refuses a body that is declared larger than the limit, before a byte of it is read. */
export function checkDeclaredSize(request: IncomingMessage, limitBytes: number): void {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > limitBytes) tooLarge(limitBytes)
}

/** The whole body as text, or '' where there is none. Errors: `payload_too_large`, `invalid_request`. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limitBytes) tooLarge(limitBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error
    fail('invalid_request', 'The connection was closed before the whole body had arrived.', { cause: error })
  }
  const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
  return decode(bytes)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    return fail('invalid_request', 'The body is not valid UTF-8; encode the JSON as UTF-8.', { cause: error })
  }
}

function tooLarge(limitBytes: number): never {
  fail('payload_too_large', `The body is larger than the ${limitBytes} bytes that this operation accepts.`, {
    details: { limit_bytes: limitBytes },
  })
}

/** The JSON value. Errors: `invalid_request` with line and column of the fault, or for more levels than anybody needs. */
export function parseJson(text: string): unknown {
  if (isNestedTooDeep(text))
    fail('invalid_request', `The body is nested more than ${deepestJson} levels deep; flatten it.`)
  try {
    return JSON.parse(text)
  } catch (error) {
    const { column, line } = positionOf(text, faultOffset(text))
    return fail('invalid_request', `The body is not valid JSON: line ${line}, column ${column}.`, {
      details: { line, column },
      cause: error,
    })
  }
}

/** The engine's own message often names no position, and quotes the text; a second, tolerant parser says where. */
function faultOffset(text: string): number {
  const faults: ParseError[] = []
  parse(text, faults, { disallowComments: true, allowTrailingComma: false })
  return faults[0]?.offset ?? text.length
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
