import { EventStreamCodec } from '@smithy/core/event-streams'
import type { Answer } from '../http/answer.ts'
import { OversizedPiece, readPieces } from '../http/body-pieces.ts'
import { unavailable } from '../http/failures.ts'

/** One message of an event stream. */
export interface Frame {
  /** `event`, or `exception` and `error` for what failed within the stream. */
  readonly messageType: string
  /** The kind of the event or of the exception. */
  readonly kind: string
  readonly body: string
}

/** Of a message: lengths and their checksum before it, a checksum after it. */
const leastBytes = 16

/** The codec of messages, with texts as UTF-8. */
export function createCodec(): EventStreamCodec {
  return new EventStreamCodec(
    bytes => Buffer.from(bytes as Uint8Array).toString('utf8'),
    text => Buffer.from(text, 'utf8'),
  )
}

/**
 * Reads an answer as frames, each handed to `onFrame` as it arrives; both checksums of each are verified. Resolves when
 * `onFrame` says `done` or the body ends between two frames; rejects when it breaks off before or within one, a frame
 * exceeds `frameBytes` or is damaged, or `onFrame` throws. Source: Smithy, "Amazon Event Stream Specification".
 */
export async function readFrames(
  id: string,
  answer: Answer,
  frameBytes: number,
  onFrame: (frame: Frame) => 'done' | undefined,
): Promise<void> {
  const codec = createCodec()
  let rest: Buffer = Buffer.alloc(0)
  await readPieces(answer, piece => {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    while (rest.length >= 4) {
      const length = rest.readUInt32BE(0)
      if (length > frameBytes) throw new OversizedPiece()
      if (length < leastBytes) throw damaged(id)
      if (rest.length < length) return undefined
      const frame = decode(id, codec, rest.subarray(0, length))
      rest = rest.subarray(length)
      if (onFrame(frame) === 'done') return 'done'
    }
    return undefined
  })
}

function decode(id: string, codec: EventStreamCodec, bytes: Buffer): Frame {
  try {
    const { body, headers } = codec.decode(bytes)
    const header = (name: string) => String(headers[name]?.value ?? '')
    const kind = header(':event-type') || header(':exception-type') || header(':error-code')
    return { messageType: header(':message-type'), kind, body: Buffer.from(body).toString('utf8') }
  } catch (cause) {
    throw damaged(id, cause)
  }
}

function damaged(id: string, cause?: unknown) {
  return unavailable(id, 'sent a frame of its event stream that is damaged', { cause })
}
