import type { TenantEntitlements } from '#tenancy'

export const home = 'tnt_home'

const fastOnly: TenantEntitlements = { model_tiers_allowed: ['fast'] }
const builtinOnly: TenantEntitlements = { model_backends_allowed: ['builtin'] }

/** The tenants of each test's world. */
export const tenants = {
  [home]: {},
  tnt_neighbour: {},
  tnt_fast: { entitlements: fastOnly },
  tnt_builtin: { entitlements: builtinOnly },
  tnt_vault: { default_policy_id: 'vault' },
  tnt_desk: { default_policy_id: 'desk' },
  tnt_house: { default_policy_id: 'house' },
}

const chat = { capabilities: ['chat'], context_window_tokens: 8_000, max_output_tokens: 100 }
const price = { input_per_million_usd: 1_000, output_per_million_usd: 2_000 }

/** The tests of one world break its backends often. */
const breaker = { failures: 1_000 }

/** Two backends behind one another, and the builtin one; every model and tier that the tests speak of. */
export function modelsFile(first: string, second: string): object {
  return {
    providers: [
      { id: 'first', kind: 'openai', base_url: first, local: true, region: 'us-east-1', timeout_ms: 20_000, breaker },
      { id: 'second', kind: 'openai', base_url: second, region: 'eu-central-1', timeout_ms: 20_000, breaker },
      { id: 'builtin', kind: 'builtin' },
    ],
    models: [
      { ...chat, model_id: 'heron-1', provider: 'first', upstream_model: 'demo-model', vision: true },
      { ...chat, model_id: 'heron-2', provider: 'second', upstream_model: 'demo-model', price },
      { model_id: 'builtin/rules', provider: 'builtin', ...chat },
      {
        model_id: 'builtin/lexical-384',
        provider: 'builtin',
        capabilities: ['embed'],
        context_window_tokens: 8_192,
        max_output_tokens: 0,
        dimensions: 384,
      },
    ],
    tiers: { fast: ['builtin/rules', 'builtin/lexical-384'], balanced: ['heron-1', 'heron-2'], premium: ['heron-2'] },
  }
}
