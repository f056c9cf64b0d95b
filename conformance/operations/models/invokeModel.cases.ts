import type { components } from '#contract/model-policy'
import { expectEqual, expectError, expectStatus, expectThat, type StreamMessage } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import { expectRateHeaders } from '../promises.ts'
import { chatRequest, modelFor } from './models.ts'

type Result = components['schemas']['InvokeResult']

export const cases = casesOf('invokeModel', [
  [
    200,
    "continues a chat, and tells usage and route under the caller's request_id",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const body = await chatRequest(owner, { request_id: 'req_of_mine' })
      const answer = expectStatus(await owner.call(id, { body }), 200)
      const { output, request_id, route, status, usage } = nounIn<Result>(answer, 'response')
      expectEqual([request_id, status, output.type], ['req_of_mine', 'ok', 'chat'], 'It answers the call', answer)
      expectEqual(route.fallback_used, false, 'The model that was named answered', answer)
      expectEqual(usage.total_tokens, usage.input_tokens + usage.output_tokens, 'The sum is the sum', answer)
      expectRateHeaders(answer)
    },
  ],
  [
    200,
    'tells which part of a message no model was shown',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const messages = [{ role: 'user', content: 'Mail to ada@example.com, please.' }]
      const answer = expectStatus(
        await owner.call(id, { body: await chatRequest(owner, { input: { messages } }) }),
        200,
      )
      const { decision, redactions } = nounIn<Result>(answer, 'response').policy_outcome
      const inMessage = redactions.filter(({ path }) => path === 'messages/0/content').map(({ kind }) => kind)
      expectEqual(
        [decision, inMessage],
        ['redacted', ['email']],
        'An address is redacted before a model sees it',
        answer,
      )
      expectThat(!answer.text.includes('ada@example.com'), 'It does not come back', answer.body, answer)
    },
  ],
  [
    200,
    'turns each text into a vector, in its place',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id } = await modelFor(owner, 'embed')
      const request = { operation: 'embed', model_ref: model_id, input: { texts: ['one', 'two', 'one'] } }
      const answer = expectStatus(await owner.call(id, { body: { request } }), 200)
      const { output } = nounIn<Result>(answer, 'response')
      const embeddings = output.type === 'embedding' ? output.embeddings : []
      expectEqual(
        embeddings.map(({ index }) => index),
        [0, 1, 2],
        'There is one for each text',
        answer,
      )
      expectEqual(embeddings[2]?.vector, embeddings[0]?.vector, 'Equal texts have equal vectors', answer)
    },
  ],
  [
    200,
    'streams a chat whose pieces are the text of its last event',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { exchange, messages } = await owner.stream(id, { body: await chatRequest(owner) })
      expectStatus(exchange, 200)
      const read: StreamMessage[] = []
      for await (const message of messages) read.push(message)
      expectEqual(read.at(-1)?.event, 'response', 'The last event is the response', exchange)
      const { output } = (read.at(-1)?.data as { response: Result }).response
      const pieces = read.filter(({ event }) => event === 'delta').map(({ data }) => (data as { text: string }).text)
      expectThat(pieces.length > 0, 'There are pieces', read.length, exchange)
      expectEqual(output.type === 'chat' && output.message.content, pieces.join(''), 'They are the text', exchange)
    },
  ],
  [
    403,
    'refuses what the body says of another tenant, and scopes that it gives away',
    async (world, id) => {
      const { owner, tenantId } = await world.commonTenant()
      const body = await chatRequest(owner)
      const other = { ...body, auth: { tenant_id: (await world.freshTenant()).tenantId } }
      expectError(await owner.call(id, { body: other }), 403, 'tenant_mismatch')
      const narrowed = { ...body, auth: { tenant_id: tenantId, scopes: ['models:list'] } }
      expectError(await owner.call(id, { body: narrowed }), 403, 'forbidden')
    },
  ],
  [
    403,
    'names the requirement that no model meets',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const body = await chatRequest(owner, { requirements: { min_context_tokens: 1_000_000_000 } })
      const answer = expectError(await owner.call(id, { body }), 403, 'policy_blocked')
      expectThat(answer.text.includes('min_context_tokens'), 'It names min_context_tokens', answer.body, answer)
    },
  ],
  [
    403,
    'names the entitlement that a tenant lacks for a model',
    async (world, id) => {
      const body = await chatRequest((await world.commonTenant()).owner)
      const { owner } = await world.freshTenant({ entitlements: { model_backends_allowed: [] } })
      const answer = expectError(await owner.call(id, { body }), 403, 'policy_blocked')
      expectThat(answer.text.includes('model_backends_allowed'), 'It names model_backends_allowed', answer.body, answer)
    },
  ],
  [
    429,
    "refuses more calls in a minute than the tenant's quota",
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { models: { max_requests_per_minute: 1 } } })
      const body = await chatRequest(owner)
      expectStatus(await owner.call(id, { body }), 200)
      expectStatus(await owner.call(id, { body }), 429)
    },
  ],
  [
    429,
    'refuses what the token budget does not hold, and says when it begins anew',
    async (world, id) => {
      const token_budget = { window: 'day' as const, max_tokens: 1 }
      const { owner } = await world.freshTenant({ quotas: { models: { token_budget } } })
      const answer = expectError(await owner.call(id, { body: await chatRequest(owner) }), 429, 'quota_exceeded')
      const { details } = (answer.body as { error: { details?: Record<string, unknown> } }).error
      expectEqual([details?.limit, details?.window], [1, 'day'], 'It tells limit and window', answer)
      expectThat(Date.parse(String(details?.resets_at)) > Date.now(), 'resets_at is to come', details, answer)
    },
  ],
  [
    504,
    'gives a call up that takes longer than it may',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const text = Array.from({ length: 60_000 }, (_, index) => `Sentence ${index} is like no other.`).join(' ')
      const input = { messages: [{ role: 'user', content: `Summarize: ${text}` }] }
      const body = await chatRequest(owner, { input, requirements: { max_latency_ms: 1 } })
      const answer = expectError(await owner.call(id, { body }), 504, 'timeout')
      const { retryable } = (answer.body as { error: { retryable: boolean } }).error
      expectEqual(retryable, true, 'It may be tried again', answer)
    },
  ],
])
