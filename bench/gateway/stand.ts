import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BenchDatabase, openBenchDatabase } from '../engine/database.ts'
import { productionEnvironment } from '../engine/environment.ts'
import { insertTenants } from '../engine/tenants.ts'
import { Part } from '../part.ts'
import { fiftyRules } from '../policies/rules.ts'
import type { LoadOrder, LoadResult } from './load.ts'

export interface Serving {
  readonly port: number
}

/** A gateway in front of a model that answers at once, what stands beside it, and who calls it. */
export interface Stand {
  readonly database: BenchDatabase
  readonly apiKeys: readonly string[]
  /** Hands bytes on, and nothing else. */
  readonly floor: Part<Serving>
  readonly gateway: Part<Serving>
  readonly load: Part<object, LoadOrder, LoadResult>
}

const tenantCount = 16
const budget = { window: 'day', max_tokens: 1e15, max_cost_usd: 1e9 }
/** Limits that are never met, so that all that enforces them is at work. */
const quotas = { models: { token_budget: budget, max_tokens_per_request: 1_000_000, max_requests_per_minute: 1e9 } }
const rulesAboutModels = 10

/** The gateway is configured as a production node is; each of its tenants has a budget and fifty rules. */
export async function openStand(opened: AsyncDisposableStack, profileFolder = ''): Promise<Stand> {
  const database = await openBenchDatabase(opened)
  const tenants = await insertTenants(database.owner, tenantCount)
  await database.owner.query('update platform.tenants set quotas = $1', [JSON.stringify(quotas)])
  await insertPolicies(database)
  const upstream = opened.use(await Part.start<Serving>(new URL('./upstream.ts', import.meta.url)))
  const upstreamUrl = `http://127.0.0.1:${upstream.introduction.port}`
  const floor = opened.use(
    await Part.start<Serving>(new URL('./floor.ts', import.meta.url), { env: { BENCH_UPSTREAM: upstreamUrl } }),
  )
  const gateway = opened.use(
    await Part.start<Serving>(new URL('./gateway.ts', import.meta.url), {
      env: { ...productionEnvironment(database), ...gatewayEnvironment(database, upstreamUrl) },
      profile: profileFolder === '' ? null : { folder: profileFolder, name: 'gateway' },
    }),
  )
  const load = opened.use(await Part.start<object, LoadOrder, LoadResult>(new URL('./load.ts', import.meta.url)))
  return { database, apiKeys: tenants.map(({ apiKey }) => apiKey), floor, gateway, load }
}

/** How long what was leased ahead is kept where nobody calls any more. */
const idleMs = 3_000

/** Throws unless each governed call is in the ledger and nothing is held any more. */
export async function verify({ owner }: BenchDatabase, calls: number): Promise<void> {
  await sleep(idleMs)
  const { rows } = await owner.query<{ entries: number; holds: number }>(
    `select (select count(*)::int from model_policy.usage_ledger where error_code is null and not estimated) as entries,
       (select coalesce(sum(tokens), 0)::float8 from model_policy.budget_holdings) as holds`,
  )
  if (rows[0]?.entries !== calls || rows[0].holds !== 0)
    throw new Error(`Of ${calls} calls: ${JSON.stringify(rows[0])}`)
}

/** Inserted by the owner, in force as they are: what is measured is no lifecycle. */
async function insertPolicies({ owner }: BenchDatabase): Promise<void> {
  const documents = JSON.stringify(fiftyRules(rulesAboutModels))
  await owner.query(`insert into model_policy.policies (tenant_id, policy_id, version, promoted)
    select tenant_id, 'pol_' || n, 1, '{1}' from platform.tenants, generate_series(1, 51) n`)
  await owner.query(
    `insert into model_policy.policy_versions (tenant_id, policy_id, version, document, created_by)
     select tenant_id, 'pol_' || n, 1, document, 'bench'
     from platform.tenants, jsonb_array_elements($1::jsonb) with ordinality d (document, n)`,
    [documents],
  )
}

function gatewayEnvironment({ folder }: BenchDatabase, upstream: string): Record<string, string> {
  const { publicKey } = generateKeyPairSync('ed25519')
  const file = join(folder, 'models.json')
  const model = {
    model_id: 'bench-model',
    provider: 'bench',
    capabilities: ['chat'],
    context_window_tokens: 128_000,
    max_output_tokens: 4_096,
    price: { input_per_million_usd: 0.5, output_per_million_usd: 1.5 },
  }
  const providers = [{ id: 'bench', kind: 'openai', base_url: `${upstream}/v1`, local: true }]
  writeFileSync(file, JSON.stringify({ providers, models: [model], tiers: { fast: ['bench-model'] } }))
  return {
    AGENTOS_MODEL_POLICY_ADDR: '127.0.0.1:0',
    AGENTOS_MODELS_FILE: file,
    AGENTOS_QUOTA_INVOKE_QPS: '1000000',
    AGENTOS_SIGNING_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}
