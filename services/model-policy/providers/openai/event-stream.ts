import { createParser } from 'eventsource-parser'
import type { Answer } from './refusal.ts'

/**
 * Reads an answer as server-sent events, each handed to `onData` as it arrives. Resolves when `onData` says `done` or the
 * body ends; rejects when it breaks off before, an event exceeds `eventChars`, or `onData` throws. What follows `done` is
 * drained unseen, so that the connection can be used again.
 */
export function readEvents(
  answer: Answer,
  eventChars: number,
  onData: (data: string) => 'done' | undefined,
): Promise<void> {
  const { body } = answer
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const decoder = new TextDecoder()
  let isDone = false
  const parser = createParser({
    maxBufferSize: eventChars,
    onEvent: ({ data }) => {
      if (isDone || onData(data) !== 'done') return
      isDone = true
      resolve()
    },
    onError: error => {
      if (error.type === 'max-buffer-size-exceeded') throw error
    },
  })
  body.on('data', chunk => {
    if (isDone) return
    try {
      parser.feed(decoder.decode(chunk, { stream: true }))
    } catch (error) {
      reject(error)
      body.destroy()
    }
  })
  body.on('end', resolve)
  body.on('error', reject)
  body.on('close', () => reject(Object.assign(new Error('the body was closed'), { code: 'UND_ERR_SOCKET' })))
  return promise
}
