import { Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { AgentosError, fail } from '#errors'

/** What is decoded here; zstd is left out, since its window alone may take 128 MiB. */
export const acceptEncoding = 'gzip, deflate, br'

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Compressed bytes beyond the limit of what they decode to: headers, checksums, empty blocks. */
const wireSlack = 65_536

export interface BoundedBody {
  readonly bytes: Buffer
  /** More would have come. */
  readonly truncated: boolean
}

/**
 * Reads a body up to a limit of decoded bytes and leaves the rest; a compressed one is never unpacked further than that.
 * Errors: dependency_unavailable (not what its content-encoding says), payload_too_large (all packing, no content).
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<BoundedBody> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decode(body, encoding, maxBytes)) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) break
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), truncated: size > maxBytes }
}

function decode(body: Readable, encoding: string, maxBytes: number): AsyncIterable<Buffer> {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return body
  const decoder = decoders[name]?.()
  if (decoder === undefined)
    fail('dependency_unavailable', `The answer is encoded as ${JSON.stringify(name)}, which was not asked for.`)
  const wire = Readable.from(limited(body, maxBytes + wireSlack))
  wire.once('error', error => decoder.destroy(error))
  return explained(wire.pipe(decoder), name)
}

async function* limited(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) fail('payload_too_large', `The compressed answer is larger than ${maxBytes} bytes.`)
    yield chunk
  }
}

async function* explained(decoder: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    yield* decoder
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).match(/^(Z_|ERR__ERROR|ERR_BROTLI)/)) throw error
    throw new AgentosError('dependency_unavailable', `The answer is not valid ${name}, which it says it is.`, {
      cause: error,
    })
  }
}
