import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningService } from '#platform'
import { start } from '../main.ts'
import { type Client, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

const path = '/v1/agents/my-agent/runs'

let node: OrchestratorUnderTest
let replica: RunningService
let clients: Client[]
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  replica = await start({
    AGENTOS_MODE: 'dev',
    AGENTOS_DEFAULT_TENANT: '',
    AGENTOS_DATABASE_URL: node.database.url,
    AGENTOS_ORCHESTRATOR_ADDR: '127.0.0.1:0',
    AGENTOS_AUDIT_SINK: `file:${node.auditFile}`,
    AGENTOS_LOG_LEVEL: 'fatal',
    AGENTOS_INVALID_RESPONSE: 'throw',
    AGENTOS_QUOTA_RUN_CREATE_QPS: '100000',
  })
  const key = await node.makeKey({ role: 'developer' })
  const other = new URL(`http://127.0.0.1:${replica.address.port}`)
  clients = [node.bearing(key), bearingAt(other, key)]
  // The agent that the first run of a tenant makes is not what is counted here.
  await clients[0]?.post(path).send({ input: 'first' }).expect(201)
})
afterAll(async () => {
  await replica?.stop()
  await node?.stop()
})

function bearingAt(url: URL, key: string): Client {
  return supertest.agent(url.origin).set('Authorization', `Bearer ${key}`)
}

describe('fifty creates at once with one key', () => {
  it.each([
    ['one orchestrator', 1],
    ['two orchestrators', 2],
  ])('make one run over %s: one is answered 201, all others 200 with the same run', async (name, replicas) => {
    const send = (n: number) =>
      (clients[n % replicas] as Client).post(path).set('Idempotency-Key', name).send({ input: name })
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => send(n)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array(49).fill(200), 201])
    const ids = new Set(answers.map(({ body }) => body.run.run_id))
    expect(ids.size).toBe(1)
    const text = 'select from orchestrator.runs where tenant_id = $1 and input::text like $2'
    const { rowCount } = await node.database.owner.query(text, [home, `%"${name}"%`])
    expect(rowCount).toBe(1)
  })
})
