import {
  type Announcer,
  bullmqAnnouncer,
  openBullmqQueue,
  openPostgresQueue,
  postgresAnnouncer,
  type Queue,
} from '#queue'
import { type Notices, RedisNotices, type RedisServer, withNotices } from '#redis'
import type { Database } from '#storage'
import type { OrchestratorSchema } from '../schema.ts'
import { workChannel } from './channels.ts'
import type { LeasedRun } from './ports.ts'

/** How the processes of the run engine tell each other of work, cancels and events: by Redis where there is one. */
export interface RunNotices {
  /** The database, whose notices go this way. */
  readonly database: Database<OrchestratorSchema>
  readonly announcer: Announcer
  openQueue(take: (limit: number) => Promise<LeasedRun[]>): Promise<Queue<LeasedRun>>
  close(): Promise<void>
}

export function openRunNotices(database: Database<OrchestratorSchema>, redis: RedisServer | null): RunNotices {
  return redis === null ? byDatabase(database) : byRedis(database, redis)
}

function byDatabase(database: Database<OrchestratorSchema>): RunNotices {
  return {
    database,
    announcer: postgresAnnouncer(database, workChannel),
    openQueue: take => openPostgresQueue({ database, channel: workChannel, take }),
    close: async () => {},
  }
}

function byRedis(database: Database<OrchestratorSchema>, redis: RedisServer): RunNotices {
  const notices = new RedisNotices(redis, database)
  const announcer = bullmqAnnouncer(redis, workChannel)
  // Whoever claims listens to tokens alone.
  const withTokens: Notices = {
    listen: (channel, onNotice, options) => notices.listen(channel, onNotice, options),
    notify: (channel, payload) => (channel === workChannel ? announcer.enqueue() : notices.notify(channel, payload)),
  }
  return {
    database: withNotices(database, withTokens),
    announcer,
    openQueue: async take => openBullmqQueue({ redis, name: workChannel, take }),
    async close() {
      await announcer.close()
      await notices.close()
    },
  }
}
