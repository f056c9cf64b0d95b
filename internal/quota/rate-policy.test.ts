import { expect, it } from 'vitest'
import type { TenantQuotas } from '#tenancy'
import { policyOf, type RateDefaults } from './rate-policy.ts'

const defaults: RateDefaults = {
  run_create: { qps: 10, burst: 20 },
  model_invoke: { qps: 20 },
  tool_call: { qps: 0.5 },
}

it.each([
  ['run_create', {}, 20, 2_000],
  ['run_create', { runs: { run_create_qps: 3 } }, 3, 1_000],
  ['run_create', { runs: { run_create_qps: 10, run_create_burst: 25 } }, 25, 2_500],
  ['run_create', { runs: { run_create_burst: 50 } }, 50, 5_000],
  ['run_create', { runs: { run_create_qps: 10, run_create_burst: 5 } }, 5, 500],
  ['run_create', { runs: { run_create_qps: 0 } }, 0, 60_000],
  ['model_invoke', {}, 20, 1_000],
  ['model_invoke', { models: { max_requests_per_minute: 7 } }, 7, 60_000],
  ['model_invoke', { tools: { tool_calls_per_minute: 1 } }, 20, 1_000],
  ['tool_call', {}, 1, 2_000],
  ['tool_call', { tools: { tool_calls_per_minute: 2 } }, 2, 60_000],
  ['tool_call', { tools: { tool_calls_per_minute: 0 } }, 0, 60_000],
] as [
  keyof RateDefaults,
  TenantQuotas,
  number,
  number,
][])('%s with %j is %i in %i ms', (bucket, quotas, limit, windowMs) => {
  expect(policyOf(bucket, quotas, defaults)).toEqual({ limit, windowMs })
})
