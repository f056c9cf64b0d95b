import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Caller, type Run } from './caller.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

const program = new URL('../../services/model-policy/providers/openai/testing/wire-server.ts', import.meta.url)
/** What the wire server quotes when it refuses a key: the worst that a provider does with one. */
const key = 'sk-abcdef123456'

let upstream: ChildProcess
let baseUrl: string
let node: NodeUnderTest
let caller: Caller
beforeAll(async () => {
  baseUrl = await startUpstream('0')
  node = await NodeUnderTest.start({
    AGENTOS_MODEL_BASE_URL: baseUrl,
    AGENTOS_MODEL_API_KEY: key,
    AGENTOS_MODEL_NAME: 'demo-model',
  })
  caller = new Caller(node)
}, startTimeoutMs)
afterAll(async () => {
  await node?.stop()
  upstream?.kill('SIGKILL')
}, startTimeoutMs)

/** Starts a model server in a process of its own; answers its base URL. */
async function startUpstream(port: string, ...flags: string[]): Promise<string> {
  const args = ['--port', port, '--key', key, '--chunk-delay-ms', '60', ...flags]
  upstream = spawn(process.execPath, [fileURLToPath(program), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(upstream.stdout as NonNullable<ChildProcess['stdout']>, 'data')
  return /^(\S+) serves demo-model$/m.exec(String(line))?.[1] as string
}

async function stopUpstream(): Promise<void> {
  upstream.kill('SIGKILL')
  await once(upstream, 'exit')
}

/** The files below a folder that hold a text, as paths from it. */
function filesWith(text: string, folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => readFileSync(path).includes(text))
}

describe('a model server that speaks the OpenAI API, named by three variables', () => {
  it.each(['my-agent', 'agt_demo', 'agt_sample_echo_v1'])('answers %s with a tool call, streaming', async agentId => {
    const run = await caller.runToEnd(agentId, { input: 'echo {"text":"the ships are back in the harbour"}' })
    const expected = 'The tool answered: {"text":"the ships are back in the harbour"}'
    expect(run).toMatchObject({ status: 'completed', output: { text: expected }, summary: { tool_calls_total: 1 } })
    const events = await caller.events(run.run_id)
    const tokens = events.flatMap(event => (event.type === 'agentos.run.step.token' ? [event.payload.text] : []))
    expect(tokens.length).toBeGreaterThan(1)
    expect(tokens.join('')).toBe(expected)
    const models = events.filter(({ type }) => type === 'agentos.model.completed').map(({ payload }) => payload)
    const route = { backend: 'openai', model: 'demo-model', fallback_used: false }
    expect(models).toMatchObject([
      { status: 'ok', route },
      { status: 'ok', route },
    ])
  })

  it('is all that the tiers offer', async () => {
    const { models } = (await caller.get('/v1/models', 'model-policy').expect(200)).body
    const inTier = models.filter((model: { tier?: string }) => model.tier !== undefined)
    expect(inTier).toMatchObject([{ model_id: 'demo-model', provider: 'openai' }])
  })
})

describe('a run whose model server', () => {
  const failed = async (): Promise<Run> => {
    const run = await caller.runToEnd('agt_demo', { input: 'echo hello' })
    expect(run).toMatchObject({ status: 'failed', output: null })
    const told = JSON.stringify([run, await caller.events(run.run_id), await caller.steps(run.run_id)])
    expect(told).not.toContain(key)
    expect(told).not.toContain('builtin')
    return run
  }

  it('is gone fails as dependency_unavailable, and nothing else answers in its place', async () => {
    await stopUpstream()
    const { error, run_id } = await failed()
    expect(error).toMatchObject({ code: 'dependency_unavailable' })
    expect((await caller.events(run_id)).at(-1)).toMatchObject({ payload: { error: { retryable: true } } })
  })

  it('refuses the key, and quotes it, fails without a word of it', async () => {
    await startUpstream(new URL(baseUrl).port, '--fault', 'unauthorized')
    await failed()
    await stopUpstream()
  })

  it('is back is served again', async () => {
    await startUpstream(new URL(baseUrl).port)
    expect(await caller.runToEnd('agt_demo', { input: 'good morning' })).toMatchObject({ status: 'completed' })
  })
})

describe("the model server's key", () => {
  it('is in no log, no audit line, no event and no table', async () => {
    const { audit_records } = (await caller.get('/v1/audit?action=model.invoke').expect(200)).body
    expect(audit_records.length).toBeGreaterThan(0)
    expect(JSON.stringify(audit_records)).not.toContain(key)
    expect(filesWith(key, join(node.home, 'data'))).toEqual([])
    expect(filesWith(key, join(node.home, 'reports'))).toEqual([])
    expect(filesWith('demo-model', join(node.home, 'data')).length).toBeGreaterThan(0)
  })
})
