import { type Scene, setScene } from '../examples/objects.ts'
import {
  type Case,
  type Client,
  Deviation,
  type Exchange,
  expectEqual,
  expectStatus,
  generousQuotas,
  type SpecifiedOperation,
  specifiedOperations,
  type World,
} from '../suite/index.ts'
import { chanceOf } from '../suite/seed.ts'
import { type Attack, makeAttack } from './attack.ts'
import { minimise } from './minimise.ts'

const deadlineMs = 15_000
const atOnce = 4

export const cases: readonly Case[] = [
  ...specifiedOperations.map(operation => ({
    part: 'robustness',
    operation: { service: operation.service, operationId: operation.operationId, status: null },
    name: 'answers whatever it is sent as its document says',
    timeoutMs: 300_000,
    run: (world: World) => withstands(world, operation),
  })),
  {
    part: 'robustness',
    name: 'afterwards every service is ready, and a run is carried out',
    isDisturbing: true,
    run: isWell,
  },
]

async function withstands(world: World, operation: SpecifiedOperation): Promise<void> {
  const { client, params } = await setScene(world, operation, { quotas: generousQuotas })
  const count = Math.ceil(world.requests / specifiedOperations.length)
  const found = new Map<string, Attack>()
  let next = 0
  const work = async () => {
    for (let index = next++; index < count; index = next++) {
      const chance = chanceOf(world.seed, `${operation.service} ${operation.operationId} ${index}`)
      const attack = await makeAttack(chance, operation, params)
      const fault = await faultOf(world, client, operation, attack)
      if (fault !== null && !found.has(fault)) found.set(fault, attack)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const told: string[] = []
  for (const [fault, attack] of found) {
    const least = await minimise(attack, async smaller => (await faultOf(world, client, operation, smaller)) === fault)
    told.push(`${fault}: ${commandOf(operation, least)} (seed ${world.seed})`)
  }
  if (told.length > 0) throw new Deviation('Every answer to a malformed request is a declared one', told.join('\n'))
}

/** What is wrong with the answer; null where nothing is. A tenant that came of it is removed again. */
async function faultOf(world: World, client: Scene['client'], operation: SpecifiedOperation, attack: Attack) {
  const answer = await send(client, operation, attack).catch((error: Error) => error)
  if (answer instanceof Error) return `no answer (${answer.name}: ${answer.message})`
  if (operation.canonicalId === 'createTenant' && answer.status === 201) await removeMade(world, answer)
  const { faults, headers, status } = answer
  if (status >= 500 && !(status === 503 && headers['retry-after'] !== undefined))
    return `${status} ${answer.text.replace(/corr_\w+/, '')}`
  return faults.length === 0 ? null : faults.join('; ').replace(/corr_\w+|req_\w+/g, '')
}

function send(
  client: Client,
  operation: SpecifiedOperation,
  { content, headers, path, query }: Attack,
): Promise<Exchange> {
  const options = {
    headers,
    isRequestJudged: false,
    isFaultFatal: false,
    timeoutMs: deadlineMs,
    ...(content !== undefined && { content }),
  }
  return client.send(operation.service, operation.method, path + textOf(query), options)
}

async function removeMade({ operator }: World, { body }: Exchange): Promise<void> {
  const { tenant_id } = (body as { tenant: { tenant_id: string } }).tenant
  await operator.call('deleteTenant', { params: { tenant_id }, headers: { 'x-confirm-delete': tenant_id } })
}

async function isWell(world: World): Promise<void> {
  for (const service of ['agent-orchestrator', 'model-policy', 'federation'] as const) {
    expectStatus(await world.anybody.send(service, 'GET', '/readyz'), 200)
  }
  const { owner } = await world.freshTenant({ quotas: generousQuotas })
  const body = { input: 'hello' }
  const made = expectStatus(await owner.call('createRun', { params: { agent_id: 'agt_robustness' }, body }), 201)
  const { run_id } = (made.body as { run: { run_id: string } }).run
  const { messages } = await owner.stream('streamRunEvents', { params: { run_id } })
  for await (const { data, event } of messages) {
    if (event === 'end') expectEqual(data, { status: 'completed' }, 'A run is carried out after all that')
  }
}

function textOf(query: Attack['query']): string {
  return query.length === 0
    ? ''
    : `?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]))}`
}

function commandOf({ method }: SpecifiedOperation, { content, headers, path, query }: Attack): string {
  const given = Object.entries(headers).map(([name, value]) => ` -H ${JSON.stringify(`${name}: ${value}`)}`)
  return `curl -X ${method} "$URL${path}${textOf(query)}"${given.join('')}${content === undefined ? '' : ` --data-raw ${JSON.stringify(content)}`}`
}
