import { setTimeout as sleep } from 'node:timers/promises'
import { environmentFault } from '../fault.ts'
import type { Restarted } from '../runtime/runtime.ts'
import { processPlansOf } from '../settings/node-plan.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { connectNode, type NodeControl } from './control.ts'
import type { ProcessPlan } from './plan.ts'
import type { UnitStatus } from './unit.ts'

const patienceMs = 60_000

/** Ends one process of the node and starts it anew by the present settings. Throws a Fault where it does not come up. */
export async function restartUnit({ layout }: Settings, name: string): Promise<Restarted> {
  const control = await connectNode(layout.runDir)
  if (control === null) throw environmentFault('The node is not up', { remedy: './agentos up' })
  try {
    const before = await unitOf(control, name)
    const known = await control.restart(name, await presentPlan(control, name))
    if (!known) throw environmentFault(`The node does not run ${name}`, { remedy: './agentos status' })
    const after = await untilRunning(control, name)
    return { kind: 'pid', before: before?.process?.pid ?? null, after: after.process?.pid ?? null }
  } finally {
    await control.close()
  }
}

/** The service by the present settings; mode and ports stay those of the node, for the other services know them. */
async function presentPlan(control: NodeControl, name: string): Promise<ProcessPlan | undefined> {
  const { about } = await control.status()
  const settings = readSettings({ mode: about.mode, portBase: about.portBase })
  const databaseUrl = settings.databaseUrl?.reveal() ?? (await control.startDatabase())?.serviceUrl
  if (databaseUrl === undefined)
    throw environmentFault('The node has no database of its own', { remedy: './agentos redeploy' })
  return processPlansOf(settings, databaseUrl).find(plan => plan.name === name)
}

async function untilRunning(control: NodeControl, name: string): Promise<UnitStatus> {
  for (const deadline = Date.now() + patienceMs; ; await sleep(25)) {
    const unit = await unitOf(control, name)
    if (unit?.state === 'running') return unit
    if (unit === undefined || unit.state === 'refused' || Date.now() > deadline) {
      throw environmentFault(`${name} does not start again (${unit?.lastExit?.reason ?? 'no answer'})`, {
        remedy: `./agentos logs ${name}`,
      })
    }
  }
}

async function unitOf(control: NodeControl, name: string): Promise<UnitStatus | undefined> {
  return (await control.status()).units.find(unit => unit.name === name)
}
