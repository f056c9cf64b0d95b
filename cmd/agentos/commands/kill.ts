import { type Command, Option } from 'commander'
import type { components } from '#contract/orchestrator'
import { Client } from '../client.ts'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { findEndpoints, operatorHeaders, orchestratorFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import { addSubcommand, type CallerOptions } from './options.ts'

type KillSwitch = components['schemas']['KillSwitch']

interface Options extends CallerOptions {
  readonly json?: boolean
  readonly operator?: boolean
}

interface SetOptions extends Options {
  readonly reason: string
  readonly of?: string
}

const kinds = ['platform', 'tenant', 'agent', 'model', 'tool']

export function register(program: Command): void {
  const kill = program
    .command('kill')
    .summary('switch something off, at once and everywhere')
    .description('Look at kill switches, set and clear them. What is switched off stops within two seconds.')
  const add = (usage: string, summary: string, example: string) =>
    addSubcommand(kill, usage, summary, `kill ${example}`).addOption(
      new Option('--operator', 'as the operator of the platform, for any tenant'),
    )
  add('list', 'list what is switched off', 'list').action(listSwitches)
  add(
    'set <kind> [id]',
    `switch off: ${kinds.join(', ')}`,
    'set agent my-agent --reason "it deletes what it should read"',
  )
    .requiredOption('--reason <text>', 'told to everybody whose call it stops')
    .option('--of <tenant_id>', "whose calls are to stop (default: the caller's own; for operators everybody's)")
    .action(setSwitch)
  add('clear <switch_id>', 'let it run again', 'clear ksw_01JD5V8QK3M7Z2N4P6R8T0W1Y3').action(clearSwitch)
}

const columns: readonly Column<KillSwitch>[] = [
  { title: 'SWITCH', value: set => set.switch_id },
  { title: 'KIND', value: set => set.target.kind },
  { title: 'ID', value: set => set.target.id ?? '-' },
  { title: 'OF', value: set => set.tenant_id ?? 'everybody' },
  { title: 'SET BY', value: set => set.set_by },
  { title: 'SINCE', value: set => set.created_at },
  { title: 'REASON', value: set => set.reason },
]

async function listSwitches(options: Options): Promise<void> {
  const switches = await collect<KillSwitch>(clientOf(options).list('/v1/kill-switches', 'kill_switches'))
  if (options.json) printJson({ kill_switches: switches })
  else if (switches.length === 0) print('Nothing is switched off.')
  else print(formatTable(switches, columns))
}

async function setSwitch(kind: string, id: string | undefined, options: SetOptions): Promise<void> {
  const { json, of: tenant, reason } = options
  const target = { kind, ...(id !== undefined && { id }) }
  const body = { target, reason, ...(tenant !== undefined && { tenant_id: tenant }) }
  const answer = await clientOf(options).call<{ kill_switch: KillSwitch }>('POST', '/v1/kill-switches', { body })
  const { kill_switch: set } = answer.body
  if (json) printJson({ kill_switch: set })
  else
    print(
      `${set.switch_id}: ${[kind, id].filter(Boolean).join(' ')} of ${set.tenant_id ?? 'everybody'} is switched off`,
    )
}

async function clearSwitch(switchId: string, options: Options): Promise<void> {
  await clientOf(options).call('DELETE', `/v1/kill-switches/${encodeURIComponent(switchId)}`)
  if (options.json) printJson({ switch_id: switchId, cleared: true })
  else print(`${switchId} is cleared`)
}

function clientOf(options: Options): Client {
  const settings = readSettings()
  if (!options.operator) return orchestratorFor(settings, options)
  return new Client(findEndpoints(settings, options)['agent-orchestrator'], operatorHeaders(settings))
}
