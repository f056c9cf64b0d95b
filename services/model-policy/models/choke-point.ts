import type { ModelPolicy } from '../model-policy.ts'
import { disguiseOf } from '../policies/disguise/disguise.ts'
import { examinationFor } from '../policies/examiner/examination.ts'
import { joinOutcomes } from '../policies/outcome.ts'
import type { Ruleset } from '../policies/ruleset.ts'
import { hasImages } from '../providers/content.ts'
import type { ChatRequest, ChatResult, EmbedResult, Usage } from '../providers/provider.ts'
import { estimateChat } from '../providers/usage.ts'
import type { CatalogModel } from '../routing/catalog.ts'
import type { Candidate } from '../routing/chain.ts'
import { boundRequest, countRequest, countTexts } from '../tokens/count-request.ts'
import { boundTokens } from '../tokens/count-tokens.ts'
import type { ChatAnswer, ChatCall, EmbedAnswer, EmbedCall } from './chat-call.ts'
import { govern } from './govern.ts'
import { GuardedOutput } from './guarded-output.ts'
import { Inspection } from './inspection.ts'
import type { Work } from './work.ts'

const noUsage: Usage = { inputTokens: 0, outputTokens: 0, estimated: false }

// The one way to a model. Every route ends in one of these two functions, and nothing else calls a provider.

/** Continues a conversation. Errors: `not_found`, `policy_blocked`, `quota_exceeded`, and those of the providers. */
export function invokeChat(call: ChatCall, deps: ModelPolicy): Promise<ChatAnswer> {
  return govern(call, deps, 'chat', ruleset => inspectChat(call, ruleset, deps))
}

/** Turns texts into vectors. Errors: as `invokeChat`. */
export function invokeEmbed(call: EmbedCall, deps: ModelPolicy): Promise<EmbedAnswer> {
  return govern(call, deps, 'embed', ruleset => inspectEmbed(call, ruleset, deps))
}

async function inspectChat(call: ChatCall, ruleset: Ruleset, deps: ModelPolicy): Promise<Work<ChatResult>> {
  const disguise = disguiseOf(call.scope.tenantId, deps.piiKey)
  const examination = examinationFor(ruleset, deps.examiner)
  const inspected = () => new Inspection(ruleset, 'input', disguise, examination)
  await examination?.prepare(() => toRequest(call, inspected()), call.signal)
  const input = inspected()
  const request = toRequest(call, input)
  // Each attempt has its own: what a broken answer left behind is no part of the next.
  const isJson = (call.responseFormat?.type ?? 'text') !== 'text'
  const guard = { ruleset, disguise, examination, quoting: isJson ? 'json' : 'plain' } as const
  const newAttempt = (onDelta?: (text: string) => void): Attempt => {
    return { output: new GuardedOutput(guard, onDelta), reported: null, received: null }
  }
  const attempts = new Map<Candidate, Attempt>()
  const estimate = ({ output }: Attempt) => estimateChat(request, output.received, [])
  // The one that the caller gets; where two are under way, that is the one which begins.
  let shown = newAttempt()
  return {
    inputTokens: boundRequest(request),
    countInput: () => countRequest(request).tokens,
    outputTokens: call.maxOutputTokens ?? null,
    hasImages: hasImages(call.messages),
    question: (model, outputTokens) => ({
      operation: 'chat',
      backend: model.backend,
      ...request,
      ...forModel(model, outputTokens),
    }),
    answer: () => shown.received,
    nothing: { content: '', toolCalls: [], finishReason: 'stop', usage: noUsage },
    outcome: () => joinOutcomes([input.outcome, shown.output.outcome]),
    takeUsed(candidate) {
      const attempt = attempts.get(candidate)
      if (attempt === undefined) return null
      attempts.delete(candidate)
      return attempt.reported ?? (attempt.output.received === '' ? null : estimate(attempt))
    },
    lost(candidate) {
      const attempt = attempts.get(candidate)
      return attempt === undefined ? null : (attempt.reported ?? estimate(attempt))
    },
    ...(call.onDelta && { onDelta: call.onDelta }),
    async run(candidate, { onDelta, signal }, outputTokens) {
      const { model, provider } = candidate
      const pass = (text: string) => {
        shown = attempt
        onDelta?.(text)
      }
      const attempt = newAttempt(onDelta && pass)
      const { output } = attempt
      attempts.set(candidate, attempt)
      shown = attempt
      const options = { signal, ...(onDelta && { onDelta: output.push }) }
      const answer = await provider.chat({ ...request, ...forModel(model, outputTokens) }, options)
      attempt.reported = answer.usage
      // A stream's pieces are the answer; what the provider gives back whole is the same.
      const whole = onDelta === undefined ? answer : { ...answer, content: output.received }
      attempt.received = answer.finishReason === 'length' ? null : whole
      await examination?.prepare(() => new GuardedOutput(guard).end(whole), signal)
      signal.throwIfAborted()
      shown = attempt
      return { ...answer, ...output.end(answer) }
    },
  }
}

/** What came of one call of a model. */
interface Attempt {
  readonly output: GuardedOutput
  reported: Usage | null
  received: ChatResult | null
}

async function inspectEmbed(call: EmbedCall, ruleset: Ruleset, deps: ModelPolicy): Promise<Work<EmbedResult>> {
  const disguise = disguiseOf(call.scope.tenantId, deps.piiKey)
  const examination = examinationFor(ruleset, deps.examiner)
  const inspected = () => new Inspection(ruleset, 'input', disguise, examination)
  await examination?.prepare(() => inspected().texts(call.texts), call.signal)
  const input = inspected()
  const texts = input.texts(call.texts)
  let received: EmbedResult | null = null
  const request = { model: call.modelRef, texts, ...(call.dimensions !== undefined && { dimensions: call.dimensions }) }
  return {
    inputTokens: texts.reduce((total, text) => total + boundTokens(text), 0),
    countInput: () => countTexts(request).tokens,
    outputTokens: 0,
    question: model => ({ operation: 'embed', backend: model.backend, ...request, model: model.upstreamModel }),
    answer: () => received,
    nothing: { vectors: [], usage: noUsage },
    outcome: () => input.outcome,
    takeUsed: () => null,
    lost: () => null,
    async run({ model, provider }, { signal }) {
      received = await provider.embed({ ...request, model: model.upstreamModel }, { signal })
      return received
    },
  }
}

/** The request as any model may see it; the candidate's own name and limit come later. */
function toRequest(call: ChatCall, input: Inspection): ChatRequest {
  const { parallelToolCalls, responseFormat, stop, temperature, toolChoice, topP } = call
  return {
    model: call.modelRef,
    messages: input.messages(call.messages),
    tools: input.tools(call.tools),
    ...(toolChoice !== undefined && { toolChoice }),
    ...(parallelToolCalls !== undefined && { parallelToolCalls }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(stop !== undefined && { stop: input.stops(stop) }),
    ...(responseFormat !== undefined && { responseFormat: input.responseFormat(responseFormat) }),
  }
}

function forModel(
  { contextWindowTokens, maxOutputTokens, upstreamModel }: CatalogModel,
  outputTokens: number | null,
): Pick<ChatRequest, 'model' | 'modelLimits' | 'maxOutputTokens'> {
  return {
    model: upstreamModel,
    modelLimits: { contextTokens: contextWindowTokens, outputTokens: maxOutputTokens },
    ...(outputTokens !== null && { maxOutputTokens: Math.min(outputTokens, maxOutputTokens) }),
  }
}
