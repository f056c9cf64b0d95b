import type { Database, Listening } from '#storage'
import type { Announcer, Queue } from './queue.ts'
import { WakeUp } from './wake-up.ts'

export interface PostgresQueueOptions<Job> {
  readonly database: Pick<Database<unknown>, 'listen' | 'notify'>
  /** The channel of the announcements; one for each kind of work. */
  readonly channel: string
  /** Takes jobs for good, in one transaction that skips what others have locked. */
  readonly take: (limit: number) => Promise<readonly Job[]>
  /** How long an announcement that was lost can delay work; default 1,000. */
  readonly pollMs?: number
}

/** Announces work by NOTIFY. */
export function postgresAnnouncer(database: Pick<Database<unknown>, 'notify'>, channel: string): Announcer {
  return { enqueue: () => database.notify(channel, ''), notice: { channel, payloads: [''] } }
}

/** Work in PostgreSQL, announced by NOTIFY. Throws `dependency_unavailable` where it cannot listen. */
export async function openPostgresQueue<Job>(options: PostgresQueueOptions<Job>): Promise<Queue<Job>> {
  const queue = new PostgresQueue(options)
  await queue.listen()
  return queue
}

class PostgresQueue<Job> implements Queue<Job> {
  readonly #options: PostgresQueueOptions<Job>
  readonly #wakeUp: WakeUp
  #listening: Listening | null = null

  constructor(options: PostgresQueueOptions<Job>) {
    this.#options = options
    this.#wakeUp = new WakeUp(options.pollMs ?? 1_000)
  }

  async listen(): Promise<void> {
    const { channel, database } = this.#options
    const wake = () => this.#wakeUp.wake()
    this.#listening = await database.listen(channel, wake, { onReconnect: wake })
  }

  enqueue(): void {
    this.#options.database.notify(this.#options.channel, '')
  }

  claim(limit: number): Promise<readonly Job[]> {
    // Before the look, not after it: what is announced while it looks may come too late to be seen.
    this.#wakeUp.reset()
    return this.#options.take(limit)
  }

  wait(signal: AbortSignal): Promise<void> {
    return this.#wakeUp.wait(signal)
  }

  async close(): Promise<void> {
    this.#wakeUp.close()
    await this.#listening?.close()
  }
}
