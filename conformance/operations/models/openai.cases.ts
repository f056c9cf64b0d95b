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

/** More than any model answers in a millisecond. */
const long = Array.from({ length: 60_000 }, (_, index) => `Sentence ${index} is like no other.`).join(' ')
const atOnce = { requirements: { max_latency_ms: 1 } }

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
  [
    504,
    'gives a call up that takes longer than it may',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'chat')
      const body = { model, messages: [{ role: 'user', content: `Summarize: ${long}` }], ...atOnce }
      expectError(await owner.call(id, { body }), 504, 'timeout')
    },
  ],
])

interface Answer {
  readonly status: string
  readonly output: readonly { readonly type: string; readonly content?: readonly { readonly text: string }[] }[]
}

const textOf = ({ output }: Answer) => output.flatMap(({ content = [] }) => content.map(({ text }) => text)).join('')

const responded = casesOf('responses', [
  [
    200,
    "answers in the form of OpenAI's Responses",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'chat')
      const answer = expectStatus(await owner.call(id, { body: { model, input: 'Say hello.' } }), 200)
      const response = answer.body as Answer
      expectThat(response.status === 'completed' && textOf(response) !== '', 'It answers', response, answer)
      expectRateHeaders(answer)
    },
  ],
  [
    200,
    'streams numbered events, whose pieces are the text of the response at their end',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'chat')
      const body = { model, input: messages, stream: true }
      const { exchange, messages: events } = await owner.stream(id, { body })
      expectStatus(exchange, 200)
      const read: StreamMessage[] = []
      for await (const message of events) read.push(message)
      const data = read.map(message => message.data as { type: string; sequence_number: number; delta?: string })
      expectEqual(
        data.map(({ type }) => type),
        read.map(({ event }) => event),
        'Each is named by its type',
        exchange,
      )
      expectEqual(
        data.map(({ sequence_number }) => sequence_number),
        [...read.keys()],
        'They are numbered',
        exchange,
      )
      const last = read.at(-1)
      expectEqual(last?.event, 'response.completed', 'The last says that the response is complete', exchange)
      const text = data.map(({ delta = '' }) => delta).join('')
      const { response } = last?.data as { response: Answer }
      expectThat(text !== '' && text === textOf(response), 'The pieces are the text', text, exchange)
    },
  ],
  [
    400,
    'names what is not done here',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'chat')
      const refused = async (more: object) => {
        const answer = expectStatus(await owner.call(id, { body: { model, input: 'Say hello.', ...more } }), 400)
        return (answer.body as { error: { param: string | null } }).error.param
      }
      expectEqual(await refused({ tools: [{ type: 'web_search' }] }), 'tools[0].type', 'A hosted tool is named')
      expectEqual(await refused({ previous_response_id: 'resp_1' }), 'previous_response_id', 'A stored one is named')
    },
  ],
  [
    429,
    "refuses more calls in a minute than the tenant's quota",
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { models: { max_requests_per_minute: 1 } } })
      const { model_id: model } = await modelFor(owner, 'chat')
      expectStatus(await owner.call(id, { body: { model, input: 'Say hello.' } }), 200)
      expectStatus(await owner.call(id, { body: { model, input: 'Say hello.' } }), 429)
    },
  ],
  [
    504,
    'gives a call up that takes longer than it may',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'chat')
      const body = { model, input: `Summarize: ${long}`, ...atOnce }
      expectError(await owner.call(id, { body }), 504, 'timeout')
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
  [
    504,
    'gives a call up that takes longer than it may',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id: model } = await modelFor(owner, 'embed')
      const body = {
        model,
        input: Array.from({ length: 2_048 }, (_, index) => `Sentence ${index} is like no other.`),
        ...atOnce,
      }
      expectError(await owner.call(id, { body }), 504, 'timeout')
    },
  ],
])

export const cases = [...completed, ...responded, ...embedded]
