import { describe, expect, it, onTestFinished } from 'vitest'
import { OllamaProvider } from '../providers/ollama/ollama.ts'
import { startWireServer } from '../providers/ollama/testing/wire-server.ts'
import { defaultBreaker } from './breaker.ts'
import type { CatalogModel, OllamaConfig } from './catalog.ts'
import { Discovery } from './discovery.ts'
import { defaultRetries } from './provider-state.ts'

const logger = { warn: () => {}, info: () => {} }

function discover(baseUrl: string, models = new Map<string, CatalogModel>()) {
  const config: OllamaConfig = {
    kind: 'ollama',
    id: 'local',
    baseUrl,
    apiKey: null,
    timeoutMs: 1_000,
    maxConcurrency: 4,
    retries: defaultRetries,
    breaker: defaultBreaker,
    headers: {},
    local: true,
    location: 'local',
    region: 'eu-west-1',
    needsPermission: false,
    textToolModels: [],
    discovery: { contextTokens: 8_192 },
  }
  const discovery = new Discovery({ models, logger, everyMs: 50 })
  const provider = new OllamaProvider(config)
  discovery.add(config, provider)
  onTestFinished(async () => {
    discovery.stop()
    await provider.close()
  })
  return { discovery, models }
}

describe('Discovery', () => {
  it('names models by their server, with the context that they are loaded with', async () => {
    const server = await startWireServer({ models: ['llama3.2:3b'] })
    onTestFinished(() => server.close())
    const { discovery, models } = discover(server.url)
    await discovery.start()
    expect(models.get('local/llama3.2:3b')).toMatchObject({
      backend: 'local',
      upstreamModel: 'llama3.2:3b',
      capabilities: ['chat'],
      contextWindowTokens: 8_192,
      vision: false,
      local: true,
      region: 'eu-west-1',
    })
  })

  it('starts without a server, and finds its models once it is there', async () => {
    const first = await startWireServer({ models: ['late'] })
    const port = Number(new URL(first.url).port)
    await first.close()
    const { discovery, models } = discover(`http://127.0.0.1:${port}`)
    await discovery.start()
    expect(models.size).toBe(0)
    const second = await startWireServer({ models: ['late'], port })
    onTestFinished(() => second.close())
    await expect.poll(() => [...models.keys()]).toEqual(['local/late'])
  })

  it('forgets a model that is gone, keeps what it knows while the server is away, and never replaces a configured one', async () => {
    const served = ['kept', 'gone', 'mine']
    const server = await startWireServer({ models: served })
    const mine = { modelId: 'local/mine', upstreamModel: 'other' } as CatalogModel
    const { discovery, models } = discover(server.url, new Map([['local/mine', mine]]))
    await discovery.refresh()
    expect([...models.keys()].sort()).toEqual(['local/gone', 'local/kept', 'local/mine'])
    served.splice(1, 1)
    await discovery.refresh()
    await server.close()
    await discovery.refresh()
    expect([...models.keys()].sort()).toEqual(['local/kept', 'local/mine'])
    expect(models.get('local/mine')).toBe(mine)
  })
})
