import { setTimeout as sleep } from 'node:timers/promises'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { ApiError } from '../api-error.ts'
import type { Client } from '../client.ts'
import { checkFault, exitCodes, Fault } from '../fault.ts'
import type { RunEvent } from './run.ts'

export interface FollowOptions {
  /** The sequence to start after; 0 is the beginning. */
  readonly after?: number
  readonly signal?: AbortSignal
  /** Told when the connection broke and is made again. */
  readonly onReconnect?: (reason: string) => void
  /** How long to wait before the first new attempt; it doubles up to `longestPauseMs`. */
  readonly firstPauseMs?: number
}

const longestPauseMs = 5_000
/** A server sends at least a comment every 15 s; two that are missed mean that the connection is dead. */
const silenceMs = 40_000
const attempts = 12

/**
 * The events of a run, each once and in order, up to the last. A broken connection is made again, from where it broke;
 * after a dozen attempts without any progress a Fault is thrown.
 */
export async function* followRun(client: Client, runId: string, options: FollowOptions = {}): AsyncGenerator<RunEvent> {
  let cursor = options.after ?? 0
  for (let failures = 0; ; ) {
    const before = cursor
    let reason = 'the stream ended early'
    try {
      for await (const message of openStream(client, runId, cursor, options.signal)) {
        if (message.event === 'end') return
        const { event } = JSON.parse(message.data) as { event: RunEvent }
        if (event.sequence <= cursor) continue
        cursor = event.sequence
        yield event
      }
    } catch (error) {
      if (options.signal?.aborted || isFinal(error, failures === 0 && cursor === before)) throw error
      reason = (error as Error).message
    }
    failures = cursor > before ? 1 : failures + 1
    if (failures > attempts) throw checkFault(`The events of ${runId} cannot be followed: ${reason}`)
    options.onReconnect?.(reason)
    await sleep(Math.min((options.firstPauseMs ?? 200) * 2 ** (failures - 1), longestPauseMs), undefined, {
      signal: options.signal,
    })
  }
}

/** One connection. A run with nothing left to tell answers 204, which counts as its end. */
async function* openStream(
  client: Client,
  runId: string,
  cursor: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<EventSourceMessage> {
  const response = await client.open('GET', `/v1/runs/${encodeURIComponent(runId)}/events`, {
    headers: { accept: 'text/event-stream', ...(cursor === 0 ? {} : { 'last-event-id': String(cursor) }) },
    bodyTimeoutMs: silenceMs,
    ...(signal === undefined ? {} : { signal }),
  })
  if (response.statusCode === 204) return yield { event: 'end', data: '', id: undefined }
  if (response.statusCode >= 400) throw await client.errorOf(response)
  yield* parse(response.body)
}

async function* parse(body: AsyncIterable<Uint8Array>): AsyncGenerator<EventSourceMessage> {
  const messages: EventSourceMessage[] = []
  const parser = createParser({ onEvent: message => messages.push(message) })
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    parser.feed(decoder.decode(chunk, { stream: true }))
    yield* messages.splice(0)
  }
}

/** What another attempt would not change: the caller's own fault, or a platform that was not there to begin with. */
function isFinal(error: unknown, isFirst: boolean): boolean {
  if (error instanceof ApiError) return error.status < 500 && error.status !== 429
  return isFirst && error instanceof Fault && error.exitCode === exitCodes.environment
}
