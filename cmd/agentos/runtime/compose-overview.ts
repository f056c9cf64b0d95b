import { services } from '../../../services/services.ts'
import { type Container, containersOf } from '../docker/containers.ts'
import type { NodeOverview, ServiceOverview } from '../node/overview.ts'
import type { UnitState } from '../node/unit.ts'
import type { Endpoints } from '../settings/addresses.ts'
import { findEndpoints } from '../settings/caller.ts'
import type { Settings } from '../settings/settings.ts'
import { describe } from './compose-boot.ts'
import { composeServices, containersNamed, projectOf } from './compose-project.ts'
import { readRemembered } from './remembered.ts'

/** What the containers of a node are at, as the engine and their own health checks tell. */
export async function composeOverview(settings: Settings): Promise<NodeOverview> {
  const project = projectOf(settings)
  const containers = await containersOf(project)
  const endpoints = findEndpoints(settings)
  const about = readRemembered(settings.layout.runDir)?.compose?.about
  return {
    runtime: 'compose',
    project,
    supervisor_pid: null,
    mode: about?.mode ?? settings.mode,
    port_base: about?.portBase ?? settings.portBase,
    services: composeServices
      .filter(({ ends }) => !ends)
      .map(({ name }) =>
        rowOf(
          name,
          containers.find(({ service }) => service === name),
          endpoints,
        ),
      ),
  }
}

const states: Readonly<Record<string, UnitState>> = {
  created: 'starting',
  running: 'running',
  restarting: 'waiting',
  removing: 'stopping',
}

export function rowOf(name: string, container: Container | undefined, endpoints: Endpoints): ServiceOverview {
  const service = services.find(row => row.name !== 'executor' && containersNamed(row.name).includes(name))
  const url = service === undefined ? null : endpoints[service.name]
  const isUp = container?.state === 'running'
  return {
    service: name,
    state: container === undefined ? 'stopped' : (states[container.state] ?? 'stopped'),
    health: container?.health === 'healthy' && isUp ? 'ok' : isUp ? describe(container) : 'down',
    url: url ?? '',
    port: url === null ? null : Number(new URL(url).port) || null,
    pid: null,
    container: container?.id ?? null,
    version: container?.version ?? null,
    restarts: container?.restarts ?? 0,
    uptime_seconds: isUp ? Math.max(0, Math.round((Date.now() - Date.parse(container.startedAt)) / 1000)) : null,
    last_exit: container === undefined || isUp ? null : `${describe(container)} at ${container.finishedAt}`,
  }
}
