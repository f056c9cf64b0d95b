/** What a governed model call costs beside handing the same bytes on, measured in the same run. */
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench, progress } from '../bench.ts'
import { cpuOf, cpuOfTree } from '../cpu-time.ts'
import { type BenchDatabase, openBenchDatabase } from '../engine/database.ts'
import { productionEnvironment } from '../engine/environment.ts'
import { insertTenants } from '../engine/tenants.ts'
import { count, readFlags } from '../flags.ts'
import { Part } from '../part.ts'
import { printTable } from '../table.ts'
import type { LoadOrder, LoadResult } from './load.ts'

const flags = readFlags(
  'npm run bench:gateway: the governed path to a model beside a bare pass-through, streamed and not',
  {
    seconds: { default: '8', meaning: 'of each level' },
    rounds: { default: '2', meaning: 'through all levels' },
    callers: { default: '32', meaning: 'at once, where rate and CPU are measured' },
    forms: { default: 'whole,streamed', meaning: 'of the answers that are measured' },
    profile: { default: '', meaning: 'a folder for a CPU profile of the gateway' },
  },
)
const forms = flags.forms.split(',').map(form => {
  if (form !== 'whole' && form !== 'streamed') throw new Error(`--forms takes whole and streamed, not "${form}"`)
  return form === 'streamed'
})
const budget = { window: 'day', max_tokens: 1e15, max_cost_usd: 1e9 }

await bench(async opened => {
  const database = await openBenchDatabase(opened)
  const tenants = await insertTenants(database.owner, 16)
  await limit(database)
  const upstream = opened.use(await Part.start<{ port: number }>(new URL('./upstream.ts', import.meta.url)))
  const upstreamUrl = `http://127.0.0.1:${upstream.introduction.port}`
  const floor = opened.use(
    await Part.start<{ port: number }>(new URL('./floor.ts', import.meta.url), {
      env: { BENCH_UPSTREAM: upstreamUrl },
    }),
  )
  const gateway = opened.use(
    await Part.start<{ port: number }>(new URL('./gateway.ts', import.meta.url), {
      env: { ...productionEnvironment(database), ...gatewayEnvironment(database, upstreamUrl) },
      profile: flags.profile === '' ? null : { folder: flags.profile, name: 'gateway' },
    }),
  )
  const load = opened.use(await Part.start<object, LoadOrder, LoadResult>(new URL('./load.ts', import.meta.url)))
  const subjects = [
    { name: 'pass-through', part: floor, path: '/raw' },
    { name: 'with JSON', part: floor, path: '/json' },
    { name: 'governed', part: gateway, path: '/v1/chat/completions' },
  ] as const
  let governed = 0

  async function measure(
    { name, part, path }: (typeof subjects)[number],
    isStreamed: boolean,
    callers: number,
    seconds: number,
  ) {
    const apiKeys = tenants.map(({ apiKey }) => apiKey)
    const before = [cpuOf(part.pid), cpuOfTree(database.pid)] as const
    const result = await load.ask({ port: part.introduction.port, path, apiKeys, isStreamed, callers, seconds })
    if (name === 'governed') governed += result.calls
    return {
      ...result,
      cpu: (cpuOf(part.pid) - before[0]) / result.calls,
      databaseCpu: (cpuOfTree(database.pid) - before[1]) / result.calls,
    }
  }

  progress('warming up')
  for (const subject of subjects) for (const isStreamed of forms) await measure(subject, isStreamed, 32, 3)
  for (let round = 1; round <= count(flags.rounds); round += 1) {
    for (const isStreamed of forms) {
      const levels: Level[] = []
      for (const subject of subjects) {
        progress(`round ${round}: ${subject.name}${isStreamed ? ', streamed' : ''}`)
        const alone = await measure(subject, isStreamed, 1, count(flags.seconds))
        const many = await measure(subject, isStreamed, count(flags.callers), count(flags.seconds))
        levels.push({ name: subject.name, alone, many })
      }
      const [raw, json] = levels as [Level, Level, Level]
      const rows = levels.map(level => rowOf(level, raw, json))
      const headings = [
        '',
        'CPU µs',
        '× with JSON',
        'of a core/s',
        'measured/s',
        'p50 ms',
        'p99 ms',
        '+p50',
        '+p99',
        'PostgreSQL µs',
      ]
      printTable(`Round ${round}, ${isStreamed ? 'streamed' : 'whole'}`, headings, rows)
    }
  }
  await verify(database, governed)
  console.log(`\n${governed} governed calls: each in the ledger, no hold left.`)
})

interface Level {
  readonly name: string
  readonly alone: LoadResult & { readonly cpu: number }
  readonly many: LoadResult & { readonly cpu: number; readonly databaseCpu: number }
}

/** CPU and rate with many callers; latency with one, beside that of the pass-through. */
function rowOf({ alone, many, name }: Level, raw: Level, json: Level): string[] {
  return [
    name,
    many.cpu.toFixed(0),
    (many.cpu / json.many.cpu).toFixed(2),
    (1e6 / many.cpu).toFixed(0),
    many.perSecond.toFixed(0),
    alone.p50Ms.toFixed(2),
    alone.p99Ms.toFixed(2),
    (alone.p50Ms - raw.alone.p50Ms).toFixed(2),
    (alone.p99Ms - raw.alone.p99Ms).toFixed(2),
    many.databaseCpu.toFixed(0),
  ]
}

/** Limits that are never met, so that all that enforces them is at work. */
async function limit({ owner }: BenchDatabase): Promise<void> {
  const quotas = { models: { token_budget: budget, max_tokens_per_request: 1_000_000, max_requests_per_minute: 1e9 } }
  await owner.query('update platform.tenants set quotas = $1', [JSON.stringify(quotas)])
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

/** Throws unless each governed call is in the ledger and nothing is held any more. */
async function verify({ owner }: BenchDatabase, calls: number): Promise<void> {
  const { rows } = await owner.query<{ entries: number; holds: number }>(
    `select (select count(*)::int from model_policy.usage_ledger where error_code is null and not estimated) as entries,
       (select count(*)::int from model_policy.budget_holds) as holds`,
  )
  if (rows[0]?.entries !== calls || rows[0].holds !== 0)
    throw new Error(`Of ${calls} calls: ${JSON.stringify(rows[0])}`)
}
