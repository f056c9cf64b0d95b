import { platformScopes, type Scope, scopes } from '#tenancy'
import { type Client, type Exchange, expectEqual, expectStatus, type World } from '../suite/index.ts'
import { newName } from './names.ts'

/** Whatever is asked of it, a tenant that nobody else may see or change: its objects, keys, and how it was at first. */
export interface Victim {
  readonly tenantId: string
  readonly ownerSecret: string
  readonly revokedSecret: string
  /** For each scope of a tenant a key that has all others, and no more. */
  readonly lacking: ReadonlyMap<Scope, string>
  /** A key with every scope of a tenant. */
  readonly fullSecret: string
  /** The objects by the name of the path parameter that stands for them. */
  readonly objects: Readonly<Record<string, string>>
  /** In the content of each object, and nowhere else in the deployment. */
  readonly marker: string
  /** What each question about it was answered. */
  readonly state: State
}

type State = Readonly<Record<string, unknown>>

export const tenantScopes = scopes.filter(scope => !platformScopes.has(scope))

/** The one victim of this run of the suite. */
export function findVictim(world: World): Promise<Victim> {
  return world.shared('tenancy: the victim', () => makeVictim(world))
}

async function makeVictim(world: World): Promise<Victim> {
  const tenant = await world.freshTenant({ quotas: { runs: { run_create_qps: 1_000 } } })
  const { owner, tenantId } = tenant
  const marker = newName('secret')
  const objects = await makeObjects(owner, marker)
  const revoked = await tenant.key({ scopes: tenantScopes })
  expectStatus(await owner.call('revokeApiKey', { params: { key_id: revoked.keyId } }), 204)
  const lacking = new Map<Scope, string>()
  for (const scope of tenantScopes) {
    const { secret } = await tenant.key({ scopes: tenantScopes.filter(other => other !== scope) })
    lacking.set(scope, secret)
  }
  const { keyId, secret: fullSecret } = await tenant.key({ scopes: tenantScopes })
  const ownerSecret = (await tenant.key({ role: 'owner' })).secret
  const victim = {
    tenantId,
    ownerSecret,
    revokedSecret: revoked.secret,
    lacking,
    fullSecret,
    marker,
    objects: { ...objects, key_id: keyId, tenant_id: tenantId },
  }
  return { ...victim, state: await stateOf(world, victim) }
}

/** One object of each kind, by the path parameter that names it. */
async function makeObjects(owner: Client, marker: string): Promise<Record<string, string>> {
  const ids = {
    agent_id: newName('agt'),
    tool_id: `tool.${newName('t')}`,
    namespace: newName('ns'),
    key: newName('entry'),
    principal_id: newName('prn'),
    policy_id: newName('pol'),
  }
  const config = { kind: 'agent', system_prompt: marker }
  expectStatus(await owner.call('createAgent', { body: { agent_id: ids.agent_id, name: marker, config } }), 201)
  const tool = { tool_id: ids.tool_id, name: 'hidden', kind: 'http', description: marker }
  const created = await owner.call('createTool', { body: { ...tool, config: { url: 'https://hidden.example/' } } })
  expectStatus(created, 201)
  const { namespace, key, policy_id, principal_id } = ids
  expectStatus(await owner.call('updateMemory', { params: { namespace, key }, body: { value: marker } }), 200)
  expectStatus(await owner.call('createPolicy', { body: hiddenPolicy(policy_id, marker) }), 201)
  const member = { role: 'viewer', display_name: marker }
  expectStatus(await owner.call('updateMember', { params: { principal_id }, body: member }), 200)
  const params = { agent_id: ids.agent_id }
  const run = expectStatus(await owner.call('createRun', { params, body: { input: marker } }), 201)
  const { run_id } = (run.body as { run: { run_id: string } }).run
  await untilEnded(owner, run_id)
  const killed = { target: { kind: 'tool', id: marker }, reason: marker }
  const set = expectStatus(await owner.call('setKillSwitch', { body: killed }), 201)
  const { switch_id } = (set.body as { kill_switch: { switch_id: string } }).kill_switch
  return { ...ids, run_id, switch_id }
}

function hiddenPolicy(policy_id: string, marker: string): Readonly<Record<string, unknown>> {
  const about = { actions: ['tool.invoke'], resources: ['tool.hidden'] }
  const fixtures = [{ name: marker, action: 'tool.invoke', resource: 'tool.hidden', expect: 'deny' }]
  return { policy_id, effect: 'deny', subjects: ['*'], ...about, reason: marker, fixtures }
}

async function untilEnded(owner: Client, run_id: string): Promise<void> {
  const { messages } = await owner.stream('streamRunEvents', { params: { run_id } })
  for await (const { event } of messages) if (event === 'end') return
}

/** Throws a Deviation where anything of the victim is other than it was at first. */
export async function expectUntouched(world: World, victim: Victim): Promise<void> {
  const now = await stateOf(world, victim)
  for (const [question, before] of Object.entries(victim.state)) {
    expectEqual(now[question], before, `What was refused has changed nothing; ${question} answers as before`)
  }
}

async function stateOf(world: World, victim: Omit<Victim, 'state'>): Promise<State> {
  const { agent_id, key, namespace, policy_id, principal_id, run_id, tool_id } = victim.objects as Record<
    string,
    string
  >
  const owner = world.withKey(victim.ownerSecret)
  const query = { limit: 200 }
  const answers: Exchange[] = await Promise.all([
    world.operator.call('getTenant', { params: { tenant_id: victim.tenantId } }),
    owner.call('listAgents', { query }),
    owner.call('listAgentVersions', { params: { agent_id: agent_id as string }, query }),
    owner.call('getTool', { params: { tool_id: tool_id as string } }),
    owner.call('listTools', { query }),
    owner.call('getMemory', { params: { namespace: namespace as string, key: key as string } }),
    owner.call('listMemory', { params: { namespace: namespace as string }, query }),
    owner.call('getMember', { params: { principal_id: principal_id as string } }),
    owner.call('listMembers', { query }),
    owner.call('getPolicy', { params: { policy_id: policy_id as string } }),
    owner.call('listPolicies', { query }),
    owner.call('listApiKeys', { query }),
    owner.call('listKillSwitches', { query }),
    owner.call('listRuns', { query }),
    owner.call('getRun', { params: { run_id: run_id as string } }),
  ])
  return Object.fromEntries(
    answers.map(({ body, operationId, status }) => [operationId, { status, body: withoutTraces(body) }]),
  )
}

/** Without what any request at all changes. */
function withoutTraces(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body, (name, value) => (['correlation_id', 'last_used_at'].includes(name) ? undefined : value)),
  )
}
