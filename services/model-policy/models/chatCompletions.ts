import type { ModelPolicyHandler } from '../model-policy.ts'
import type { Note } from '../policies/note-decision.ts'
import { invokeChat } from './choke-point.ts'
import { toChatCall, toChunks, toCompletion } from './openai-wire.ts'
import { startStream } from './stream.ts'

export const chatCompletions: ModelPolicyHandler<'chatCompletions'> = async ({ body, meta, scope }, deps) => {
  meta.audit?.resource(body.model)
  const note: Note = facts => meta.audit?.note(facts)
  const call = toChatCall(body, { requestId: meta.requestId, scope, signal: meta.signal, note })
  if (!body.stream) return { status: 200, body: toCompletion(await invokeChat(call, deps)) }
  const stream = await startStream(onDelta => invokeChat({ ...call, onDelta }, deps))
  return { status: 200, stream: toChunks(stream, body, meta, deps) }
}
