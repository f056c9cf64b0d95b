import { platformScopes } from '#tenancy'
import {
  type Client,
  expectStatus,
  findOperation,
  NotApplicable,
  type SpecifiedOperation,
  type Tenant,
  type TenantOptions,
  type World,
} from '../suite/index.ts'
import { requestExamples } from './examples.ts'

type Params = Record<string, string>

/** What an operation is called with: whoever may, and objects that are there. */
export interface Scene {
  readonly tenant: Tenant
  readonly client: Client
  readonly params: Params
}

/** Makes what the path of an operation names, by the documents' own examples, in a tenant of its own. */
export async function setScene(
  world: World,
  operation: SpecifiedOperation,
  options: TenantOptions = {},
): Promise<Scene> {
  const tenant = await world.freshTenant(options)
  const isOfPlatform =
    operation.scope !== null && operation.scope !== 'authenticated' && platformScopes.has(operation.scope)
  if (isOfPlatform && operation.parameters.includes('run_id')) {
    throw new NotApplicable('a run is only dead where executors died of it; conformance/chaos makes them')
  }
  const params: Params = {}
  for (const name of operation.parameters) Object.assign(params, await makeObject(tenant, operation, name, params))
  return { tenant, client: isOfPlatform ? world.operator : tenant.owner, params }
}

async function makeObject(tenant: Tenant, operation: SpecifiedOperation, name: string, made: Params): Promise<Params> {
  const { owner, tenantId } = tenant
  switch (name) {
    case 'tenant_id':
      return { tenant_id: tenantId }
    case 'model_id':
      return { model_id: 'builtin/rules' }
    case 'agent_id':
      return { agent_id: await makeByExample(owner, 'createAgent', 'agent', 'agent_id') }
    case 'tool_id':
      if (operation.canonicalId === 'invokeTool') return { tool_id: 'tool.echo' }
      return { tool_id: await makeByExample(owner, 'createTool', 'tool', 'tool_id') }
    case 'key_id':
      return { key_id: await makeByExample(owner, 'createApiKey', 'api_key', 'key_id') }
    case 'switch_id':
      return { switch_id: await makeByExample(owner, 'setKillSwitch', 'kill_switch', 'switch_id') }
    case 'policy_id':
      return { policy_id: await makePolicy(owner, operation) }
    case 'run_id':
      return { run_id: await makeRun(owner) }
    case 'principal_id':
      return update(owner, 'updateMember', { principal_id: 'usr_example' })
    case 'namespace':
      return update(owner, 'updateMemory', { namespace: 'preferences', key: 'colour' })
    case 'key':
      return made
    default:
      throw new Error(`conformance/examples/objects.ts makes nothing for {${name}}; add it there`)
  }
}

async function makeByExample(owner: Client, operationId: string, noun: string, id: string): Promise<string> {
  const answer = expectStatus(await owner.call(operationId, { body: firstExample(operationId) }), 201)
  return (answer.body as Record<string, Record<string, string>>)[noun]?.[id] as string
}

async function update(owner: Client, operationId: string, params: Params): Promise<Params> {
  expectStatus(await owner.call(operationId, { params, body: firstExample(operationId) }), 200)
  return params
}

/** How far a policy must have come before an operation can do anything with it. */
const policySteps: Readonly<Record<string, readonly string[]>> = {
  stagePolicy: ['testPolicy'],
  promotePolicy: ['testPolicy', 'stagePolicy'],
  rollbackPolicy: ['testPolicy', 'stagePolicy', 'promotePolicy'],
}

async function makePolicy(owner: Client, { canonicalId }: SpecifiedOperation): Promise<string> {
  const policyId = await makeByExample(owner, 'createPolicy', 'policy', 'policy_id')
  for (const step of policySteps[canonicalId] ?? []) await update(owner, step, { policy_id: policyId })
  return policyId
}

async function makeRun(owner: Client): Promise<string> {
  const params = { agent_id: 'agt_of_run' }
  const answer = expectStatus(await owner.call('createRun', { params, body: firstExample('createRun') }), 201)
  const { run_id } = (answer.body as { run: { run_id: string } }).run
  const { messages } = await owner.stream('streamRunEvents', { params: { run_id } })
  for await (const { event } of messages) if (event === 'end') break
  return run_id
}

function firstExample(operationId: string): unknown {
  const [first] = requestExamples(findOperation(operationId))
  if (first === undefined) throw new Error(`${operationId} has no example of its body`)
  return first[1]
}
