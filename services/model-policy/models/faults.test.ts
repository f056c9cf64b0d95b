import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#storage'
import { insertTenant, type TestDatabase, testDatabase, waitUntil } from '#testing'
import { startWireServer as startAnthropic } from '../providers/anthropic/testing/wire-server.ts'
import { startWireServer as startBedrock } from '../providers/bedrock/testing/wire-server.ts'
import { startWireServer as startOllama } from '../providers/ollama/testing/wire-server.ts'
import { startWireServer as startOpenai } from '../providers/openai/testing/wire-server.ts'
import type { TransportFault } from '../providers/testing/double/faults.ts'
import { eventsOf, readText } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

const kinds = ['openai', 'anthropic', 'ollama', 'bedrock'] as const
const routes = ['models:invoke', 'chat/completions', 'responses'] as const
type Kind = (typeof kinds)[number]
type Route = (typeof routes)[number]
type Fault = TransportFault | 'refused'

/** What a caller is told of a backend that fails before anything of its answer has come. */
type AtOnce = [fault: Fault, status: number, code: string, retryAfter: string | null]
const atOnce: AtOnce[] = [
  ['refused', 503, 'dependency_unavailable', null],
  ['reset', 503, 'dependency_unavailable', null],
  ['server_error', 503, 'dependency_unavailable', null],
  ['no_json', 503, 'dependency_unavailable', null],
  ['redirect', 503, 'dependency_unavailable', null],
  ['rate_limited', 429, 'rate_limited', '7'],
  ['rate_limited_silently', 429, 'rate_limited', '1'],
  ['stall', 504, 'timeout', null],
]
/** Of one whose stream breaks after its beginning was passed on. */
const inStream: [fault: Fault, code: string][] = [
  ['cut_stream', 'dependency_unavailable'],
  ['cut_piece', 'dependency_unavailable'],
  ['early_end', 'dependency_unavailable'],
  ['malformed_stream', 'dependency_unavailable'],
  ['error_in_stream', 'dependency_unavailable'],
  ['huge_line', 'dependency_unavailable'],
  ['stall_in_stream', 'timeout'],
]
const backendFaults: readonly Fault[] = [
  ...atOnce.map(([fault]) => fault),
  ...inStream.map(([fault]) => fault),
  'reset_in_body',
  'no_usage',
  'wrong_usage',
]
const slow: readonly Fault[] = ['stall', 'stall_in_stream']

const starters = { openai: startOpenai, anthropic: startAnthropic, ollama: startOllama, bedrock: startBedrock }
const bedrock = { region: 'eu-central-1', access_key_id_env: 'TEST_KEY_ID', secret_access_key_env: 'TEST_SECRET' }
const chat = { capabilities: ['chat'], context_window_tokens: 8_000, max_output_tokens: 100 }

/** Of the answer to this the beginning is held back: it could become something that is to be hidden. */
const hello = 'hello to all of you, how are you today'
/** Of the answer to this it is passed on. */
const loud = `say:${'Listen;here!Now, '.repeat(8)}`

let folder: string
let database: TestDatabase
let refusing: number
let node: ModelPolicyUnderTest
let member: Client
const tenantId = 'tnt_faults'
const servers = new Map<string, { readonly url: string; close(): Promise<void> }>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'agentos-faults-'))
  database = await testDatabase()
  const token_budget = { window: 'month', max_tokens: 1_000_000_000 }
  await insertTenant(database.owner, tenantId, { quotas: { models: { token_budget } } })
  refusing = await freePort()
  for (const kind of kinds) {
    for (const fault of backendFaults) {
      if (fault === 'refused') continue
      servers.set(
        `${kind} ${fault}`,
        await starters[kind]({ fault, models: ['demo-model'], reply: speakAsTold, chunkDelayMs: 5 }),
      )
    }
  }
})
afterAll(async () => {
  await Promise.all([...servers.values()].map(server => server.close()))
  await database.close()
  rmSync(folder, { recursive: true })
})

