import { join } from 'node:path'
import { keysByOwner } from '../bootstrap/operator-access.ts'
import { checkPorts } from '../checks/machine.ts'
import { probe } from '../checks/probe.ts'
import { connectNode } from '../node/control.ts'
import { databaseName } from '../node/database.ts'
import { databaseFolder } from '../node/database-folder.ts'
import { followLines } from '../node/log-follow.ts'
import { lastLines, sizeOf } from '../node/log-lines.ts'
import { overviewOf } from '../node/overview.ts'
import { restartUnit } from '../node/restart.ts'
import { type Booted, boot } from '../phases/boot.ts'
import { embeddedPreflight } from '../phases/embedded-preflight.ts'
import { removeData } from '../phases/nuke.ts'
import { stopNode } from '../phases/stop.ts'
import type { Settings } from '../settings/settings.ts'
import { remember } from './remembered.ts'
import type { Runtime, UnitLog } from './runtime.ts'

/** As processes of this machine under a supervisor, with a PostgreSQL of their own. */
export function embeddedRuntime(settings: Settings): Runtime {
  const { layout } = settings
  const booted: Booted = { control: null, ownerUrl: null, outdated: [] }
  return {
    preflight: () => embeddedPreflight(settings),
    ports: async () => checkPorts(settings, await ownPids(settings)),
    boot() {
      remember(layout.runDir, { runtime: 'embedded' })
      return boot(settings, booted)
    },
    outdated: () => booted.outdated,
    keys: () => keysByOwner(settings, booted.ownerUrl),
    ask: (_service, url, path, headers) => probe(`${url}${path}`, headers),
    overview: () => overviewOf(settings),
    logNames: ['supervisor'],
    log: unit => logOf(settings, unit),
    restart: unit => restartUnit(settings, unit),
    stop: () => stopNode(settings),
    removeData: async () => removeData(settings),
    images: async () => [],
    close: async () => booted.control?.close(),
  }
}

async function ownPids({ layout }: Settings): Promise<Set<number>> {
  const control = await connectNode(layout.runDir)
  try {
    const status = await control?.status()
    return new Set(status?.units.flatMap(unit => unit.process?.pid ?? []) ?? [])
  } finally {
    await control?.close()
  }
}

function logOf({ layout }: Settings, unit: string): UnitLog {
  const path =
    unit === databaseName ? join(databaseFolder(layout.databaseDir), 'server.log') : join(layout.logsDir, `${unit}.log`)
  let end = 0
  return {
    async last(count, keep) {
      // What is written while the last lines are shown belongs to those that follow.
      end = sizeOf(path)
      const lines = lastLines(path, count, keep, end)
      const older = lines.length < count ? lastLines(`${path}.1`, count - lines.length, keep) : []
      return [...older, ...lines]
    },
    follow: () => followLines(path, end),
  }
}
