import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, openEmbedded, stopEmbedded } from '#storage'

export interface BenchDatabase {
  /** A superuser's connection. */
  readonly owner: pg.Client
  readonly ownerUrl: string
  readonly serviceUrl: string
  /** On the disk that the database is on. */
  readonly folder: string
  /** The server's process, whose children are its connections. */
  readonly pid: number
}

/** A real PostgreSQL as a node has it, fsync on, migrated and empty; its folder goes with it. */
export async function openBenchDatabase(opened: AsyncDisposableStack): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'agentos-bench-'))
  opened.defer(() => rmSync(folder, { recursive: true, force: true }))
  opened.defer(() => stopEmbedded(folder))
  const server = await openEmbedded({ directory: folder, autoRestart: false })
  opened.defer(() => rmSync(server.directory, { recursive: true, force: true }))
  opened.defer(() => server.stop())
  const ownerUrl = server.ownerUrl.reveal()
  await migrate({ ownerUrl, servicePassword: server.servicePassword })
  const owner = await connect(opened, ownerUrl)
  return { owner, ownerUrl, serviceUrl: server.serviceUrl.reveal(), folder: server.directory, pid: server.pid }
}

export async function connect(opened: AsyncDisposableStack, connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  opened.defer(() => client.end())
  return client
}