/** A service with a backend for each way to fail, alone and with another model behind it. */
async function serviceFor(kind: Kind, route: Route): Promise<ModelPolicyUnderTest> {
  const models = backendFaults.flatMap(fault => {
    const id = idOf(kind, fault, route)
    const model = { ...chat, provider: id, upstream_model: 'demo-model' }
    return [
      { ...model, model_id: id },
      { ...model, model_id: `${id}/backed` },
      { ...model, model_id: `${id}/held` },
      { ...model, model_id: `${id}/held/backed` },
    ]
  })
  const providers = backendFaults.map(fault => ({
    id: idOf(kind, fault, route),
    kind,
    base_url: servers.get(`${kind} ${fault}`)?.url ?? `http://127.0.0.1:${refusing}`,
    local: true,
    timeout_ms: slow.includes(fault) ? 300 : 20_000,
    // What a breaker makes of a backend that fails again and again is told elsewhere.
    breaker: { failures: 100 },
    retries: { max_wait_ms: 100 },
    ...(kind === 'bedrock' && bedrock),
  }))
  const backed = models.map(({ model_id }) => model_id).filter(id => id.endsWith('/backed'))
  const file = join(folder, `${kind}-${route.replace(/\W/g, '-')}.json`)
  const described = {
    providers: [...providers, { id: 'builtin', kind: 'builtin' }],
    models: [...models, { ...chat, model_id: 'builtin/rules', provider: 'builtin' }],
    tiers: { fast: ['builtin/rules'] },
    fallbacks: Object.fromEntries(backed.map(id => [id, ['builtin/rules']])),
  }
  writeFileSync(file, JSON.stringify(described))
  const variables = { AGENTOS_MODELS_FILE: file, TEST_KEY_ID: 'AKIDEXAMPLE', TEST_SECRET: 'right-key' }
  return ModelPolicyUnderTest.start({ variables, database })
}

function idOf(kind: Kind, fault: string, route: Route): string {
  return `${kind}-${fault}-${route.replace(/\W/g, '-')}`
}

interface Told {
  readonly status: number
  readonly retryAfter: string | undefined
  /** Of the answer, or of the event that ends a stream; null: a clean end. */
  readonly code: string | null
  readonly backend: string | null
}

async function ask(route: Route, model: string, isStreamed: boolean, content = hello): Promise<Told> {
  const messages = [{ role: 'user', content }]
  const body = {
    'models:invoke': { request: { operation: 'chat', model_ref: model, input: { messages } } },
    'chat/completions': { model, messages, ...(isStreamed && { stream: true }) },
    responses: { model, input: messages, ...(isStreamed && { stream: true }) },
  }[route]
  const sent = member.post(`/v1/${route}`).send(body)
  if (isStreamed) sent.set('Accept', 'text/event-stream')
  const { body: answer, headers, status } = await sent.buffer(true).parse(readText)
  const text = answer as unknown as string
  const retryAfter = headers['retry-after']
  if (String(headers['content-type']).startsWith('text/event-stream'))
    return { status, retryAfter, ...endOf(route, text) }
  const json = JSON.parse(text)
  const backend = json.response?.route.backend ?? json.model ?? null
  return { status, retryAfter, code: json.error?.code ?? null, backend }
}

/** How a stream ended: cleanly only where it says so in the words of its route. */
function endOf(route: Route, text: string): Pick<Told, 'backend' | 'code'> {
  const events = eventsOf(text)
  const last = events.at(-1) as {
    event: string
    data: Record<string, never> & { error?: { code: string }; code?: string }
  }
  const isClean = {
    'models:invoke': last.event === 'response',
    'chat/completions': String(last.data) === '[DONE]',
    responses: last.event === 'response.completed',
  }[route]
  if (isClean) return { code: null, backend: null }
  expect(text).not.toMatch(/\[DONE\]|response\.completed/)
  return { code: last.data.error?.code ?? last.data.code ?? 'none', backend: null }
}

async function entriesOf(model: string): Promise<Record<string, unknown>[]> {
  return (await node.ledger(tenantId)).filter(entry => entry.model_id === model)
}

