import type { ModelPolicy } from '../model-policy.ts'
import type { ModelCall } from '../models/chat-call.ts'
import { tellRouting } from '../models/note-route.ts'
import type { Work } from '../models/work.ts'
import type { ChatResult, EmbedResult, Usage } from '../providers/provider.ts'
import type { Routed } from '../routing/call-chain.ts'
import type { Candidate, Chain } from '../routing/chain.ts'
import { Replay } from './replay.ts'

const noUsage: Usage = { inputTokens: 0, outputTokens: 0, estimated: false }

/**
 * The model that would be asked first, answering as it did before; null where the call allows no such answer or none was
 * kept.
 */
export async function recall<Result>(
  call: ModelCall,
  work: Work<Result>,
  [candidate]: Chain,
  outputTokens: number | null,
  { cache, metrics }: ModelPolicy,
): Promise<Candidate | null> {
  if (call.cache === undefined) return null
  const { model } = candidate
  const question = work.question(model, outputTokens)
  const answer = await cache.find<ChatResult | EmbedResult>(call.scope, question, call.cache)
  metrics.cache.inc({ outcome: answer === null ? 'miss' : 'hit' })
  return answer === null ? null : { ...candidate, provider: new Replay(model.backend, answer) }
}

/** Gives the answer again: what may be said of it is decided anew. Nothing is used. Errors: `policy_blocked`. */
export async function replay<Result extends { readonly usage: Usage }>(
  call: ModelCall,
  work: Work<Result>,
  candidate: Candidate,
  outputTokens: number | null,
  deps: ModelPolicy,
): Promise<Routed<Result>> {
  const { backend, modelId } = candidate.model
  const considered = [{ backend, model: modelId, outcome: 'chosen' } as const]
  tellRouting(call, deps).onDecided?.(considered)
  const options = { signal: call.signal, ...(work.onDelta && { onDelta: work.onDelta }) }
  const result = await work.run(candidate, options, outputTokens)
  const settled = { fallbackUsed: false, attempts: 0, considered, cached: true as const }
  const route = { backend, model: modelId, node: deps.node, ...settled }
  return { result: { ...result, usage: noUsage }, candidate, route }
}

/** Keeps an answer that came whole for calls that allow it. Nobody waits for it but the end of the service. */
export function remember<Result>(
  call: ModelCall,
  work: Work<Result>,
  { model }: Candidate,
  outputTokens: number | null,
  { cache, calls }: ModelPolicy,
): void {
  const answer = work.answer()
  if (call.cache === undefined || answer === null) return
  void calls.track(cache.keep(call.scope, work.question(model, outputTokens), answer, call.cache))
}
