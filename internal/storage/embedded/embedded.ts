import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Secret } from '#config'
import { ensureDatabase, ownerUrl, serviceUrl } from './access.ts'
import { copyBinaries, locateBinaries, removeOtherBinaries } from './binaries.ts'
import { openCluster } from './cluster.ts'
import { removeDrafts } from './drafts.ts'
import type { EmbeddedEvent } from './events.ts'
import { existingPlace, placeFor } from './location.ts'
import { startServer } from './server.ts'
import { Supervision, stopServer } from './supervision.ts'
import { serverUser } from './system-user.ts'

export interface EmbeddedOptions {
  /** Holds the data, the passwords, a copy of the programs and the server's log. */
  readonly directory: string
  /** On 127.0.0.1; 0 or absent: any free one. A server that runs already keeps the port that it has. */
  readonly port?: number
  /** Whether a server that ends unasked is started again; default true. */
  readonly autoRestart?: boolean
  readonly onEvent?: (event: EmbeddedEvent) => void
}

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** A superuser's URL; for migrations, never for services. */
  readonly ownerUrl: Secret
  /** The URL for services: the role agentos_service, which `migrate` makes with `servicePassword`. */
  readonly serviceUrl: Secret
  readonly servicePassword: Secret
  /** The folder in use; differs from the wanted one where the server's user cannot reach that. */
  readonly directory: string
  readonly port: number
  readonly pid: number
  /** Ends the server, whoever started it, and waits until its last process is gone. */
  stop(): Promise<void>
  /** Leaves the server running and ends the watch over it. */
  release(): void
}

/**
 * Starts, or finds running, the PostgreSQL server of a folder, and watches over it. Throws ConfigError where the
 * machine cannot run it (no package for the platform, a port in use, data of another major version).
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { onEvent = () => {} } = options
  const binaries = locateBinaries()
  const directory = placeFor(options.directory, serverUser(join(options.directory, 'cluster', 'data')))
  if (directory !== realpathSync(options.directory)) onEvent({ type: 'located', directory })
  await removeDrafts(directory)
  const programs = await copyBinaries(binaries, directory, serverUser(join(directory, 'cluster', 'data')))
  const cluster = await openCluster(directory, programs, binaries.major)
  const plan = {
    programs,
    dataDirectory: cluster.dataDirectory,
    logFile: join(directory, 'server.log'),
    port: options.port ?? 0,
    onRetry: (reason: string, attempt: number) => onEvent({ type: 'retrying', reason, attempt }),
  }
  const { pid, port, adopted } = await startServer(plan)
  onEvent({ type: adopted ? 'adopted' : 'started', pid, port })
  if (!adopted) await removeOtherBinaries(programs)
  await ensureDatabase(cluster, port).catch(async error => {
    if (!adopted) await stopServer(cluster.dataDirectory)
    throw error
  })
  const supervision = new Supervision({ ...plan, port }, pid, options.autoRestart ?? true, onEvent)
  return {
    ownerUrl: ownerUrl(cluster, port),
    serviceUrl: serviceUrl(cluster, port),
    servicePassword: cluster.servicePassword,
    directory,
    port,
    get pid() {
      return supervision.pid
    },
    stop: () => supervision.stop(),
    release: () => supervision.release(),
  }
}

/** Ends the server of a folder, if one runs, without starting any. */
export async function stopEmbedded(directory: string): Promise<void> {
  const place = existingPlace(directory)
  if (place !== null) await stopServer(join(place, 'cluster', 'data'))
}
