import { checkPorts } from '../checks/machine.ts'
import { environmentFault } from '../fault.ts'
import { connectNode, type NodeStatus } from '../node/control.ts'
import { readState } from '../node/state-file.ts'
import { endStrays, findStrays } from '../node/strays.ts'
import type { Settings } from '../settings/settings.ts'
import type { Step } from './phase.ts'

/** What must hold before processes are started. */
export function embeddedPreflight(settings: Settings): Step[] {
  return [
    { name: 'stale processes', run: () => clearStale(settings) },
    { name: 'ports', run: () => freePorts(settings) },
  ]
}

/** What a killed supervisor left would hold the ports and the data. */
async function clearStale(settings: Settings): Promise<string> {
  if ((await nodeStatus(settings)) !== null) return 'none; the node is up'
  const state = readState(settings.layout.runDir)
  const strays = state === null ? [] : findStrays(state)
  await endStrays(strays)
  return strays.length === 0
    ? 'none'
    : `ended ${strays.map(({ mark, name }) => `${name} (pid ${mark.pid})`).join(', ')}`
}

async function freePorts(settings: Settings): Promise<string> {
  const status = await nodeStatus(settings)
  if (status === null) return checkPorts(settings, new Set())
  const { mode, portBase } = status.about
  if (mode !== settings.mode || portBase !== settings.portBase) {
    throw environmentFault(`The node is up in mode ${mode} on port base ${portBase}, not as asked for now`, {
      remedy: `./agentos redeploy --mode ${settings.mode} --port-base ${settings.portBase}`,
    })
  }
  return checkPorts(settings, new Set(status.units.flatMap(unit => unit.process?.pid ?? [])))
}

async function nodeStatus(settings: Settings): Promise<NodeStatus | null> {
  const control = await connectNode(settings.layout.runDir)
  if (control === null) return null
  try {
    return await control.status()
  } finally {
    await control.close()
  }
}
