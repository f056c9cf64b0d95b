import { checkDisk, checkFolders, checkMemory, checkNode } from '../checks/machine.ts'
import { environmentFault } from '../fault.ts'
import type { Runtime } from '../runtime/runtime.ts'
import { ensureEnvFile } from '../settings/env-file.ts'
import { ensurePeersFile, peersFile } from '../settings/peers-file.ts'
import { ensureSecrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { Step } from './phase.ts'

/** What must hold before anything is started. */
export function preflight(settings: Settings, runtime: Runtime): Step[] {
  return [
    { name: 'runtime', run: async () => `node ${checkNode(settings.layout.root)}` },
    { name: 'folders', run: async () => checkFolders(settings) },
    { name: 'settings', run: async () => prepare(settings) },
    ...runtime.preflight(),
    { name: 'disk', run: () => checkDisk(settings) },
    { name: 'memory', run: async () => checkMemory() },
  ]
}

function prepare(settings: Settings): string {
  if (settings.databaseUrl === null && settings.ownerUrl !== null) {
    throw environmentFault('AGENTOS_DATABASE_OWNER_URL is set, but AGENTOS_DATABASE_URL is not', {
      remedy: 'set both, or neither for the embedded database',
    })
  }
  const made = ensureEnvFile(settings)
  // Containers have theirs in volumes.
  if (settings.runtime === 'embedded') ensureSecrets(settings.layout)
  if (settings.runtime === 'embedded' && settings.mode === 'prod') ensurePeersFile(peersFile(settings.layout))
  return `mode ${settings.mode}, runtime ${settings.runtime}, ${settings.layout.envFile}${made ? ' (new)' : ''}`
}
