import { setTimeout as sleep } from 'node:timers/promises'
import { stopEmbedded } from '#storage'
import { connectNode } from '../node/control.ts'
import { isRunning } from '../node/process-identity.ts'
import { readState, removeState } from '../node/state-file.ts'
import { endStrays, findStrays } from '../node/strays.ts'
import type { Settings } from '../settings/settings.ts'

/** Ends every process of the node, also what a killed supervisor left; answers what was ended. */
export async function stopNode({ layout }: Settings): Promise<string> {
  const control = await connectNode(layout.runDir)
  const ended: string[] = []
  if (control !== null) {
    const { supervisor, units } = await control.status()
    await control.stop()
    await control.close()
    for (const deadline = Date.now() + 10_000; isRunning(supervisor) && Date.now() < deadline; ) await sleep(20)
    ended.push(...units.filter(unit => unit.process !== null).map(unit => unit.name), 'supervisor')
  }
  const state = readState(layout.runDir)
  const strays = state === null ? [] : findStrays(state)
  await endStrays(strays)
  removeState(layout.runDir)
  // Of a server that no state tells of, for its supervisor was killed before it could write one.
  await stopEmbedded(layout.databaseDir)
  return [...ended, ...strays.map(({ mark, name }) => `${name} (stray, pid ${mark.pid})`)].join(', ') || 'nothing ran'
}
