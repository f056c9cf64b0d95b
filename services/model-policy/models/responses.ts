import type { ModelPolicyHandler } from '../model-policy.ts'
import { invokeChat } from './choke-point.ts'
import { callContext } from './openai-context.ts'
import { toEvents } from './responses/events.ts'
import { toChatCall } from './responses/request.ts'
import { newResponse, toResponse } from './responses/response-object.ts'
import { startStream } from './stream.ts'

export const responses: ModelPolicyHandler<'responses'> = async ({ body, meta, scope }, deps) => {
  meta.audit?.resource(body.model)
  const call = toChatCall(body, callContext(body, meta, scope))
  const begun = newResponse(body)
  if (!body.stream) return { status: 200, body: toResponse(begun, await invokeChat(call, deps)) }
  const stream = await startStream(onDelta => invokeChat({ ...call, onDelta }, deps))
  return { status: 200, stream: toEvents(begun, stream, meta, deps) }
}
