import type { components } from '#contract/model-policy'
import { type AgentosError, errors } from '#errors'
import { type CallMeta, openaiError, type SseFrame } from '#http'
import type { ModelPolicy } from '../../model-policy.ts'
import type { ToolCall } from '../../providers/tool-call.ts'
import type { ChatAnswer } from '../chat-call.ts'
import { givenCalls } from '../given-calls.ts'
import { type AnswerStream, endOfStream } from '../stream.ts'
import {
  callStatus,
  type ItemStatus,
  messageStatus,
  newItemId,
  type OutputItem,
  type ResponseObject,
  toCallItem,
  toMessageItem,
  toOutputText,
  toResponse,
} from './response-object.ts'

type Event = components['schemas']['ResponseEvent']
// Each event but its place, which it gets when it is sent.
type Draft = Event extends infer Each ? (Each extends Event ? Omit<Each, 'sequence_number'> : never) : never

/**
 * The events of a streamed response, ended by its whole; or, after a failure, by `response.failed` and `error`, so that
 * readers of events and clients that make errors of them both learn that it is not the end.
 * Source: OpenAI API reference, "Streaming events".
 */
export async function* toEvents(
  begun: ResponseObject,
  stream: AnswerStream<ChatAnswer>,
  meta: CallMeta,
  deps: Pick<ModelPolicy, 'logger'>,
): AsyncGenerator<SseFrame> {
  let sequence = 0
  const frame = (event: Draft): SseFrame => ({
    event: event.type,
    data: JSON.stringify({ ...event, sequence_number: sequence++ }),
  })
  const output: OutputItem[] = []
  try {
    for await (const event of events(begun, stream, output)) yield frame(event)
  } catch (thrown) {
    const error = endOfStream(thrown, meta, deps)
    if (error === null) return
    yield frame({ type: 'response.failed', response: failed(begun, error, output) })
    yield frame(toErrorEvent(error))
  }
}

/** Puts each item that is done into `output`. */
async function* events(
  begun: ResponseObject,
  { answer, deltas }: AnswerStream<ChatAnswer>,
  output: OutputItem[],
): AsyncGenerator<Draft> {
  yield { type: 'response.created', response: begun }
  yield { type: 'response.in_progress', response: begun }
  const message = new StreamedMessage()
  for await (const text of deltas) yield* message.push(text)
  const whole = await answer
  const calls = givenCalls(whole.toolCalls, begun)
  // Who only calls tools has said nothing.
  if (calls.length === 0) yield* message.begin()
  yield* message.end(messageStatus(whole), output)
  for (const call of calls) yield* callEvents(call, callStatus(whole, call), output)
  const response = toResponse(begun, whole, output)
  yield { type: response.status === 'incomplete' ? 'response.incomplete' : 'response.completed', response }
}

/** The one message of an answer, which comes before its calls. */
class StreamedMessage {
  readonly #at = { item_id: newItemId('msg'), output_index: 0, content_index: 0 } as const
  #text = ''
  #hasBegun = false

  begin(): Draft[] {
    if (this.#hasBegun) return []
    this.#hasBegun = true
    const { item_id: id, output_index } = this.#at
    const item = { type: 'message', id, role: 'assistant', status: 'in_progress', content: [] } as const
    return [
      { type: 'response.output_item.added', output_index, item },
      { type: 'response.content_part.added', ...this.#at, part: toOutputText('') },
    ]
  }

  push(delta: string): Draft[] {
    this.#text += delta
    return [...this.begin(), { type: 'response.output_text.delta', ...this.#at, delta, logprobs: [] }]
  }

  end(status: ItemStatus, output: OutputItem[]): Draft[] {
    if (!this.#hasBegun) return []
    const { item_id: id, output_index } = this.#at
    const item = toMessageItem(id, this.#text, status)
    output.push(item)
    return [
      { type: 'response.output_text.done', ...this.#at, text: this.#text, logprobs: [] },
      { type: 'response.content_part.done', ...this.#at, part: toOutputText(this.#text) },
      { type: 'response.output_item.done', output_index, item },
    ]
  }
}

function* callEvents(call: ToolCall, status: ItemStatus, output: OutputItem[]): Generator<Draft> {
  const id = newItemId('fc')
  const output_index = output.length
  const { name, rawArguments } = call
  const item = toCallItem(id, call, status)
  const at = { item_id: id, output_index }
  yield {
    type: 'response.output_item.added',
    output_index,
    item: { type: 'function_call', id, call_id: call.id, name, arguments: '', status: 'in_progress' },
  }
  if (rawArguments !== '') yield { type: 'response.function_call_arguments.delta', ...at, delta: rawArguments }
  yield { type: 'response.function_call_arguments.done', ...at, name, arguments: rawArguments }
  output.push(item)
  yield { type: 'response.output_item.done', output_index, item }
}

function failed(begun: ResponseObject, error: AgentosError, output: readonly OutputItem[]): ResponseObject {
  const { status } = errors[error.code]
  const code = status === 429 ? 'rate_limit_exceeded' : status < 500 ? 'invalid_prompt' : 'server_error'
  return { ...begun, status: 'failed', error: { code, message: error.message }, output }
}

function toErrorEvent(failure: AgentosError): Draft {
  const error = openaiError(failure)
  const { code, message, param } = error
  return { type: 'error', code, message, param, error }
}
