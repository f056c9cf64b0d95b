import type { Duplex } from 'node:stream'
import {
  type CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from 'kysely'
import type pg from 'pg'
import { isConnectionFailure, storageFailure } from './failures.ts'

/** What every transaction has in common, made once: only the connection differs. */
const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const driver = new DummyDriver()
const dialect = {
  createAdapter: () => adapter,
  createDriver: () => driver,
  createIntrospector: (database: Kysely<unknown>) => new PostgresIntrospector(database),
  createQueryCompiler: () => compiler,
}
const config = { dialect }

/**
 * The connection of one transaction, one statement at a time. It is closed with the transaction: a query whose `await`
 * was forgotten would otherwise run in a later transaction of the same connection, which may be another tenant's.
 */
export class TransactionConnection implements ConnectionProvider, DatabaseConnection {
  readonly #client: pg.ClientBase
  readonly #begun: Promise<unknown>
  #last: Promise<unknown> = Promise.resolve()
  #isOpen = true
  #isBroken = false

  /**
   * Begins. Nobody waits for it here: in pipeline mode it travels with the first statement, in the same packet where
   * that comes within this turn of the event loop, and `close` asks for it.
   */
  constructor(client: pg.ClientBase, begin: string) {
    this.#client = client
    const { stream } = (client as pg.Client & { readonly connection: { readonly stream: Duplex } }).connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    this.#begun = this.#send(begin, [])
    this.#begun.catch(() => {})
  }

  /** Whether the connection was lost, so that not even a rollback can be sent. */
  get isBroken(): boolean {
    return this.#isBroken
  }

  /** Kysely upon this connection; it cannot begin a transaction of its own. */
  kysely<Schema>(): Transaction<Schema> {
    const executor = new DefaultQueryExecutor(compiler, adapter, this)
    return new Transaction<Schema>({ config, dialect, driver, executor })
  }

  /** Refuses further statements and waits for those under way. Throws where the transaction had not even begun. */
  async close(): Promise<void> {
    this.#isOpen = false
    await this.#last
    await this.#begun
  }

  provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    if (!this.#isOpen) return Promise.reject(new Error('The transaction is over; await each query inside it'))
    const result = this.#last.then(() => consumer(this))
    this.#last = result.catch(() => {})
    return result
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#send(query.sql, query.parameters)
    return isWrite.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0), rows } : { rows }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator, and results are never streamed.
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('Results are not streamed; read them in pages')
  }

  async #send(statement: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    try {
      // Without parameters it is a simple query, which may hold several statements.
      return await this.#client.query(statement, parameters.length === 0 ? undefined : (parameters as unknown[]))
    } catch (error) {
      this.#isBroken ||= isConnectionFailure(error)
      throw storageFailure(error)
    }
  }
}

const isWrite = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])
