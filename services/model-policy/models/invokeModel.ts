import type { components } from '#contract/model-policy'
import { asAgentosError, fail } from '#errors'
import { type CallMeta, problemBody, type SseFrame } from '#http'
import { newId } from '#ids'
import { formatTraceparent } from '#telemetry'
import type { TenantScope } from '#tenancy'
import type { ModelPolicyHandler } from '../model-policy.ts'
import type { ChatAnswer } from './chat-call.ts'
import { invokeChat, invokeEmbed } from './choke-point.ts'
import { toChatCall, toChatOutput, toEmbedCall, toEmbedOutput, toResult } from './invoke-wire.ts'
import { type AnswerStream, startStream } from './stream.ts'

type Schemas = components['schemas']

export const invokeModel: ModelPolicyHandler<'invokeModel'> = async ({ body, meta, scope }, deps) => {
  const { request } = body
  agreeWithCredential(body.auth, scope)
  meta.audit?.resource(request.model_ref)
  const requestId = request.request_id ?? newId('req')
  const context = { requestId, scope: narrowed(scope, body.auth), signal: meta.signal }
  const traceparent = formatTraceparent(meta.trace)
  if (request.operation === 'embed') {
    const answer = await invokeEmbed(toEmbedCall(request, context), deps)
    const output = toEmbedOutput(answer, request.input.encoding_format ?? 'float')
    return { status: 200, body: { response: toResult(requestId, answer, output), traceparent } }
  }
  const call = toChatCall(request, context)
  const toBody = (answer: ChatAnswer) => {
    const output = toChatOutput(answer, request.input.tools ?? [])
    return { response: toResult(requestId, answer, output), traceparent }
  }
  if (!meta.headers.accept?.includes('text/event-stream'))
    return { status: 200, body: toBody(await invokeChat(call, deps)) }
  const stream = await startStream(onDelta => invokeChat({ ...call, onDelta }, deps))
  return { status: 200, stream: frames(stream, meta, toBody) }
}

/** The tenant is the credential's; a body may repeat it, never change it. */
export function agreeWithCredential(auth: Schemas['AuthContext'] | undefined, scope: TenantScope): void {
  if (auth === undefined || auth.tenant_id === scope.tenantId) return
  fail('tenant_mismatch', "auth.tenant_id differs from the credential's tenant; leave it out or correct it.")
}

/** Scopes in a body narrow those of the credential; they never add any. Errors: `forbidden`. */
function narrowed(scope: TenantScope, auth: Schemas['AuthContext'] | undefined): TenantScope {
  if (auth?.scopes === undefined) return scope
  if (!auth.scopes.includes('models:invoke')) {
    fail('forbidden', 'auth.scopes narrows the call to scopes without models:invoke.', {
      details: { required_scope: 'models:invoke' },
    })
  }
  return { ...scope, scopes: new Set([...scope.scopes].filter(name => auth.scopes?.includes(name))) }
}

async function* frames(
  { answer, deltas }: AnswerStream<ChatAnswer>,
  { correlationId, signal }: CallMeta,
  toBody: (answer: ChatAnswer) => object,
): AsyncGenerator<SseFrame> {
  try {
    for await (const text of deltas) yield { event: 'delta', data: JSON.stringify({ text }) }
    yield { event: 'response', data: JSON.stringify({ ...toBody(await answer), correlation_id: correlationId }) }
  } catch (error) {
    signal.throwIfAborted()
    yield { event: 'error', data: JSON.stringify(problemBody(asAgentosError(error), correlationId, 'agentos')) }
  }
}
