import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFolder } from '../node/database-folder.ts'
import type { Runtime } from '../runtime/runtime.ts'
import type { Layout } from '../settings/layout.ts'
import { peersFile } from '../settings/peers-file.ts'
import type { Settings } from '../settings/settings.ts'
import type { Step } from './phase.ts'

/** Ends the node; with `hard` nothing that it kept is left but settings and reports. */
export function nukeSteps(runtime: Runtime, hard: boolean): Step[] {
  const stop: Step = { name: 'processes', run: async () => `ended: ${await runtime.stop()}` }
  return hard ? [stop, { name: 'data', run: () => runtime.removeData() }] : [stop]
}

/** Removes what the node made on this machine, by name: the folder may hold other things of the user's. */
export function removeData({ databaseUrl, layout }: Settings): string {
  const own = [layout.secretsDir, layout.auditDir, layout.logsDir, join(layout.dataDir, 'cache'), peersFile(layout)]
  const present = [...own, ...databaseFolders(layout)].filter(path => existsSync(path))
  for (const path of present) rmSync(path, { recursive: true, force: true })
  // The lock of this very action is in the run folder; what else is there is of no use without a node.
  for (const name of readdirSync(layout.runDir))
    if (name !== 'deploy.lock') rmSync(join(layout.runDir, name), { recursive: true, force: true })
  const kept = databaseUrl === null ? '' : `; the database of AGENTOS_DATABASE_URL is not the node's own and stays`
  return `deleted ${present.length === 0 ? 'nothing, for there was nothing' : present.join(', ')}${kept}`
}

/** The folder that was wanted, and the one that `#storage` took instead; a path that it cannot have written is left alone. */
function databaseFolders({ databaseDir }: Layout): string[] {
  const real = databaseFolder(databaseDir)
  return real.startsWith('/var/lib/agentos/embedded-') && !real.includes('..') ? [real, databaseDir] : [databaseDir]
}
