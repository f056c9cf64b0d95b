import { writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Run } from '../runs/run.ts'
import { agentos } from '../testing/command-line.ts'
import { answerError, answerJson, fixtureApi, type Received } from '../testing/fixture-api.ts'
import { endFrame, fixtureEvents, fixtureRun, frameOf } from '../testing/fixture-run.ts'
import { scratchFolder } from '../testing/scratch.ts'

/** An orchestrator with one run, whose stream breaks off `breaks` times. */
function platform(
  run: Run = fixtureRun,
  breaks = 0,
  extra: (request: Received, response: ServerResponse) => boolean = () => false,
) {
  let left = breaks
  return fixtureApi((request, response) => {
    if (extra(request, response)) return
    if (request.method === 'POST')
      return answerJson(response, 201, { run: { ...run, status: 'queued' }, correlation_id: 'corr_1' })
    if (!request.path.includes('/events')) return answerJson(response, 200, { run, correlation_id: 'corr_1' })
    const after = Number(request.headers['last-event-id'] ?? 0)
    const frames = fixtureEvents.filter(({ sequence }) => sequence > after).map(frameOf)
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    if (left-- > 0) response.write(frames.slice(0, 3).join(''), () => setImmediate(() => response.destroy()))
    else response.end([...frames, endFrame].join(''))
  })
}

const run = (url: string, ...args: string[]) =>
  agentos(['run', 'my-agent', '--agent-orchestrator', url, ...args], { AGENTOS_HOME: scratchFolder() })

describe('agentos run', () => {
  it('prints the answer and nothing else', async () => {
    const { received, url } = await platform()
    expect(await run(url, '--input', 'hello')).toEqual({ code: 0, out: 'Hello there.\n', err: '' })
    expect(received[0]).toMatchObject({ path: '/v1/agents/my-agent/runs', headers: { 'x-tenant-id': 'tnt_demo' } })
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ input: { type: 'text', text: 'hello' }, run_options: {} })
  })

  it('sends what its options say', async () => {
    const { received, url } = await platform()
    const file = join(scratchFolder(), 'notes.txt')
    writeFileSync(file, 'the notes')
    const options = [
      '--idempotency-key',
      'k1',
      '--timeout-ms',
      '500',
      '--max-steps',
      '3',
      '--no-stream',
      '--tenant',
      'tnt_a',
      '--principal',
      'usr_a',
    ]
    await run(url, '--file', file, '--input', 'Go', ...options)
    expect(received[0]?.headers).toMatchObject({ 'x-tenant-id': 'tnt_a', 'x-principal-id': 'usr_a' })
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      input: { type: 'text', text: 'Go\n\nFile: notes.txt\n\nthe notes' },
      idempotency_key: 'k1',
      run_options: { timeout_ms: 500, max_steps: 3, stream_events: false },
    })
  })

  it('says how the data is classified', async () => {
    const { received, url } = await platform()
    await run(url, '--input', 'x', '--no-wait', '--classification', 'restricted')
    expect(JSON.parse(received[0]?.body ?? '').policy_context).toEqual({ data_classification: 'restricted' })
  })

  it('asks for a plan, and for a place in the line', async () => {
    const { received, url } = await platform()
    await run(url, '--input', 'x', '--no-wait', '--dry-run', '--priority', 'low')
    expect(JSON.parse(received[0]?.body ?? '').run_options).toEqual({ dry_run: true, priority: 'low' })
    const { code, err } = await run(url, '--input', 'x', '--priority', 'urgent')
    expect([code, err]).toEqual([2, expect.stringContaining('high, normal, low')])
  })

  it('reads standard input for "-"', async () => {
    const { received, url } = await platform()
    const home = { AGENTOS_HOME: scratchFolder() }
    await agentos(['run', 'my-agent', '--agent-orchestrator', url, '--file', '-', '--no-wait'], home, 'piped')
    expect(JSON.parse(received[0]?.body ?? '').input.text).toBe('File: stdin\n\npiped')
  })

  it('follows with every event once, also when the stream breaks twice', async () => {
    const { url } = await platform(fixtureRun, 2)
    const { code, err, out } = await run(url, '--input', 'hello', '--follow')
    expect(code).toBe(0)
    const types = fixtureEvents
      .map(({ type }) => type.replace('agentos.', ''))
      .filter(type => type !== 'run.step.token')
    const shown = out.split('\n').flatMap(line => /^\s*\+\d+\.\d{3}s\s+(\S+)/.exec(line)?.[1] ?? [])
    expect(shown).toEqual(types)
    expect(out.match(/Hello there\./g)).toHaveLength(2)
    expect(out.endsWith('\nHello there.\n')).toBe(true)
    expect(err).toContain('run_1')
    expect(err.match(/connection lost/g)).toHaveLength(2)
  })

  it('answers in JSON, one object a line', async () => {
    const { url } = await platform()
    const { out } = await run(url, '--input', 'hello', '--follow', '--json')
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.slice(0, -1).map(({ event }) => event)).toEqual(fixtureEvents)
    expect(lines.at(-1)).toEqual({ run: fixtureRun })
  })

  it('prints the id of the run and leaves it alone with --no-wait', async () => {
    const { received, url } = await platform()
    expect(await run(url, '--input', 'hello', '--no-wait')).toEqual({ code: 0, out: 'run_1\n', err: '' })
    expect(received).toHaveLength(1)
  })

  it('ends with 1 and the reason where the run failed', async () => {
    const failed: Run = {
      ...fixtureRun,
      status: 'failed',
      output: null,
      error: { code: 'timeout', message: 'too late' },
    }
    const { url } = await platform(failed)
    const { code, err, out } = await run(url, '--input', 'hello')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('timeout: too late')
  })

  it('shows an error of the platform with its code, details and correlation id', async () => {
    const { url } = await platform(fixtureRun, 0, ({ method }, response) => {
      if (method !== 'POST') return false
      answerError(response, 409, 'conflict', 'The agent is inactive.')
      return true
    })
    const { code, err } = await run(url, '--input', 'hello')
    expect(code).toBe(1)
    expect(err).toContain('error: conflict: The agent is inactive.')
    expect(err).toContain('correlation_id corr_1')
  })

  it('sends the API key that was given, and then no name', async () => {
    const { received, url } = await platform()
    const environment = { AGENTOS_HOME: scratchFolder(), AGENTOS_API_KEY: 'aos_mine', AGENTOS_MODE: 'prod' }
    await agentos(['run', 'my-agent', '--agent-orchestrator', url, '--input', 'x', '--no-wait'], environment)
    expect(received[0]?.headers.authorization).toBe('Bearer aos_mine')
    expect(received[0]?.headers).not.toHaveProperty('x-tenant-id')
  })

  it('asks for a credential in prod before it sends anything', async () => {
    const { received, url } = await platform()
    const environment = { AGENTOS_HOME: scratchFolder(), AGENTOS_MODE: 'prod' }
    const { code, err } = await agentos(['run', 'my-agent', '--agent-orchestrator', url, '--input', 'x'], environment)
    expect([code, received.length]).toEqual([3, 0])
    expect(err).toContain('AGENTOS_API_KEY_FILE')
  })
})
