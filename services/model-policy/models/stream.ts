import { type AgentosError, asAgentosError, errors } from '#errors'
import type { CallMeta } from '#http'
import type { ModelPolicy } from '../model-policy.ts'
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

/**
 * The failure that ends a stream, for its last event; null where the reader has gone. It is logged here, where it stops:
 * the status is out already, so that nothing else tells an operator.
 */
export function endOfStream(
  thrown: unknown,
  { correlationId, requestId, signal }: CallMeta,
  { logger }: Pick<ModelPolicy, 'logger'>,
): AgentosError | null {
  if (signal.aborted) return null
  const error = asAgentosError(thrown)
  const facts = { request_id: requestId, correlation_id: correlationId, code: error.code }
  if (errors[error.code].status >= 500) logger.error({ ...facts, error: error.cause ?? error }, error.message)
  return error
}
