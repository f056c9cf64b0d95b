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
  const folders = [folder]
  opened.defer(() => {
    for (const each of folders) rmSync(each, { recursive: true, force: true })
  })
  const opening = openEmbedded({
    directory: folder,
    autoRestart: false,
    onEvent(event) {
      if (event.type === 'located') folders.push(event.directory)
    },
  })
  // Ctrl-C may come while the server starts: it is ended once it is there, or what is left of its start.
  opened.defer(async () => {
    await opening.catch(() => {})
    await stopEmbedded(folder)
  })
  const server = await opening
  if (opened.disposed) throw new Error('Interrupted while the database started')
  opened.defer(() => server.release())
  const ownerUrl = server.ownerUrl.reveal()
  await migrate({ ownerUrl, servicePassword: server.servicePassword })
  const owner = await connect(opened, ownerUrl)
  return { owner, ownerUrl, serviceUrl: server.serviceUrl.reveal(), folder: server.directory, pid: server.pid }
}

export async function connect(opened: AsyncDisposableStack, connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  // Registered first: one that connects while everything is closed is closed too.
  opened.defer(() => client.end())
  await client.connect()
  return client
}
