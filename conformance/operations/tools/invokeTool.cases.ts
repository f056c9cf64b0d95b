import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import { expectRateHeaders } from '../promises.ts'

interface ToolCall {
  readonly status: string
  readonly output: unknown
  readonly error: { readonly code: string } | null
}

const echo = { tool_id: 'tool.echo' }

export const cases = casesOf('invokeTool', [
  [
    200,
    'answers with what the tool gave',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const input = { text: 'hello', nested: [1, null, true] }
      const answer = expectStatus(await owner.call(id, { params: echo, body: { input } }), 200)
      const { error, output, status } = nounIn<ToolCall>(answer, 'tool_call')
      expectEqual([status, output, error], ['ok', input, null], 'The tool echoes', answer)
      expectRateHeaders(answer)
    },
  ],
  [
    200,
    'answers a tool that fails with status error',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const body = { tool_id: 'tool.unreachable', name: 'x', kind: 'http', config: { url: 'https://tool.invalid/' } }
      await owner.call('createTool', { body })
      const answer = await owner.call(id, { params: { tool_id: 'tool.unreachable' }, body: { input: {} } })
      const { error, output, status } = nounIn<ToolCall>(expectStatus(answer, 200), 'tool_call')
      expectEqual([status, output, error === null], ['error', null, false], 'The failure is the outcome', answer)
    },
  ],
  [
    400,
    "refuses an input that does not fit the tool's schema",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const answer = await owner.call(id, { params: { tool_id: 'tool.http.fetch' }, body: { input: { url: 4711 } } })
      expectError(answer, 400, 'invalid_request')
    },
  ],
  [
    403,
    'refuses a tool that the tenant is not entitled to',
    async (world, id) => {
      const { owner } = await world.freshTenant({ entitlements: { tool_ids_allowed: [] } })
      expectError(await owner.call(id, { params: echo, body: { input: {} } }), 403, 'policy_blocked')
    },
  ],
  [
    429,
    "refuses more calls in a minute than the tenant's quota",
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { tools: { tool_calls_per_minute: 1 } } })
      expectStatus(await owner.call(id, { params: echo, body: { input: {} } }), 200)
      expectRateHeaders(expectError(await owner.call(id, { params: echo, body: { input: {} } }), 429, 'rate_limited'))
    },
  ],
])
