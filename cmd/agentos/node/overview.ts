import { type Service, services } from '../../../services/services.ts'
import { probe } from '../checks/probe.ts'
import type { RuntimeName } from '../runtime/remembered.ts'
import { type Endpoints, endpointsOf } from '../settings/addresses.ts'
import type { Settings } from '../settings/settings.ts'
import { connectNode, type NodeStatus } from './control.ts'
import { databaseName } from './database.ts'
import type { UnitState, UnitStatus } from './unit.ts'

/** One line of `agentos status`. */
export interface ServiceOverview {
  readonly service: string
  readonly state: UnitState | 'not managed'
  /** `ok`, `down`, or the code of what is wrong. */
  readonly health: string
  readonly url: string
  readonly port: number | null
  readonly pid: number | null
  /** Its container, shortened; null as a process. */
  readonly container: string | null
  readonly version: string | null
  readonly restarts: number
  readonly uptime_seconds: number | null
  readonly last_exit: string | null
}

export interface NodeOverview {
  readonly runtime: RuntimeName
  /** Of Compose; null as processes. */
  readonly project: string | null
  /** The supervisor's pid; null where none runs. */
  readonly supervisor_pid: number | null
  readonly mode: string
  readonly port_base: number
  readonly services: readonly ServiceOverview[]
}

/** What runs and how it is, as the supervisor and the services themselves tell. */
export async function overviewOf(settings: Settings): Promise<NodeOverview> {
  const status = await statusOf(settings)
  const endpoints = (status?.about.endpoints as Endpoints | undefined) ?? endpointsOf(settings)
  const rows = await Promise.all(
    services.map(service => overviewOfService(service, endpoints[service.name], unitOf(status, service.name))),
  )
  const database = unitOf(status, databaseName)
  return {
    runtime: 'embedded',
    project: null,
    supervisor_pid: status?.supervisor.pid ?? null,
    mode: status?.about.mode ?? settings.mode,
    port_base: status?.about.portBase ?? settings.portBase,
    services: database === undefined ? rows : [overviewOfDatabase(database, status), ...rows],
  }
}

export function isHealthy({ services }: NodeOverview): boolean {
  return services.every(({ health }) => health === 'ok')
}

async function statusOf({ layout }: Settings): Promise<NodeStatus | null> {
  const control = await connectNode(layout.runDir)
  try {
    return (await control?.status()) ?? null
  } finally {
    await control?.close()
  }
}

function unitOf(status: NodeStatus | null, name: string): UnitStatus | undefined {
  return status?.units.find(unit => unit.name === name)
}

async function overviewOfService(
  service: Service,
  url: string,
  unit: UnitStatus | undefined,
): Promise<ServiceOverview> {
  const [ready, health] = await Promise.all([probe(`${url}/readyz`), probe(`${url}${service.healthPath}`)])
  const body = health.body as { version?: string } | null
  return {
    service: service.name,
    state: unit?.state ?? 'not managed',
    health: ready.status === 200 ? 'ok' : ready.status === 0 ? 'down' : ready.detail,
    url,
    port: Number(new URL(url).port) || null,
    version: body?.version ?? null,
    ...lifeOf(unit),
  }
}

function overviewOfDatabase(unit: UnitStatus, status: NodeStatus | null): ServiceOverview {
  const port = status?.about.databasePort ?? null
  return {
    service: databaseName,
    state: unit.state,
    health: unit.state === 'running' ? 'ok' : 'down',
    url: `postgresql://127.0.0.1:${port}`,
    port,
    version: null,
    ...lifeOf(unit),
  }
}

function lifeOf(
  unit: UnitStatus | undefined,
): Pick<ServiceOverview, 'pid' | 'container' | 'restarts' | 'uptime_seconds' | 'last_exit'> {
  return {
    pid: unit?.process?.pid ?? null,
    container: null,
    restarts: unit?.restarts ?? 0,
    uptime_seconds:
      unit?.startedAt == null ? null : Math.max(0, Math.round((Date.now() - Date.parse(unit.startedAt)) / 1000)),
    last_exit: unit?.lastExit == null ? null : `${unit.lastExit.reason} at ${unit.lastExit.at}`,
  }
}
