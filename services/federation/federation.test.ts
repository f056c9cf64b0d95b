import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newApiKey } from '#auth'
import type { Variables } from '#config'
import { AgentosError } from '#errors'
import type { RunningService } from '#platform'
import type { Scope } from '#tenancy'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { readConfig } from './config.ts'
import { start } from './main.ts'
import { type ModelList, startModelList } from './testing/model-list.ts'

const folder = mkdtempSync(join(tmpdir(), 'agentos-federation-'))
const peersFile = join(folder, 'peers.json')
const local = {
  stack_id: 'stk_a',
  region: 'eu-1',
  endpoints: { federation_base_url: 'https://a.example/federation' },
  build: { version: '9.9.9' },
  trust_domain: 'a.example',
}
const peers = [{ stack_id: 'stk_b', endpoints: { federation_base_url: 'https://b.example' } }]

let database: TestDatabase
let models: ModelList
let service: RunningService
let client: ReturnType<typeof supertest.agent>
beforeAll(async () => {
  writeFileSync(peersFile, JSON.stringify({ local, peers }))
  database = await testDatabase()
  await insertTenant(database.owner, 'tnt_home', { quotas: { runs: { max_concurrent_runs: 3 } } })
  models = await startModelList(database)
  service = await start(variables({ AGENTOS_PEERS_FILE: peersFile, AGENTOS_REGION: 'eu-9' }))
  client = await bearer()
})
afterAll(async () => {
  await service.stop()
  await models.stop()
  await database.close()
  rmSync(folder, { recursive: true })
})

function variables(further: Variables = {}): Variables {
  return {
    AGENTOS_MODE: 'dev',
    AGENTOS_DEFAULT_TENANT: '',
    AGENTOS_DATABASE_URL: database.url,
    AGENTOS_FEDERATION_ADDR: '127.0.0.1:0',
    AGENTOS_MODEL_POLICY_URL: models.url,
    AGENTOS_AUDIT_SINK: `file:${join(folder, 'audit.log')}`,
    AGENTOS_LOG_LEVEL: 'fatal',
    AGENTOS_INVALID_RESPONSE: 'throw',
    ...further,
  }
}

async function bearer(scopes: readonly Scope[] | null = null) {
  const { hash, key, prefix } = newApiKey()
  await database.owner.query(
    `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, scopes, created_by)
     values ($1, 'tnt_home', 'test', $2, $3, 'usr_1', $4, $5, 'usr_1')`,
    [`key_${prefix}`, prefix, hash, scopes === null ? 'viewer' : null, scopes],
  )
  return supertest.agent(`http://127.0.0.1:${service.address.port}`).set('Authorization', `Bearer ${key}`)
}

describe('federation', () => {
  it.each(['/v1/federation/health', '/v1/health', '/healthz', '/readyz'])('is well at %s', async path => {
    expect((await fetch(`http://127.0.0.1:${service.address.port}${path}`)).status).toBe(200)
  })

  it.each([
    '/v1/federation/peer',
    '/v1/peer/info',
  ])('presents this stack at %s, the variables over the file', async path => {
    const { body, status } = await client.get(path)
    expect([status, body.peer]).toMatchObject([
      200,
      {
        stack_id: 'stk_a',
        environment: 'dev',
        region: 'eu-9',
        api_versions: ['v1'],
        endpoints: { federation_base_url: 'https://a.example/federation', 'model-policy_base_url': models.url },
        build: { version: '9.9.9', git_sha: expect.any(String) },
        trust_domain: 'a.example',
      },
    ])
  })

  it('presents itself to nobody without a credential', async () => {
    expect((await fetch(`http://127.0.0.1:${service.address.port}/v1/peer/info`)).status).toBe(401)
  })

  it.each([
    '/v1/federation/peer/capabilities',
    '/v1/peer/capabilities',
  ])("tells at %s what the tenant may use, as model-policy tells the tenant's own credential", async path => {
    const { body } = await client.get(path)
    expect(models.lastCaller()).toMatchObject({ tenantId: 'tnt_home', principal: { principalId: 'usr_1' } })
    expect(body.capabilities).toMatchObject({
      supports: { runs_forward: false, tenant_isolation: true },
      limits: { max_concurrent_runs: 3 },
      models: { tiers: ['fast'], backends: ['builtin', 'vllm'], max_context_tokens: 64_000 },
    })
  })

  it('tells of no models where the caller may not list them, or where it cannot ask', async () => {
    const { body } = await (await bearer(['runs:read'])).get('/v1/peer/capabilities')
    expect(body.capabilities.models).toEqual({ tiers: [], backends: [], max_context_tokens: 0 })
    models.refuseWith(new AgentosError('dependency_unavailable', 'Away.'))
    const away = await client.get('/v1/peer/capabilities')
    models.refuseWith(null)
    expect([away.status, away.body.error.code]).toEqual([503, 'dependency_unavailable'])
  })
})

describe('readConfig', () => {
  it.each([
    ['not JSON', '{', 'not JSON'],
    ['an unknown member', { locale: {} }, '/ must NOT have additional properties (locale)'],
    ['a bad version', { local: { api_versions: ['1'] } }, '/local/api_versions/0'],
    ['a peer without endpoints', { peers: [{ stack_id: 'b' }] }, '/peers/0'],
    ["this stack's own name", { local, peers: [{ ...peers[0], stack_id: 'stk_a' }] }, '/peers/0/stack_id'],
    ['a name twice', { peers: [peers[0], peers[0]] }, '/peers/1/stack_id'],
  ])('refuses a peers file with %s, and says where', (_, content, place) => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    const read = () => readConfig(variables({ AGENTOS_PEERS_FILE: path }))
    expect(read).toThrow('AGENTOS_PEERS_FILE')
    expect(read).toThrow(place)
  })

  it('refuses a peers file that is not there, and a name that no peer could have', () => {
    const read = () =>
      readConfig(variables({ AGENTOS_PEERS_FILE: join(folder, 'none'), AGENTOS_STACK_ID: 'x'.repeat(65) }))
    expect(read).toThrow(/AGENTOS_PEERS_FILE.*ENOENT/s)
    expect(read).toThrow('AGENTOS_STACK_ID has 65 characters')
  })

  it('refuses production without a peers file', () => {
    expect(() => readConfig(variables({ AGENTOS_MODE: 'prod' }))).toThrow('AGENTOS_PEERS_FILE is missing')
  })
})
