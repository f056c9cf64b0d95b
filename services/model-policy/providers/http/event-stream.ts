import { createParser } from 'eventsource-parser'
import type { Answer } from './answer.ts'
import { readPieces } from './body-pieces.ts'

/**
 * Reads an answer as server-sent events, each handed to `onData` as it arrives. Resolves when `onData` says `done` or the
 * body ends; rejects when it breaks off before, an event exceeds `eventChars`, or `onData` throws.
 */
export function readEvents(
  answer: Answer,
  eventChars: number,
  onData: (data: string) => 'done' | undefined,
): Promise<void> {
  const decoder = new TextDecoder()
  let isDone = false
  const parser = createParser({
    maxBufferSize: eventChars,
    onEvent: ({ data }) => {
      if (!isDone) isDone = onData(data) === 'done'
    },
    onError: error => {
      if (error.type === 'max-buffer-size-exceeded') throw error
    },
  })
  return readPieces(answer, piece => {
    parser.feed(decoder.decode(piece, { stream: true }))
    return isDone ? 'done' : undefined
  })
}
