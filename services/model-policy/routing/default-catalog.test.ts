import { describe, expect, it } from 'vitest'
import { BuiltinProvider } from '../providers/builtin/builtin.ts'
import { defaultCatalog, isPrivateHost } from './default-catalog.ts'
import { ProviderState } from './provider-state.ts'
import type { ChainRequirements } from './requirements.ts'
import { resolveChain } from './resolve-chain.ts'

function ids(
  modelRef: string,
  described: ReturnType<typeof defaultCatalog>,
  operation: ChainRequirements['operation'] = 'chat',
) {
  const backends = [...described.providers.keys()]
  const providers = new Map(backends.map(id => [id, new BuiltinProvider(id)] as const))
  const states = new Map(backends.map(id => [id, new ProviderState()] as const))
  const catalog = { ...described, providers, states, facts: described.providers }
  return resolveChain(modelRef, catalog, {}, { operation }).chain.map(({ model }) => model.modelId)
}

describe('defaultCatalog', () => {
  it.each([
    'tier:fast',
    'tier:balanced',
    'tier:premium',
  ])('serves %s by the builtin models where nothing is configured', tier => {
    const catalog = defaultCatalog(null)
    expect(ids(tier, catalog)).toEqual(['builtin/rules'])
    expect(ids(tier, catalog, 'embed')).toEqual(['builtin/lexical-384'])
  })

  it('serves every tier by the upstream model alone, never silently by rules', () => {
    const catalog = defaultCatalog({ baseUrl: 'https://api.example/v1', apiKey: null, model: 'gpt-x' })
    for (const tier of ['fast', 'balanced', 'premium']) expect(ids(`tier:${tier}`, catalog)).toEqual(['gpt-x'])
    expect(ids('gpt-x', catalog)).toEqual(['gpt-x'])
    expect(ids('builtin/rules', catalog)).toEqual(['builtin/rules'])
    expect(catalog.providers.get('openai')).toMatchObject({ baseUrl: 'https://api.example/v1', local: false })
  })
})

describe('isPrivateHost', () => {
  it.each([
    'http://127.0.0.1:8000',
    'http://localhost:1',
    'http://[::1]:8',
    'http://10.1.2.3',
    'http://vllm:8000',
    'http://gpu.local',
  ])('takes %s for private', url => expect(isPrivateHost(url)).toBe(true))
  it.each(['https://api.openai.com', 'http://8.8.8.8', 'http://localhost.example'])('does not take %s', url =>
    expect(isPrivateHost(url)).toBe(false))
})
