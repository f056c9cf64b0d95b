import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Service, services } from '../../../services/services.ts'
import { bringUpToDate } from '../bootstrap/migrations.ts'
import { probe } from '../checks/probe.ts'
import { environmentFault } from '../fault.ts'
import { connectNode, type NodeControl } from '../node/control.ts'
import { launchNode } from '../node/launch.ts'
import { lastLines } from '../node/log-lines.ts'
import type { UnitStatus } from '../node/unit.ts'
import { formatLogLine, isTelling } from '../output/log-line.ts'
import { addressOf, urlOf } from '../settings/addresses.ts'
import { nodePlanOf, processPlansOf } from '../settings/node-plan.ts'
import { passwordOf } from '../settings/owner-url.ts'
import type { Settings } from '../settings/settings.ts'
import type { Step } from './phase.ts'

/** What the phases after it need to know. */
export interface Booted {
  control: NodeControl | null
  /** Null where the operator's database came without its owner. */
  ownerUrl: string | null
  /** Services that run by older settings than the present ones. */
  outdated: readonly string[]
}

const patienceMs = 90_000
const hopelessAfter = 3

/** Supervisor, database, migrations, then each service until it is ready. */
export function boot(settings: Settings, booted: Booted): Step[] {
  const access = { serviceUrl: '', servicePassword: undefined as string | undefined }
  return [
    { name: 'supervisor', run: () => startSupervisor(settings, booted) },
    { name: 'database', run: () => startDatabase(settings, booted, access) },
    { name: 'migrations', run: () => runMigrations(booted.ownerUrl, access.servicePassword) },
    ...services.map((service, index) => ({
      name: service.name,
      run: async () => {
        const control = booted.control as NodeControl
        if (index === 0)
          booted.outdated = (await control.startServices(processPlansOf(settings, access.serviceUrl))).outdated
        return untilReady(settings, control, service)
      },
    })),
  ]
}

async function startSupervisor({ layout, ...settings }: Settings, booted: Booted): Promise<string> {
  const running = await connectNode(layout.runDir)
  booted.control = running ?? (await launchNode(nodePlanOf({ layout, ...settings })))
  const { supervisor } = await booted.control.status()
  return `pid ${supervisor.pid}${running === null ? '' : ', already up'}`
}

async function startDatabase(
  settings: Settings,
  booted: Booted,
  access: { serviceUrl: string; servicePassword: string | undefined },
): Promise<string> {
  if (settings.databaseUrl !== null) {
    booted.ownerUrl = settings.ownerUrl?.reveal() ?? null
    access.serviceUrl = settings.databaseUrl.reveal()
    access.servicePassword = passwordOf(access.serviceUrl)
    return `${new URL(access.serviceUrl).host} (AGENTOS_DATABASE_URL)`
  }
  const embedded = await (booted.control as NodeControl).startDatabase()
  if (embedded === null)
    throw environmentFault('The running node has no embedded database', { remedy: './agentos redeploy' })
  booted.ownerUrl = embedded.ownerUrl
  Object.assign(access, { serviceUrl: embedded.serviceUrl, servicePassword: embedded.servicePassword })
  return `embedded PostgreSQL on 127.0.0.1:${embedded.port}`
}

async function runMigrations(ownerUrl: string | null, servicePassword: string | undefined): Promise<string> {
  if (ownerUrl === null) return 'left to whoever owns the database (AGENTOS_DATABASE_OWNER_URL is not set)'
  const ran = await bringUpToDate({ ownerUrl, servicePassword })
  return ran.length === 0 ? 'up to date' : ran.join(', ')
}

/** Waits until the service answers that it is ready. Throws a Fault with the end of its log where that is hopeless. */
async function untilReady(settings: Settings, control: NodeControl, service: Service): Promise<string> {
  const url = urlOf(addressOf(service, settings))
  let restartsBefore: number | null = null
  for (const deadline = Date.now() + patienceMs; ; await sleep(50)) {
    const unit = (await control.status()).units.find(({ name }) => name === service.name)
    restartsBefore ??= unit?.restarts ?? 0
    const answer = unit?.state === 'running' ? await probe(`${url}/readyz`) : null
    if (answer?.status === 200) return `${url} (pid ${unit?.process?.pid})`
    if (isHopeless(unit, restartsBefore) || Date.now() > deadline)
      throw notReady(settings, service.name, unit, answer?.detail)
  }
}

function isHopeless(unit: UnitStatus | undefined, restartsBefore: number): boolean {
  if (unit === undefined || unit.state === 'refused' || unit.state === 'stopped') return true
  return unit.restarts - restartsBefore >= hopelessAfter
}

function notReady({ layout }: Settings, name: string, unit: UnitStatus | undefined, seen: string | undefined): Error {
  const why = unit?.lastExit == null ? (seen ?? 'it is still starting') : `it ended: ${unit.lastExit.reason}`
  return environmentFault(`${name} is not ready (${why})`, {
    log: lastLines(join(layout.logsDir, `${name}.log`), 30, isTelling).map(formatLogLine),
    remedy: `./agentos logs ${name}`,
  })
}
