import type pg from 'pg'
import type { Secret } from '#config'
import type { TenantRef } from '#tenancy'
import { createPool, textOf } from './clients.ts'
import { databaseUnavailable, isConnectionFailure, isStalePlan, storageFailure } from './failures.ts'
import { type Listening, type ListenOptions, NoticeListener } from './listener.ts'
import { NoticeSender } from './sender.ts'
import { checkSchemaCurrent, checkServiceRole } from './start-checks.ts'
import type { Statement } from './statement.ts'
import { giveBack, runReading, runTransaction, type Work } from './transaction.ts'
import { joinPayloads, type Notice } from './waiting-notices.ts'

export interface DatabaseOptions {
  readonly url: Secret | string
  /** Shown in pg_stat_activity. */
  readonly applicationName: string
  /**
   * Connections for transactions and calls; default 10. Notices have two more of their own, and what is urgent has one,
   * made on first use.
   */
  readonly poolSize?: number
  /** How long to wait for a free or a new connection; default 5,000. */
  readonly connectTimeoutMs?: number
  /** The longest that one statement may run, and that a transaction may lie idle; default 15,000. */
  readonly statementTimeoutMs?: number
}

/** The platform's data. Every failure of the connection is `dependency_unavailable`. */
export interface Database<Schema> {
  /** Reads in one read-only transaction that sees this tenant's rows alone. */
  read<T>(tenant: TenantRef, work: Work<Schema, T>): Promise<T>
  /** Writes in one transaction for one tenant: commits when the work is done, rolls back when it throws. */
  transact<T>(tenant: TenantRef, work: Work<Schema, T>): Promise<T>
  /**
   * One statement outside any tenant, for the SECURITY DEFINER functions; row-level security hides all rows from others.
   * A notice given with it is heard when it has committed: at once, and at the cost of no statement of its own.
   */
  call<Row>(statement: Statement, notice?: Notice): Promise<Row[]>
  /**
   * `call` for what may not wait for other work: on a connection of its own, and given up within a second where that
   * does not answer, so that neither a busy pool nor a connection that has gone silent holds it up.
   */
  callUrgently<Row>(statement: Statement): Promise<Row[]>
  /** Hears a channel until closed; reconnects by itself. Notices sent while it was cut off are lost: see `onReconnect`. */
  listen(channel: string, onNotice: (payload: string) => void, options?: ListenOptions): Promise<Listening>
  /**
   * Sends a notice soon, outside any transaction; it may be lost. Payloads that wait for the same channel are sent as
   * one, without repeats, joined by commas; those over 7,900 bytes together become `*`.
   */
  notify(channel: string, payload: string): void
  /** Throws `dependency_unavailable` while the database does not answer. */
  ready(): Promise<void>
  /** Throws ConfigError where row-level security would not hold this login: superuser, BYPASSRLS, or owner of a table. */
  assertServiceRole(): Promise<void>
  /** Throws ConfigError where the schemas are older or newer than this version's migrations. */
  assertSchemaCurrent(): Promise<void>
  /** Waits for work under way, then closes every connection. */
  close(): Promise<void>
}

/** Opens a pool; connections are made when they are first needed. */
export function openDatabase<Schema>(options: DatabaseOptions): Database<Schema> {
  return new PostgresDatabase<Schema>(options)
}

class PostgresDatabase<Schema> implements Database<Schema> {
  readonly #pool: pg.Pool
  readonly #urgentPool: pg.Pool
  readonly #listener: NoticeListener
  readonly #sender: NoticeSender

  constructor(options: DatabaseOptions) {
    const connection = connectionOf(options)
    this.#pool = openPool(connection, options)
    this.#urgentPool = openPool(connection, urgentLimits)
    this.#listener = new NoticeListener(connection)
    this.#sender = new NoticeSender(connection)
  }

  read<T>(tenant: TenantRef, work: Work<Schema, T>): Promise<T> {
    return runReading(() => acquire(this.#pool), tenant, work)
  }

  transact<T>(tenant: TenantRef, work: Work<Schema, T>): Promise<T> {
    return runTransaction(() => acquire(this.#pool), tenant, work)
  }

  call<Row>(statement: Statement, notice?: Notice): Promise<Row[]> {
    return callBy(this.#pool, notice === undefined ? statement : withNotice(statement, notice))
  }

  callUrgently<Row>(statement: Statement): Promise<Row[]> {
    return callBy(this.#urgentPool, statement)
  }

  listen(channel: string, onNotice: (payload: string) => void, options: ListenOptions = {}): Promise<Listening> {
    return this.#listener.listen(channel, onNotice, options)
  }

  notify(channel: string, payload: string): void {
    this.#sender.send(channel, payload)
  }

  async ready(): Promise<void> {
    await this.call({ name: 'ready', text: 'select 1', values: [] })
  }

  assertServiceRole(): Promise<void> {
    return checkServiceRole(this)
  }

  assertSchemaCurrent(): Promise<void> {
    return checkSchemaCurrent(this)
  }

  async close(): Promise<void> {
    await Promise.all([this.#sender.close(), this.#listener.close(), this.#pool.end(), this.#urgentPool.end()])
  }
}

async function acquire(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw databaseUnavailable(error)
  }
}

async function callBy<Row>(pool: pg.Pool, statement: Statement): Promise<Row[]> {
  const client = await acquire(pool)
  try {
    const { rows } = await client.query(statement)
    giveBack(client)
    return rows
  } catch (error) {
    if (isStalePlan(error)) {
      client.release(true)
      return callBy(pool, statement)
    }
    if (isConnectionFailure(error)) client.release(true)
    else giveBack(client)
    throw storageFailure(error)
  }
}

/** An urgent call is given up after this time, to be made on another connection. */
const urgentMs = 800
const urgentLimits = { poolSize: 1, statementTimeoutMs: urgentMs, answerTimeoutMs: urgentMs }

function withNotice({ name, text, values }: Statement, { channel, payloads }: Notice): Statement {
  const next = values.length + 1
  return {
    name: `${name}, with notice`,
    text: `select result.* from pg_notify($${next}, $${next + 1}), (${text}) as result`,
    values: [...values, channel, joinPayloads(new Set(payloads))],
  }
}

/** What every connection has, also those for notices. */
function connectionOf(options: DatabaseOptions): pg.ClientConfig {
  return {
    connectionString: textOf(options.url),
    application_name: options.applicationName,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
}

interface PoolLimits extends Pick<DatabaseOptions, 'poolSize' | 'statementTimeoutMs'> {
  /**
   * How long to wait for any answer. By default the server is given the time to answer with its own timeout; this one is
   * for a server that answers nothing.
   */
  readonly answerTimeoutMs?: number
}

function openPool(connection: pg.ClientConfig, limits: PoolLimits): pg.Pool {
  const { poolSize = 10, statementTimeoutMs = 15_000, answerTimeoutMs = statementTimeoutMs + 5_000 } = limits
  return createPool({
    ...connection,
    max: poolSize,
    idleTimeoutMillis: 60_000,
    pipeline: true,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    query_timeout: answerTimeoutMs,
  })
}
