import pg from 'pg'
import { Secret } from '#config'
import { databaseUnavailable } from './failures.ts'

/** A client not yet connected. What it meets while idle is left to the statement that needs it next. */
export function createClient(config: pg.ClientConfig): pg.Client {
  const client = new pg.Client(config)
  ignoreLoss(client)
  return client
}

/** A pool whose connections are made when they are first needed. */
export function createPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('connect', ignoreLoss)
  ignoreLoss(pool)
  return pool
}

/** Runs the work on a connection of its own. Throws `dependency_unavailable` where none can be made. */
export async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = createClient(config)
  await client.connect().catch(cause => {
    throw databaseUnavailable(cause)
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A lost connection fails the statement that is sent on it; the event itself, unheard, would end the process. */
function ignoreLoss(source: NodeJS.EventEmitter): void {
  source.on('error', () => {})
}

export function textOf(value: Secret | string): string {
  return value instanceof Secret ? value.reveal() : value
}
