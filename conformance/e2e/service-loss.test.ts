import { EventSource } from 'eventsource'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import type { ServiceName } from '../../services/services.ts'
import { Caller, type Run, type RunEvent } from './caller.ts'
import { HeldServer } from './held-server.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

let server: HeldServer
let node: NodeUnderTest
let caller: Caller
beforeAll(async () => {
  server = await HeldServer.start()
  node = await NodeUnderTest.start({
    AGENTOS_TOOL_HTTP_ALLOW: server.address,
    AGENTOS_QUOTA_RUN_CREATE_QPS: '1000',
    AGENTOS_QUOTA_CONCURRENT_RUNS: '1000',
    AGENTOS_QUOTA_INVOKE_QPS: '1000',
    AGENTOS_QUOTA_TOOL_CALL_QPS: '1000',
  })
  caller = new Caller(node)
}, startTimeoutMs)
afterAll(async () => {
  await node?.stop()
  await server?.close()
}, startTimeoutMs)

describe('an orchestrator that is killed while a reader follows a run', () => {
  it('comes back, and the reader has seen every event once', { timeout: 90_000 }, async () => {
    const config = { url: server.urlOf('/held/slow') }
    await caller.create('/v1/tools', { tool_id: 'tool.slow', name: 'slow', kind: 'http', config })
    await caller.createAgent('agt_slow', { tools: ['tool.slow'] })
    const { events_url, run_id } = await caller.startRun('agt_slow', { input: 'use tool.slow with {}' })
    const reader = new Reader(node.urlOf('agent-orchestrator') + events_url, caller.headers)
    await waitUntil(() => server.calls('/held/slow') === 1 && reader.sequences.length > 0)
    const before = reader.sequences.length
    await node.kill('agent-orchestrator')
    await waitUntil(() => reader.connections === 2, { timeoutMs: 60_000 })
    server.release()
    await waitUntil(() => reader.end !== null, { timeoutMs: 30_000 })
    const events = await caller.events(run_id)
    expect(reader.sequences).toEqual(events.map(({ sequence }) => sequence))
    expect(reader.sequences.length).toBeGreaterThan(before)
    expect(reader.end).toEqual({ status: 'completed' })
  })
})

/** A browser's reader of an event stream: it reconnects by itself, with the id of what it saw last. */
class Reader {
  readonly sequences: number[] = []
  connections = 0
  end: unknown = null

  constructor(url: string, headers: Readonly<Record<string, string>>) {
    const source = new EventSource(url, {
      fetch: (input, init) => fetch(input, { ...init, headers: { ...init.headers, ...headers } }),
    })
    source.addEventListener('open', () => {
      this.connections += 1
    })
    source.addEventListener('agentos.event', ({ data }) => {
      this.sequences.push((JSON.parse(data) as { event: RunEvent }).event.sequence)
    })
    source.addEventListener('end', ({ data }) => {
      this.end = JSON.parse(data)
      source.close()
    })
  }
}

describe('PostgreSQL that is killed during a burst of runs', () => {
  const keys = Array.from({ length: 60 }, (_, n) => `burst-${n + 100}`)
  const doors: readonly (readonly [ServiceName, string])[] = [
    ['agent-orchestrator', '/v1/runs'],
    ['agent-orchestrator', '/v1/health'],
    ['model-policy', '/v1/models'],
    ['model-policy', '/v1/health'],
    ['federation', '/v1/federation/peer'],
    ['federation', '/v1/federation/health'],
  ]

  /** Status and body of an answer; none within 20 s is an error. */
  const ask = async (service: ServiceName, path: string, content?: object) => {
    const { body, statusCode } = await request(node.urlOf(service) + path, {
      method: content === undefined ? 'GET' : 'POST',
      headers: { ...caller.headers, 'content-type': 'application/json' },
      body: content === undefined ? null : JSON.stringify(content),
      signal: AbortSignal.timeout(20_000),
    })
    return { status: statusCode, body: (await body.json()) as { run?: Run; error?: { code: string } } }
  }
  const create = async (key: string) => {
    const content = { input: `echo ${key}`, idempotency_key: key }
    const { body, status } = await ask('agent-orchestrator', '/v1/agents/agt_demo/runs', content)
    return { key, status, runId: body.run?.run_id, code: body.error?.code }
  }
  /** The first answer that is not 200: a credential and a tenant that were read just before hold for half a second. */
  const untilRefused = (service: ServiceName, path: string) =>
    waitUntil(
      async () => {
        const answer = await ask(service, path)
        if (answer.status === 200) throw new Error(`${service} still answers ${path}`)
        return answer
      },
      { timeoutMs: 20_000 },
    )

  let answers: Awaited<ReturnType<typeof create>>[]
  let outage: Awaited<ReturnType<typeof ask>>[]
  beforeAll(async () => {
    const { postgres, supervisor } = (await node.pids()) as { postgres: number; supervisor: number }
    const early = keys.slice(0, 30).map(create)
    await Promise.race(early)
    // The supervisor would start it again before the burst is over.
    process.kill(supervisor, 'SIGSTOP')
    try {
      process.kill(postgres, 'SIGKILL')
      answers = await Promise.all([...early, ...keys.slice(30).map(create)])
      outage = await Promise.all(doors.map(([service, path]) => untilRefused(service, path)))
    } finally {
      process.kill(supervisor, 'SIGCONT')
    }
    await Promise.all((['agent-orchestrator', 'model-policy', 'executor'] as const).map(name => node.untilReady(name)))
  }, 120_000)

  it('is told by each service as dependency_unavailable', () => {
    expect(outage.map(({ body, status }) => `${status} ${body.error?.code}`)).toEqual(
      doors.map(() => '503 dependency_unavailable'),
    )
  })

  it('leaves each request either acknowledged or refused as one to repeat', () => {
    const seen = new Set(answers.map(({ code = 'ok', status }) => `${status} ${code}`))
    expect([...seen].sort()).toEqual(['201 ok', '503 dependency_unavailable'])
  })

  it('loses no run that was acknowledged: each completes with its own answer', { timeout: 90_000 }, async () => {
    for (const { key, runId } of answers.filter(({ status }) => status === 201)) {
      const run = await caller.endOf(runId as string)
      expect(run).toMatchObject({ status: 'completed', output: { text: expect.stringContaining(key) } })
      await caller.events(run.run_id)
    }
  })

  it('has what it refused taken when it is repeated, and no run made twice', { timeout: 90_000 }, async () => {
    const again = await Promise.all(keys.map(create))
    const first = new Map(answers.map(({ key, runId }) => [key, runId]))
    for (const { key, runId, status } of again) {
      expect(status, key).toBeOneOf(first.get(key) === undefined ? [200, 201] : [200])
      expect(first.get(key) ?? runId).toBe(runId)
    }
    const { runs } = (await caller.get('/v1/runs?agent_id=agt_demo&limit=200').expect(200)).body as { runs: Run[] }
    const texts = await Promise.all(runs.map(async ({ run_id }) => (await caller.endOf(run_id)).output?.text ?? ''))
    expect(texts.flatMap(text => /burst-\d+/.exec(text) ?? []).sort()).toEqual(keys)
  })

  it('needs no service to be started again', async () => {
    const { services } = await node.status()
    const rows = services.map(({ health, restarts, service }) => `${service} ${health} ${restarts}`)
    expect(rows).toEqual(
      expect.arrayContaining(['postgres ok 1', 'model-policy ok 0', 'executor ok 0', 'federation ok 0']),
    )
  })
})
