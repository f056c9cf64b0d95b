import { describe, expect, it } from 'vitest'
import { type ConfigError, Secret } from '#config'
import { type BedrockConfig, costOf } from './catalog.ts'
import { loadCatalog } from './load-catalog.ts'

const secrets = {
  fromVariable: (name: string) => (name === 'KEY' ? new Secret('k1') : name === 'ODD' ? new Secret('a b') : null),
  fromFile: (path: string) => (path === '/run/key' ? new Secret('k2') : null),
}

const yaml = `
providers:
  - { id: builtin, kind: builtin }
  - { id: vllm, kind: openai, base_url: "http://10.0.0.5:8000", local: true, timeout_ms: 1000, max_concurrency: 4 }
  - { id: cloud, kind: openai, base_url: https://api.example/v1, api_key_env: KEY, headers: { x-team: blue } }
models:
  - { model_id: builtin/rules, provider: builtin, capabilities: [chat], context_window_tokens: 131072, max_output_tokens: 4096 }
  - { model_id: small, provider: vllm, upstream_model: org/small-7b, capabilities: [chat], context_window_tokens: 8192, max_output_tokens: 2048 }
  - model_id: large
    provider: cloud
    capabilities: [chat]
    context_window_tokens: 200000
    max_output_tokens: 8192
    price: { input_per_million_usd: 2, output_per_million_usd: 10 }
tiers:
  fast: [small, builtin/rules]
  premium: [large]
fallbacks:
  large: [small]
`

function faultsOf(text: string): readonly string[] {
  try {
    loadCatalog(text, secrets)
    return []
  } catch (error) {
    return (error as ConfigError).faults
  }
}

