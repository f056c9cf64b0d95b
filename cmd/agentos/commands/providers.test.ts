import { describe, expect, it } from 'vitest'
import { agentos } from '../testing/command-line.ts'
import { answerJson, fixtureApi } from '../testing/fixture-api.ts'
import { scratchFolder } from '../testing/scratch.ts'

const provider = {
  provider_id: 'vllm',
  kind: 'openai',
  location: 'local',
  region: 'eu-west-1',
  status: 'ok',
  latency_ms: 12,
  checked_at: '2026-11-21T09:30:00.000Z',
  breaker: { state: 'half_open' },
  models: [{ model_id: 'heron-1', answer_p95_ms: 840, first_text_p95_ms: 120 }, { model_id: 'heron-2' }],
}
const { region: _, ...elsewhere } = provider
const unplaced = { ...elsewhere, provider_id: 'cloud', location: 'cloud' }
const route = {
  model_ref: 'tier:balanced',
  models: [
    { model: 'heron-1', provider: 'vllm', location: 'local', usable: true, reasons: [] },
    { model: 'heron-9', provider: 'cloud', location: 'cloud', usable: false, reasons: ['no permission'] },
  ],
  canary: { model: 'heron-2', percent: 10 },
}

/** What `agentos providers` says. */
async function run(...args: string[]) {
  const { url } = await fixtureApi(({ path }, response) => {
    const body = path.startsWith('/v1/routes') ? { routes: [route] } : { providers: [provider, unplaced] }
    answerJson(response, 200, { ...body, has_more: false, correlation_id: 'corr_1' })
  })
  return agentos(['providers', ...args, '--model-policy', url], { AGENTOS_HOME: scratchFolder() })
}

describe('agentos providers', () => {
  it('lists providers with their breakers, and the latency of their models', async () => {
    const { out } = await run('list')
    expect(out).toMatch(
      /vllm +openai +local +eu-west-1 +ok +half_open +heron-1 \(p95 840 ms, first text 120 ms\), heron-2/,
    )
    expect(out).toMatch(/cloud +openai +cloud +- +ok/)
  })

  it('lists where calls go, and why not elsewhere', async () => {
    const { out } = await run('routes')
    expect(out).toMatch(/tier:balanced +heron-1 > heron-9 \(not now: no permission\) +heron-2 10 %/)
  })

  it('prints JSON', async () => {
    expect(JSON.parse((await run('list', '--json')).out)).toEqual({ providers: [provider, unplaced] })
    expect(JSON.parse((await run('routes', '--json')).out)).toEqual({ routes: [route] })
  })
})
