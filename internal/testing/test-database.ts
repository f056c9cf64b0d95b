import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { templateName, urlWith } from './database-url.ts'

export interface TestDatabase {
  /** As the services log in: agentos_service, subject to row-level security. */
  readonly url: string
  /** As the owner, whom row-level security does not hold. */
  readonly ownerUrl: string
  /** A connection as the owner, to arrange and to look behind the scenes. */
  readonly owner: pg.Client
  /** Drops the database, whoever is still connected. */
  close(): Promise<void>
}

/** A migrated database of its own, cloned from the run's template. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster')
  if (cluster.problem !== null) throw new Error(`There is no test database: ${cluster.problem}`)
  const name = `test_${randomBytes(8).toString('hex')}`
  await administer(cluster.ownerUrl, `create database ${name} template ${templateName}`)
  const ownerUrl = urlWith(cluster.ownerUrl, name)
  const owner = new pg.Client({ connectionString: ownerUrl })
  // Tests that end connections on purpose may end this one; its next query then fails.
  owner.on('error', () => {})
  await owner.connect()
  return {
    url: urlWith(cluster.ownerUrl, name, { user: 'agentos_service', password: cluster.servicePassword }),
    ownerUrl,
    owner,
    async close() {
      await owner.end()
      await administer(cluster.ownerUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
