import { expectEqual, expectError, expectStatus, expectThat, type StreamMessage } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { expectRateHeaders } from '../promises.ts'
import { modelFor } from './models.ts'

interface Completion {
  readonly choices: readonly { readonly message: { readonly role: string; readonly content: string } }[]
}
interface Chunk {
  readonly choices: readonly {
    readonly delta: { readonly content?: string | null }
    readonly finish_reason: string | null
  }[]
  readonly usage?: { readonly total_tokens: number } | null
}

const messages = [{ role: 'user', content: 'Say hello.' }]

const completed = casesOf('chatCompletions', [
  [
    200,
    "completes a chat in OpenAI's form",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'chat')
      const answer = expectStatus(await owner.call(id, { body: { model, messages } }), 200)
      const [choice] = (answer.body as Completion).choices
      expectThat(choice?.message.role === 'assistant' && choice.message.content !== '', 'It answers', choice, answer)
      expectRateHeaders(answer)
    },
  ],
  [
    200,
    'streams chunks, the usage where it is asked for, and [DONE]',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'chat')
      const body = { model, messages, stream: true, stream_options: { include_usage: true } }
      const { exchange, messages: events } = await owner.stream(id, { body })
      expectStatus(exchange, 200)
      const read: StreamMessage[] = []
      for await (const message of events) read.push(message)
      expectEqual(read.at(-1)?.text, '[DONE]', 'The last is [DONE]', exchange)
      const chunks = read.slice(0, -1).map(({ data }) => data as Chunk)
      const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
      expectThat(text !== '', 'The chunks have a text', chunks.length, exchange)
      expectThat((chunks.at(-1)?.usage?.total_tokens ?? 0) > 0, 'The last chunk has the usage', chunks.at(-1), exchange)
    },
  ],
  [
    429,
    "refuses more calls in a minute than the tenant's quota",
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { models: { max_requests_per_minute: 1 } } })
      const { model_id: model } = await modelFor(owner, 'chat')
      expectStatus(await owner.call(id, { body: { model, messages } }), 200)
      expectStatus(await owner.call(id, { body: { model, messages } }), 429)
    },
  ],
  [
    429,
    'refuses what the token budget does not hold',
    async (world, id) => {
      const token_budget = { window: 'day' as const, max_tokens: 1 }
      const { owner } = await world.freshTenant({ quotas: { models: { token_budget } } })
      const { model_id: model } = await modelFor(owner, 'chat')
      expectError(await owner.call(id, { body: { model, messages } }), 429, 'quota_exceeded')
    },
  ],
])

interface EmbeddingList {
  readonly data: readonly { readonly index: number; readonly embedding: readonly number[] }[]
}

const embedded = casesOf('embeddings', [
  [
    200,
    "turns each text into a vector in OpenAI's form, in its place",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'embed')
      const answer = expectStatus(await owner.call(id, { body: { model, input: ['one', 'two', 'one'] } }), 200)
      const { data } = answer.body as EmbeddingList
      expectEqual(
        data.map(({ index }) => index),
        [0, 1, 2],
        'There is one for each text',
        answer,
      )
      expectEqual(data[2]?.embedding, data[0]?.embedding, 'Equal texts have equal vectors', answer)
      expectRateHeaders(answer)
    },
  ],
  [
    429,
    "refuses more calls in a minute than the tenant's quota",
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { models: { max_requests_per_minute: 1 } } })
      const { model_id: model } = await modelFor(owner, 'embed')
      expectStatus(await owner.call(id, { body: { model, input: 'one' } }), 200)
      expectStatus(await owner.call(id, { body: { model, input: 'one' } }), 429)
    },
  ],
])

export const cases = [...completed, ...embedded]
