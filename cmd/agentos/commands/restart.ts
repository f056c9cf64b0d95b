import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import { environmentFault } from '../fault.ts'
import { connectNode, type NodeControl } from '../node/control.ts'
import type { ProcessPlan } from '../node/plan.ts'
import type { UnitStatus } from '../node/unit.ts'
import { print, printJson } from '../output/terminal.ts'
import { processPlansOf } from '../settings/node-plan.ts'
import { readSettings } from '../settings/settings.ts'
import { unitNamed, unitNames } from '../settings/unit-names.ts'

const examples = `
Examples:
  agentos restart model-policy
  agentos restart postgres

Services: ${unitNames.join(', ')}.`

const patienceMs = 60_000

export function register(program: Command): void {
  program
    .command('restart')
    .summary('restart one service')
    .description(
      'End one service and start it anew with the settings of .agentos.env; the others go on. A new mode or new ports want a redeploy.',
    )
    .argument('<service>', 'which one')
    .option('--json', 'as one JSON document')
    .addHelpText('after', examples)
    .action(restart)
}

async function restart(wanted: string, { json }: { json?: boolean }): Promise<void> {
  const name = unitNamed(wanted)
  const control = await connectNode(readSettings().layout.runDir)
  if (control === null) throw environmentFault('The node is not up', { remedy: './agentos up' })
  try {
    const before = await unitOf(control, name)
    const known = await control.restart(name, await presentPlan(control, name))
    if (!known) throw environmentFault(`The node does not run ${name}`, { remedy: './agentos status' })
    const after = await untilRunning(control, name)
    const pids = { service: name, pid_before: before?.process?.pid ?? null, pid: after.process?.pid ?? null }
    if (json) printJson(pids)
    else print(`${name} was restarted: pid ${pids.pid_before ?? 'none'} -> ${pids.pid}`)
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
