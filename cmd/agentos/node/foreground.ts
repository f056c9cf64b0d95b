import type { RunningService } from '#platform'
import { openEmbedded } from '#storage'
import type { Service } from '../../../services/services.ts'
import { bringUpToDate } from '../bootstrap/migrations.ts'
import { keysByOwner } from '../bootstrap/operator-access.ts'
import { environmentFault } from '../fault.ts'
import { asFault } from '../output/failure.ts'
import { nothingSeeded } from '../output/report.ts'
import { runSteps } from '../phases/phase.ts'
import { type SeedOutcome, seed } from '../phases/seed.ts'
import { makeFolders } from '../settings/layout.ts'
import { ensurePeersFile, peersFile } from '../settings/peers-file.ts'
import { ensureSecrets } from '../settings/secrets.ts'
import { serviceEnvironment } from '../settings/service-environment.ts'
import { databasePortOffset, type Settings } from '../settings/settings.ts'
import { startService, untilAskedToStop } from './run-service.ts'

/** A database that this process uses, and may have started. */
interface Database {
  readonly url: string
  /** Null where it is somebody else's to migrate and to seed. */
  readonly ownerUrl: string | null
  close(): Promise<void>
}

/** Runs services in this process until it is asked to end; `tell` hears what a person should know. */
export async function serveInForeground(
  wanted: readonly Service[],
  settings: Settings,
  tell: (line: string) => void,
): Promise<void> {
  const asked = untilAskedToStop()
  makeFolders(settings.layout)
  if (settings.mode === 'prod') ensurePeersFile(peersFile(settings.layout))
  const database = await openDatabase(settings, tell)
  const running: RunningService[] = []
  try {
    for (const service of wanted) {
      const { address } = running[
        running.push(await startService(service, serviceEnvironment(service, settings, database.url))) - 1
      ] as RunningService
      tell(`${service.name} listens on ${address.host}:${address.port}`)
    }
    if (wanted.some(({ name }) => name === 'agent-orchestrator')) await seedOwn(settings, database, tell)
    await asked
  } finally {
    for (const service of running.reverse()) await service.stop()
    await database.close()
  }
}

/** The database that was given, else the node's own: the running one, or one that ends with this process. */
async function openDatabase(settings: Settings, tell: (line: string) => void): Promise<Database> {
  const { databaseUrl, layout, portBase } = settings
  // Other processes must hold the same secrets, so that with a database in common they are given, never made here.
  if (databaseUrl !== null) return { url: databaseUrl.reveal(), ownerUrl: null, close: async () => {} }
  ensureSecrets(layout)
  let isOurs = false
  const server = await openEmbedded({
    directory: layout.databaseDir,
    port: portBase + databasePortOffset,
    onEvent: ({ type }) => {
      isOurs ||= type === 'started'
    },
  })
  tell(`PostgreSQL ${isOurs ? 'was started' : 'runs already'} on 127.0.0.1:${server.port}`)
  if (!isOurs) server.release()
  const ownerUrl = server.ownerUrl.reveal()
  await bringUpToDate({ ownerUrl, servicePassword: server.servicePassword.reveal() })
  const close = async () => (isOurs ? server.stop() : undefined)
  return { url: server.serviceUrl.reveal(), ownerUrl: isOurs ? ownerUrl : null, close }
}

/** What `up` seeds, in a database that only this process has. */
async function seedOwn(settings: Settings, { ownerUrl }: Database, tell: (line: string) => void): Promise<void> {
  if (ownerUrl === null) return
  const outcome: SeedOutcome = { access: null, seeded: nothingSeeded }
  const steps = seed(settings, keysByOwner(settings, ownerUrl), outcome)
  const { failure } = await runSteps(steps, () => {}, 'stop')
  if (failure !== null) {
    const { message } = asFault(failure.thrown)
    throw environmentFault(`The database could not be seeded: ${failure.step.name}: ${message}`, {
      cause: failure.thrown,
    })
  }
  if (outcome.access?.isForOnce) tell(`The operator's key, shown this once: ${outcome.access.key}`)
  tell('Ready.')
}
