import type { ModelPolicyHandler } from '../model-policy.ts'
import { invokeChat } from './choke-point.ts'
import { callContext } from './openai-context.ts'
import { toChatCall, toChunks, toCompletion } from './openai-wire.ts'
import { startStream } from './stream.ts'

export const chatCompletions: ModelPolicyHandler<'chatCompletions'> = async ({ body, meta, scope }, deps) => {
  meta.audit?.resource(body.model)
  const call = toChatCall(body, callContext(body, meta, scope))
  if (!body.stream) return { status: 200, body: toCompletion(await invokeChat(call, deps), body) }
  const stream = await startStream(onDelta => invokeChat({ ...call, onDelta }, deps))
  return { status: 200, stream: toChunks(stream, body, meta, deps) }
}
