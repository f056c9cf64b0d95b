import { DeltaQueue } from './delta-queue.ts'

/** A model's text as it grows, and what the call came to in the end. */
export interface AnswerStream<Answer> {
  readonly deltas: AsyncIterable<string>
  /** Settled once the deltas have ended. */
  readonly answer: Promise<Answer>
}

/**
 * Starts a call and waits for its first text or its end, so that whatever is refused before the first byte is an
 * ordinary error with its own status. What fails later fails the deltas.
 */
export async function startStream<Answer>(
  start: (onDelta: (text: string) => void) => Promise<Answer>,
): Promise<AnswerStream<Answer>> {
  const queue = new DeltaQueue<string>()
  const first = Promise.withResolvers<void>()
  const answer = start(text => {
    queue.push(text)
    first.resolve()
  })
  queue.follow(answer)
  await Promise.race([first.promise, answer])
  return { deltas: queue, answer }
}
