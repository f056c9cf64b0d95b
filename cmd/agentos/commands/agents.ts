import type { Command } from 'commander'
import type { components } from '#contract/orchestrator'
import type { Client } from '../client.ts'
import { usageFault } from '../fault.ts'
import { formatRecord } from '../output/record.ts'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { orchestratorFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { type AgentDraftOptions, addAgentOptions, draftOf } from './agent-draft.ts'
import { collect } from './collect.ts'
import { addSubcommand, type CallerOptions, parseCount } from './options.ts'

type Agent = components['schemas']['Agent']
type AgentVersion = components['schemas']['AgentVersion']

interface Options extends CallerOptions {
  readonly json?: boolean
}

export function register(program: Command): void {
  const agents = program
    .command('agents')
    .summary('agents and their versions')
    .description('Look at agents, make and change them.')
  addSubcommand(agents, 'list', "list the tenant's agents", 'agents list').action(listAgents)
  addSubcommand(agents, 'show <agent_id>', 'show one agent', 'agents show agt_demo --json').action(showAgent)
  addAgentOptions(
    addSubcommand(
      agents,
      'create <agent_id>',
      'make an agent',
      'agents create agt_helper --name Helper --tools tool.math.eval',
    ),
  ).action(createAgent)
  addAgentOptions(
    addSubcommand(
      agents,
      'update <agent_id>',
      'change what is named, as a new version',
      'agents update agt_helper --status inactive',
    ),
  ).action(updateAgent)
  addSubcommand(agents, 'delete <agent_id>', 'delete an agent and its versions', 'agents delete agt_helper').action(
    deleteAgent,
  )
  addSubcommand(
    agents,
    'versions <agent_id>',
    "list an agent's versions, the latest first",
    'agents versions agt_demo',
  ).action(listVersions)
  addSubcommand(agents, 'rollback <agent_id>', 'bring back an earlier version', 'agents rollback agt_demo --version 1')
    .requiredOption('--version <number>', 'which one', parseCount)
    .action(rollback)
}

const agentColumns: readonly Column<Agent>[] = [
  { title: 'AGENT', value: agent => agent.agent_id },
  { title: 'NAME', value: agent => agent.name },
  { title: 'STATUS', value: agent => agent.status },
  { title: 'VERSION', value: agent => String(agent.version) },
  { title: 'MODEL', value: agent => agent.config.model_ref ?? '-' },
  { title: 'TOOLS', value: agent => agent.config.tools?.join(' ') ?? '' },
]

async function listAgents(options: Options): Promise<void> {
  const agents = await collect<Agent>(clientOf(options).list('/v1/agents', 'agents'))
  if (options.json) printJson({ agents })
  else print(formatTable(agents, agentColumns))
}

async function showAgent(agentId: string, options: Options): Promise<void> {
  const { body } = await clientOf(options).call<{ agent: Agent }>('GET', pathOf(agentId))
  show(body.agent, options)
}

async function createAgent(agentId: string, options: Options & AgentDraftOptions): Promise<void> {
  const draft = await draftOf(options)
  const body = { name: agentId, ...draft, agent_id: agentId }
  const answer = await clientOf(options).call<{ agent: Agent }>('POST', '/v1/agents', { body })
  show(answer.body.agent, options)
}

async function updateAgent(agentId: string, options: Options & AgentDraftOptions): Promise<void> {
  const body = await draftOf(options)
  if (Object.keys(body).length === 0) throw usageFault('There is nothing to change', 'agentos agents update --help')
  const answer = await clientOf(options).call<{ agent: Agent }>('PATCH', pathOf(agentId), { body })
  show(answer.body.agent, options)
}

async function deleteAgent(agentId: string, options: Options): Promise<void> {
  await clientOf(options).call('DELETE', pathOf(agentId))
  if (options.json) printJson({ agent_id: agentId, deleted: true })
  else print(`${agentId} is gone`)
}

const versionColumns: readonly Column<AgentVersion>[] = [
  { title: 'VERSION', value: version => String(version.version) },
  { title: 'CREATED', value: version => version.created_at },
  { title: 'BY', value: version => version.created_by ?? '-' },
  { title: 'STATUS', value: version => version.status },
  { title: 'NAME', value: version => version.name },
  { title: 'ROLLBACK OF', value: version => String(version.rollback_of ?? '') },
]

async function listVersions(agentId: string, options: Options): Promise<void> {
  const versions = await collect<AgentVersion>(clientOf(options).list(`${pathOf(agentId)}/versions`, 'versions'))
  if (options.json) printJson({ versions })
  else print(formatTable(versions, versionColumns))
}

async function rollback(agentId: string, options: Options & { version: number }): Promise<void> {
  const body = { version: options.version }
  const answer = await clientOf(options).call<{ agent: Agent }>('POST', `${pathOf(agentId)}:rollback`, { body })
  show(answer.body.agent, options)
}

function show(agent: Agent, { json }: Options): void {
  if (json) printJson({ agent })
  else print(formatRecord(agent))
}

function pathOf(agentId: string): string {
  return `/v1/agents/${encodeURIComponent(agentId)}`
}

function clientOf(options: Options): Client {
  return orchestratorFor(readSettings(), options)
}
