import type { Kysely } from 'kysely'
import pg from 'pg'
import { AgentosError, fail } from '#errors'
import type { TenantRef } from '#tenancy'
import { TransactionConnection } from './connection.ts'
import { isConnectionFailure, storageFailure } from './failures.ts'

export type Work<Schema, T> = (tx: Kysely<Schema>) => Promise<T>

/** Gives a connection that is nobody else's until it is released. */
export type Acquire = () => Promise<pg.PoolClient>

/** Runs the work and commits; whatever is thrown rolls back. The connection goes back to its pool in every case. */
export async function runTransaction<Schema, T>(
  acquire: Acquire,
  tenant: TenantRef,
  work: Work<Schema, T>,
): Promise<T> {
  const begin = `begin; ${setTenant(tenant.tenantId)}`
  const client = await acquire()
  const value = await perform<Schema, T>(client, begin, async tx => {
    const result = await work(tx)
    await tenant.beforeCommit?.(tx)
    return result
  })
  await commit(client)
  return value
}

/** Runs the work in a transaction that cannot write. Its end is not waited for, since it decides nothing any more. */
export async function runReading<Schema, T>(acquire: Acquire, tenant: TenantRef, work: Work<Schema, T>): Promise<T> {
  const begin = `begin read only; ${setTenant(tenant.tenantId)}`
  const client = await acquire()
  const value = await perform<Schema, T>(client, begin, work)
  void end(client, 'commit')
  return value
}

/** Begins and runs the work; rolls back where it throws. */
async function perform<Schema, T>(client: pg.PoolClient, begin: string, work: Work<Schema, T>): Promise<T> {
  const connection = new TransactionConnection(client, begin)
  try {
    const value = await work(connection.kysely<Schema>())
    await connection.close()
    return value
  } catch (error) {
    const cause = await connection.close().then(
      () => error,
      failure => failure,
    )
    if (connection.isBroken) client.release(true)
    else await end(client, 'rollback')
    throw cause
  }
}

function setTenant(tenantId: string): string {
  if (tenantId === '' || tenantId.includes('\0')) fail('internal_error', 'A transaction needs the id of one tenant')
  return `set local app.tenant_id = ${pg.escapeLiteral(tenantId)}`
}

async function commit(client: pg.PoolClient): Promise<void> {
  let answer: pg.QueryResult
  try {
    answer = await client.query('commit')
  } catch (cause) {
    client.release(true)
    // An error that the server reports is a refusal (a deferred constraint): nothing was written.
    if (cause instanceof pg.DatabaseError && !isConnectionFailure(cause)) throw storageFailure(cause)
    const message = 'The database did not confirm the commit; whether it was done is unknown'
    throw new AgentosError('dependency_unavailable', message, { cause })
  }
  giveBack(client)
  if (answer.command === 'ROLLBACK') {
    throw new Error('Nothing was committed: a statement had failed, and the work went on as if it had not')
  }
}

/** Ends a transaction whose outcome is settled; a connection that cannot do so is thrown away. */
async function end(client: pg.PoolClient, statement: 'commit' | 'rollback'): Promise<void> {
  try {
    await client.query(statement)
    giveBack(client)
  } catch {
    client.release(true)
  }
}

/** Returns the client to its pool, or throws it away where a transaction is still open. */
export function giveBack(client: pg.PoolClient): void {
  client.release(client.getTransactionStatus() !== 'I')
}
