import { fail } from '#errors'
import { BatchQueue, type Database, type Listening, type Notice } from '#storage'
import { Reader } from './reader.ts'

/** Where a reader stands in a stream, which is named `<kind>:<id>`: `run:run_…`. */
export interface StreamCursor {
  readonly tenantId: string
  readonly stream: string
  /** The last sequence that the reader has; 0 is the beginning. */
  readonly after: number
}

export interface StreamPage<Event> {
  /** What comes after the cursor, in order and without a gap. */
  readonly events: readonly Event[]
  /** Whether there is more at this moment than the page holds. */
  readonly hasMore: boolean
  /** Whether nothing will ever come after this page. */
  readonly isLast: boolean
}

export interface EventHubOptions<Event> {
  readonly database: Pick<Database<unknown>, 'listen' | 'notify'>
  /** Reads one bounded page for each cursor, in one round trip; null where there is no such stream. */
  readonly read: (cursors: readonly StreamCursor[]) => Promise<readonly (StreamPage<Event> | null)[]>
  /** How long a notice that was lost can delay a reader; default 2,000. */
  readonly pollMs?: number
}

/** The channel on which every process hears which streams have grown. */
const channel = 'agentos_streams'
/** What a notice says when it cannot name all the streams. */
const everything = '*'
const cursorsARead = 256

/**
 * Streams of events to any number of readers: what is stored, then what happens, on one cursor and so without a gap or a
 * repeat. The hub keeps no events: it is told that a stream has grown, and reads rows after each reader's cursor. So a
 * lost notice delays and never loses, a slow reader costs one page, and any replica can serve any reader.
 */
export class EventHub<Event extends { readonly sequence: number }> {
  readonly #options: EventHubOptions<Event>
  readonly #pages: BatchQueue<StreamCursor, StreamPage<Event> | null>
  readonly #readers = new Map<string, Set<Reader>>()
  #listening: Listening | null = null
  #poll: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(options: EventHubOptions<Event>) {
    this.#options = options
    this.#pages = new BatchQueue({ flush: cursors => this.#read(cursors), maxItems: cursorsARead })
  }

  /** Begins to hear notices. Throws `dependency_unavailable` where it cannot. */
  async open(): Promise<void> {
    const { database, pollMs = 2_000 } = this.#options
    this.#listening = await database.listen(channel, payload => this.#hear(payload), {
      onReconnect: () => this.#wakeAll(),
    })
    this.#poll = setInterval(() => this.#wakeAll(), pollMs).unref()
  }

  /** Tells every process that streams have grown. Call it after the commit; never throws. */
  announce(streams: Iterable<string>): void {
    announceStreams(this.#options.database, streams)
  }

  /**
   * The events after the cursor as they come, until the stream's last one or until the signal is aborted. A reader that
   * is slow is waited for. Errors: not_found; dependency_unavailable, where the database stays away.
   */
  async *subscribe(cursor: StreamCursor, signal?: AbortSignal): AsyncGenerator<Event, void, undefined> {
    const reader = new Reader(signal)
    if (this.#isClosed) reader.close()
    const readers = this.#readers.get(cursor.stream) ?? new Set()
    this.#readers.set(cursor.stream, readers.add(reader))
    try {
      for (let { after } = cursor; !reader.isDone; ) {
        // Before the look: what is announced while it looks may come too late to be seen.
        reader.reset()
        const page = (await this.#pages.push({ ...cursor, after })) ?? missing(cursor.stream)
        for (const event of page.events) {
          if (reader.isDone) return
          yield event
          after = event.sequence
        }
        if (page.isLast) return
        if (!page.hasMore) await reader.wait()
      }
    } finally {
      reader.close()
      readers.delete(reader)
      if (readers.size === 0 && this.#readers.get(cursor.stream) === readers) this.#readers.delete(cursor.stream)
    }
  }

  /** How many readers there are at this moment. */
  get readerCount(): number {
    let count = 0
    for (const readers of this.#readers.values()) count += readers.size
    return count
  }

  /** Ends every subscription and hears no more. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#poll)
    await this.#listening?.close()
    for (const readers of this.#readers.values()) for (const reader of readers) reader.close()
  }

  /** Readers that stand at the same place share one page, however many they are. */
  async #read(cursors: readonly StreamCursor[]): Promise<(StreamPage<Event> | null)[]> {
    const distinct = new Map(cursors.map(cursor => [keyOf(cursor), cursor]))
    const pages = await this.#options.read([...distinct.values()])
    const pageOf = new Map([...distinct.keys()].map((key, index) => [key, pages[index] ?? null]))
    return cursors.map(cursor => pageOf.get(keyOf(cursor)) ?? null)
  }

  #hear(payload: string): void {
    if (payload === everything) {
      this.#wakeAll()
      return
    }
    for (const stream of payload.split(',')) {
      for (const reader of this.#readers.get(stream) ?? []) reader.wake()
    }
  }

  #wakeAll(): void {
    for (const readers of this.#readers.values()) for (const reader of readers) reader.wake()
  }
}

function keyOf({ after, stream, tenantId }: StreamCursor): string {
  return `${tenantId} ${stream} ${after}`
}

/** What tells every process that streams have grown; for the statement by which they grow. */
export function streamNotice(streams: Iterable<string>): Notice {
  return { channel, payloads: [...streams] }
}

/** `announce` for a process that has no readers of its own. */
export function announceStreams(database: Pick<Database<unknown>, 'notify'>, streams: Iterable<string>): void {
  for (const stream of streams) database.notify(channel, stream)
}

function missing(stream: string): never {
  return fail('not_found', `There is no such ${stream.slice(0, stream.indexOf(':'))}`)
}
