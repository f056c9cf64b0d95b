import type { IncomingMessage } from 'node:http'
import { type ParseError, parse } from 'jsonc-parser'
import { AgentosError, fail } from '#errors'
import { deepestJson, isNestedTooDeep } from './nesting.ts'

/** Refuses a body that is declared larger than the limit, before a byte of it is read. */
export function checkDeclaredSize(request: IncomingMessage, limitBytes: number): void {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > limitBytes) throw tooLarge(limitBytes)
}

/** The whole body as text, or '' where there is none. Errors: `payload_too_large`, `invalid_request`. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks = await readChunks(request, limitBytes)
  return decode(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
}

// By events: an async iterator over a request costs more than everything else that is done with a small body.
function readChunks(request: IncomingMessage, limitBytes: number): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = () => request.off('data', take).off('end', end).off('error', broken)
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size <= limitBytes) return
      stop()
      reject(tooLarge(limitBytes))
    }
    const end = () => {
      stop()
      resolve(chunks)
    }
    const broken = (cause: Error) => {
      stop()
      reject(
        new AgentosError('invalid_request', 'The connection was closed before the whole body had arrived.', { cause }),
      )
    }
    request.on('data', take).on('end', end).on('error', broken)
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    return fail('invalid_request', 'The body is not valid UTF-8; encode the JSON as UTF-8.', { cause: error })
  }
}

function tooLarge(limitBytes: number): AgentosError {
  const message = `The body is larger than the ${limitBytes} bytes that this operation accepts.`
  return new AgentosError('payload_too_large', message, { details: { limit_bytes: limitBytes } })
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
