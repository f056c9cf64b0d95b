import type { Command } from 'commander'
import type { components } from '#contract/orchestrator'
import type { Client } from '../client.ts'
import { usageFault } from '../fault.ts'
import { formatRecord } from '../output/record.ts'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { orchestratorFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import { readDocument } from './document.ts'
import { addSubcommand, type CallerOptions, parseCount } from './options.ts'

type Agent = components['schemas']['Agent']
type AgentVersion = components['schemas']['AgentVersion']

interface Options extends CallerOptions {
  readonly json?: boolean
}

interface AgentOptions extends Options {
  readonly file?: string
  readonly name?: string
  readonly description?: string
  readonly status?: string
  readonly systemPrompt?: string
  readonly model?: string
  readonly tools?: string
  readonly maxSteps?: number
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
      'agents create agt_helper --name Helper --tools tool.math',
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

function addAgentOptions(command: Command): Command {
  return command
    .option('--file <path>', 'the agent as JSON or YAML; "-" reads standard input')
    .option('--name <name>', 'what people call it')
    .option('--description <text>', 'what it is for')
    .option('--status <status>', 'active, inactive or deprecated')
    .option('--system-prompt <text>', 'what the model is told first')
    .option('--model <ref>', 'tier:fast, tier:balanced, tier:premium or a model id')
    .option('--tools <ids>', 'what it may call, comma-separated')
    .option('--max-steps <count>', 'the most model and tool calls of a run', parseCount)
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

async function createAgent(agentId: string, options: AgentOptions): Promise<void> {
  const draft = draftOf(options)
  const body = { name: agentId, ...draft, agent_id: agentId }
  const answer = await clientOf(options).call<{ agent: Agent }>('POST', '/v1/agents', { body })
  show(answer.body.agent, options)
}

async function updateAgent(agentId: string, options: AgentOptions): Promise<void> {
  const body = draftOf(options)
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

/** What the file says, then what the flags say. */
function draftOf(options: AgentOptions): Record<string, unknown> {
  const document = options.file === undefined ? {} : readDocument(options.file)
  const config = given({
    ...(document.config as object | undefined),
    system_prompt: options.systemPrompt,
    model_ref: options.model,
    tools: options.tools
      ?.split(',')
      .map(tool => tool.trim())
      .filter(Boolean),
    max_steps: options.maxSteps,
  })
  const { description, name, status } = options
  return {
    ...document,
    ...given({ name, description, status }),
    ...(Object.keys(config).length === 0 ? {} : { config }),
  }
}

function given(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
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
