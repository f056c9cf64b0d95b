import { type CallMeta, problemBody, type SseFrame } from '#http'
import { newId } from '#ids'
import { continueTrace, formatTraceparent, type TraceContext } from '#telemetry'
import type { ModelPolicy, ModelPolicyHandler } from '../model-policy.ts'
import type { Facts } from '../policies/note.ts'
import { agreeWithCredential } from './caller.ts'
import type { ChatAnswer } from './chat-call.ts'
import { invokeChat, invokeEmbed } from './choke-point.ts'
import { toChatCall, toChatOutput, toEmbedCall, toEmbedOutput, toResult } from './invoke-wire.ts'
import { type AnswerStream, endOfStream, startStream } from './stream.ts'

export const invokeModel: ModelPolicyHandler<'invokeModel'> = async ({ body, meta, scope }, deps) => {
  const { request } = body
  const caller = agreeWithCredential(scope, body.auth, 'models:invoke')
  meta.audit?.resource(request.model_ref)
  if (request.dry_run) meta.audit?.note({ dry_run: true })
  const requestId = request.request_id ?? newId('req')
  const context = {
    requestId,
    scope: caller,
    signal: meta.signal,
    trace: callTraceOf(body.traceparent, meta),
    note: (facts: Facts) => meta.audit?.note(facts),
    ...(meta.audit && { audit: meta.audit }),
    ...(body.auth?.policy_context && { policyContext: body.auth.policy_context }),
  }
  const traceparent = formatTraceparent(traceOf(body.traceparent, meta))
  const headers = { traceparent }
  if (request.operation === 'embed') {
    const answer = await invokeEmbed(toEmbedCall(request, context), deps)
    const output = toEmbedOutput(answer, request.input.encoding_format ?? 'float')
    return { status: 200, headers, body: { response: toResult(requestId, answer, output), traceparent } }
  }
  const call = toChatCall(request, context)
  const toBody = (answer: ChatAnswer) => {
    const output = toChatOutput(answer, request.input.tools ?? [])
    return { response: toResult(requestId, answer, output), traceparent }
  }
  if (!meta.headers.accept?.includes('text/event-stream'))
    return { status: 200, headers, body: toBody(await invokeChat(call, deps)) }
  const stream = await startStream(onDelta => invokeChat({ ...call, onDelta }, deps))
  return { status: 200, headers, stream: frames(stream, meta, deps, toBody) }
}

/** The body's trace goes before the header's; one that is invalid starts a new trace. */
function traceOf(given: unknown, { trace }: CallMeta) {
  return given === undefined ? trace : continueTrace(String(given))
}

/** What the spans of the call are part of: the span that the body names, else the request's own. */
function callTraceOf(given: unknown, meta: CallMeta): TraceContext {
  const named = given === undefined ? null : continueTrace(String(given))
  if (named === null || named.parentSpanId === null) return meta.trace
  return { ...named, spanId: named.parentSpanId }
}

async function* frames(
  { answer, deltas }: AnswerStream<ChatAnswer>,
  meta: CallMeta,
  deps: ModelPolicy,
  toBody: (answer: ChatAnswer) => object,
): AsyncGenerator<SseFrame> {
  const { correlationId } = meta
  try {
    for await (const text of deltas) yield { event: 'delta', data: JSON.stringify({ text }) }
    yield { event: 'response', data: JSON.stringify({ ...toBody(await answer), correlation_id: correlationId }) }
  } catch (thrown) {
    const error = endOfStream(thrown, meta, deps)
    if (error !== null) yield { event: 'error', data: JSON.stringify(problemBody(error, correlationId, 'agentos')) }
  }
}
