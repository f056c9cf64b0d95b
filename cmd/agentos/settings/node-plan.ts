import { fileURLToPath } from 'node:url'
import { version } from '#telemetry'
import { nodeFlags } from '../../../services/node-flags.ts'
import { type Service, services } from '../../../services/services.ts'
import type { NodePlan, ProcessPlan } from '../node/plan.ts'
import { endpointsOf } from './addresses.ts'
import { serviceEnvironment } from './service-environment.ts'
import { databasePortOffset, type Settings } from './settings.ts'

const program = fileURLToPath(new URL('../node/service.ts', import.meta.url))

/** What the supervisor of these settings is started with. */
export function nodePlanOf(settings: Settings): NodePlan {
  const { layout, mode, portBase } = settings
  const databasePort = settings.databaseUrl === null ? portBase + databasePortOffset : null
  return {
    home: layout.home,
    runDir: layout.runDir,
    logsDir: layout.logsDir,
    about: { version, mode, portBase, databasePort, endpoints: endpointsOf(settings) },
    database: databasePort === null ? null : { directory: layout.databaseDir, port: databasePort },
  }
}

/** Every service as a process, in the order of the start. */
export function processPlansOf(
  settings: Settings,
  databaseUrl: string,
  table: readonly Service[] = services,
): ProcessPlan[] {
  return table.map(service => ({
    name: service.name,
    command: [process.execPath, ...nodeFlags, program, service.entry.href],
    cwd: settings.layout.home,
    environment: serviceEnvironment(service, settings, databaseUrl),
  }))
}