/** The rows of a table of SPEC_AUTHORITY.md whose first cell names a fault: that name, and the other cells. */
function documented(): string[][] {
  const page = readFileSync(join(import.meta.dirname, '../../../SPEC_AUTHORITY.md'), 'utf8')
  return [...page.matchAll(/^\| .*\(`(\w+)`\) \|(.*)\|$/gm)].map(([, fault, rest]) => [
    fault as string,
    ...(rest as string).split('|').map(cell => cell.trim().replaceAll('`', '')),
  ])
}

it('answers as the specification says', () => {
  const before = atOnce.map(([fault, status, code, retryAfter]) => [fault, String(status), code, retryAfter ?? ''])
  expect(documented()).toEqual([...before, ...inStream])
})

const cases = kinds.flatMap(kind => routes.map(route => [kind, route] as const))

describe.each(cases)('a backend that speaks %s, called by %s', (kind, route) => {
  beforeAll(async () => {
    node = await serviceFor(kind, route)
    member = await node.member(tenantId)
  })
  afterAll(async () => {
    await waitUntil(async () => (await node.budget(tenantId)).heldTokens === 0)
    await node.stop()
  })

  it.concurrent.each<AtOnce>(
    atOnce,
  )('is told of as it is where it fails by %s: %i %s', async (fault, status, code, retryAfter) => {
    const model = idOf(kind, fault, route)
    for (const isStreamed of [false, true]) {
      const told = await ask(route, model, isStreamed)
      expect(told).toMatchObject({ status, code, ...(retryAfter && { retryAfter }) })
      if (status === 503) expect(Number(told.retryAfter)).toBeGreaterThan(0)
    }
    expect(await entriesOf(model)).toEqual([])
    // Nothing had come of an answer: another model gives one.
    for (const isStreamed of [false, true]) {
      const told = await ask(route, `${model}/backed`, isStreamed)
      expect(told).toMatchObject({ status: 200, code: null })
      if (!isStreamed) expect(told.backend).toMatch(/^builtin/)
    }
  })

  it.concurrent.each(inStream)('never ends a stream cleanly that breaks by %s: %s', async (fault, code) => {
    const model = idOf(kind, fault, route)
    expect(await ask(route, model, true, loud)).toMatchObject({ status: 200, code })
    // What had come is billed, by our own count.
    expect(await entriesOf(model)).toMatchObject([{ error_code: code, estimated: true }])
    // The caller has seen the beginning: nobody else can go on from there.
    expect(await ask(route, `${model}/backed`, true, loud)).toMatchObject({ status: 200, code })
  })

  it.concurrent.each(
    inStream,
  )('gives another answer where a stream breaks by %s of which nothing was passed on', async (fault, code) => {
    const model = `${idOf(kind, fault, route)}/held`
    const told = await ask(route, model, true)
    expect(told).toMatchObject({ status: code === 'timeout' ? 504 : 503, code })
    const known = (await entriesOf(`${model}/backed`)).length
    expect(await ask(route, `${model}/backed`, true)).toMatchObject({ status: 200, code: null })
    // What had come was used all the same: each attempt is billed.
    const lost = (await entriesOf(`${model}/backed`)).slice(known)
    expect(new Set(lost.map(entry => entry.error_code))).toEqual(new Set([code]))
    for (const entry of lost) expect(entry).toMatchObject({ estimated: true })
  })

  it.concurrent('fails where an answer that is no stream breaks off, and falls back', async () => {
    const model = idOf(kind, 'reset_in_body', route)
    expect(await ask(route, model, false)).toMatchObject({ status: 503, code: 'dependency_unavailable' })
    expect(await entriesOf(model)).toEqual([])
    expect(await ask(route, `${model}/backed`, false)).toMatchObject({ status: 200, code: null })
  })

  it.concurrent.each([
    'no_usage',
    'wrong_usage',
  ] as const)('is billed by our own count where it reports %s', async fault => {
    const model = idOf(kind, fault, route)
    for (const isStreamed of [false, true])
      expect(await ask(route, model, isStreamed)).toMatchObject({ status: 200, code: null })
    const entries = await entriesOf(model)
    expect(entries).toMatchObject([{ estimated: true }, { estimated: true }])
    for (const { input_tokens, output_tokens } of entries)
      expect(Number(input_tokens) * Number(output_tokens)).toBeGreaterThan(0)
  })
})