describe('loadCatalog', () => {
  it('reads providers, models, tiers and fallbacks', () => {
    const catalog = loadCatalog(yaml, secrets)
    expect(catalog.providers.get('vllm')).toMatchObject({
      kind: 'openai',
      apiKey: null,
      local: true,
      timeoutMs: 1000,
      maxConcurrency: 4,
    })
    const cloud = catalog.providers.get('cloud')
    expect(cloud).toMatchObject({ timeoutMs: 60_000, maxConcurrency: 64, headers: { 'x-team': 'blue' }, local: false })
    expect(cloud?.kind === 'openai' && cloud.apiKey?.reveal()).toBe('k1')
    expect(catalog.models.get('small')).toMatchObject({
      backend: 'vllm',
      upstreamModel: 'org/small-7b',
      tier: 'fast',
      local: true,
    })
    expect(catalog.tiers).toEqual({ fast: ['small', 'builtin/rules'], balanced: [], premium: ['large'] })
    expect(catalog.fallbacks.get('large')).toEqual(['small'])
  })

  it('reads the same from JSON', () => {
    const json = JSON.stringify({
      providers: [{ id: 'c', kind: 'openai', base_url: 'https://a.example', api_key_file: '/run/key', local: true }],
      models: [
        { model_id: 'm', provider: 'c', capabilities: ['chat'], context_window_tokens: 1, max_output_tokens: 1 },
      ],
      tiers: { balanced: ['m'] },
    })
    const provider = loadCatalog(json, secrets).providers.get('c')
    expect(provider?.kind === 'openai' && provider.apiKey?.reveal()).toBe('k2')
  })

  it('knows what a call costs, and where nobody knows', () => {
    const { models } = loadCatalog(yaml, secrets)
    const tokens = { inputTokens: 1_000_000, outputTokens: 100_000 }
    const costs = [...models.values()].map(model => costOf(model, tokens))
    expect(costs).toEqual([0, 0, 3])
    const large = models.get('large')
    expect(large && costOf({ ...large, price: undefined as never }, tokens)).toBeNull()
  })

  it('lists every fault that the schema cannot see', () => {
    const faults = faultsOf(`
providers:
  - { id: a, kind: openai, base_url: "https://user:pw@a.example", api_key_env: NOWHERE }
  - { id: a, kind: openai, base_url: https://b.example, api_key_env: ODD, headers: { Authorization: x } }
  - { id: f, kind: openai, base_url: https://b.example, api_key_file: /nowhere, local: true }
  - { id: builtin, kind: builtin }
models:
  - { model_id: m, provider: a, capabilities: [chat], context_window_tokens: 1, max_output_tokens: 1 }
  - { model_id: m, provider: gone, capabilities: [chat], context_window_tokens: 1, max_output_tokens: 1 }
  - { model_id: e, provider: f, capabilities: [embed], context_window_tokens: 1, max_output_tokens: 0, dimensions: 3 }
  - { model_id: builtin/magic, provider: builtin, capabilities: [chat], context_window_tokens: 1, max_output_tokens: 1 }
  - { model_id: builtin/lexical-384, provider: builtin, capabilities: [embed], context_window_tokens: 1, max_output_tokens: 0, dimensions: 4 }
tiers: { fast: [m, ghost] }
fallbacks: { m: [m, e], ghost: [m] }
`)
    const expected = [
      /providers: the id a stands twice/,
      /models: the model_id m stands twice/,
      /providers\[0\]\.base_url carries a credential/,
      /providers\[1\]\.headers\.Authorization/,
      /models\[0\] \(m\)\.price is missing/,
      /models\[1\] \(m\)\.provider is gone/,
      /models\[3\] \(builtin\/magic\) is no builtin model/,
      /dimensions must be 384/,
      /tiers\.fast names ghost/,
      /fallbacks\.m names the model itself/,
      /fallbacks\.m names e, which can do nothing/,
      /fallbacks\.ghost belongs to none/,
      /providers\[0\]\.api_key_env names NOWHERE/,
      /providers\[1\]\.api_key_env names ODD/,
      /providers\[2\]\.api_key_file names \/nowhere/,
    ]
    expect(faults).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(faults[index]).toMatch(pattern)
    for (const fault of faults) expect(fault).toMatch(/^AGENTOS_MODELS_FILE: /)
  })

  it('reads the other kinds, each with its own members and defaults', () => {
    const { models, providers } = loadCatalog(
      `
providers:
  - { id: claude, kind: anthropic, api_key_env: KEY }
  - { id: ollama, kind: ollama, models: discover, context_window_tokens: 16384 }
  - { id: aws, kind: bedrock, region: eu-central-1, access_key_id_env: KEY, secret_access_key_file: /run/key, session_token_env: KEY }
models:
  - { model_id: nova, provider: aws, upstream_model: amazon.nova-lite-v1:0, capabilities: [chat], context_window_tokens: 1, max_output_tokens: 1, vision: true, tools: text, price: { input_per_million_usd: 1, output_per_million_usd: 1 } }
tiers: { fast: [ollama/llama3.2, nova] }
`,
      secrets,
    )
    expect(providers.get('claude')).toMatchObject({ kind: 'anthropic', baseUrl: 'https://api.anthropic.com' })
    expect(providers.get('ollama')).toMatchObject({
      baseUrl: 'http://127.0.0.1:11434',
      local: true,
      discovery: { contextTokens: 16_384 },
    })
    const aws = providers.get('aws')
    expect(aws).toMatchObject({ region: 'eu-central-1', textToolModels: ['amazon.nova-lite-v1:0'] })
    const { credentials } = aws as BedrockConfig
    expect(
      [credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken].map(key => key?.reveal()),
    ).toEqual(['k1', 'k2', 'k1'])
    expect(JSON.stringify(aws)).not.toContain('k2')
    expect(models.get('nova')).toMatchObject({ vision: true })
  })

  it('gives models the region of their provider, of whichever kind, and none where nobody stated it', () => {
    const placed = loadCatalog(
      yaml
        .replace('kind: builtin', 'kind: builtin, region: eu')
        .replace('api_key_env: KEY', 'api_key_env: KEY, region: us-east-1'),
      secrets,
    )
    expect([...placed.models.values()].map(({ modelId, region }) => [modelId, region])).toEqual([
      ['builtin/rules', 'eu'],
      ['small', undefined],
      ['large', 'us-east-1'],
    ])
  })

  it.each([
    ['{ id: p, kind: bedrock, access_key_id_env: KEY, secret_access_key_env: KEY }', /providers\[0\].*region/],
    ['{ id: p, kind: bedrock, region: eu-central-1 }', /providers\[0\].*access_key_id_env/],
    [
      '{ id: p, kind: bedrock, region: eu-central-1, access_key_id_env: GONE, secret_access_key_env: KEY }',
      /access_key_id_env names GONE/,
    ],
    ['{ id: p, kind: anthropic, context_window_tokens: 512 }', /providers\[0\].*context_window_tokens/],
    ['{ id: p, kind: anthropic, region: the moon }', /providers\[0\]\.region must match pattern/],
    [
      '{ id: p, kind: bedrock, region: eu, access_key_id_env: KEY, secret_access_key_env: KEY }',
      /providers\[0\]\.region/,
    ],
    ['{ id: p, kind: ollama, models: all }', /providers\[0\]\.models/],
    [
      '{ id: p, kind: ollama, models: discover, base_url: "https://ollama.com" }',
      /providers\[0\]\.models: what is discovered has no price/,
    ],
    ['{ id: p, kind: anthropic, headers: { X-Api-Key: k } }', /headers\.X-Api-Key would stand in clear text/],
    ['{ id: p, kind: openai }', /providers\[0\].*base_url/],
  ])('names the member that is wrong in %s', (entry, fault) => {
    expect(faultsOf(`{ providers: [${entry}], models: [], tiers: {} }`).join('\n')).toMatch(fault)
  })

  it.each([
    ['no YAML', 'providers: [', /AGENTOS_MODELS_FILE: .*line 1/],
    ['an empty file', '', /the file must be object/],
    ['an unknown member', yaml.replace('kind: builtin', 'kind: builtin, colour: red'), /providers\[0\].*colour/],
    [
      'an unknown kind',
      yaml.replace('kind: builtin', 'kind: magic'),
      /providers\[0\]\.kind must be equal to one of the allowed values: builtin, openai, anthropic, ollama, bedrock/,
    ],
  ])('refuses %s', (_, text, fault) => expect(faultsOf(text).join('\n')).toMatch(fault))
})
