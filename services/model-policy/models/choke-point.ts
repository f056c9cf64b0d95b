import type { ModelPolicy } from '../model-policy.ts'
import { joinOutcomes } from '../policies/outcome.ts'
import type { ChatRequest } from '../providers/provider.ts'
import type { CatalogModel } from '../routing/catalog.ts'
import { boundRequest } from '../tokens/count-request.ts'
import { boundTokens } from '../tokens/count-tokens.ts'
import type { ChatAnswer, ChatCall, EmbedAnswer, EmbedCall } from './chat-call.ts'
import { govern } from './govern.ts'
import { GuardedOutput, inspectMessages, inspectTexts } from './inspection.ts'

// The one way to a model. Every route ends in one of these two functions, and nothing else calls a provider.

/** Continues a conversation. Errors: `not_found`, `policy_blocked`, `quota_exceeded`, and those of the providers. */
export function invokeChat(call: ChatCall, deps: ModelPolicy): Promise<ChatAnswer> {
  return govern(call, deps, 'chat', ruleset => {
    const input = inspectMessages(call.messages, ruleset)
    const output = new GuardedOutput(ruleset, call.onDelta)
    return {
      inputTokens: boundRequest({ model: call.modelRef, messages: input.messages, tools: call.tools }),
      outputTokens: call.maxOutputTokens ?? null,
      outcome: () => joinOutcomes([input.outcome, output.outcome]),
      ...(call.onDelta && { onDelta: output.push }),
      async run({ model, provider }, options) {
        const answer = await provider.chat(toChatRequest(call, input.messages, model), options)
        return { ...answer, content: output.end(answer.content) }
      },
    }
  })
}

/** Turns texts into vectors. Errors: as `invokeChat`. */
export function invokeEmbed(call: EmbedCall, deps: ModelPolicy): Promise<EmbedAnswer> {
  return govern(call, deps, 'embed', ruleset => {
    const { outcome, texts } = inspectTexts(call.texts, ruleset)
    const size = call.dimensions === undefined ? {} : { dimensions: call.dimensions }
    return {
      inputTokens: texts.reduce((total, text) => total + boundTokens(text), 0),
      outputTokens: 0,
      outcome: () => outcome,
      run: ({ model, provider }, { signal }) =>
        provider.embed({ model: model.upstreamModel, texts, ...size }, { signal }),
    }
  })
}

function toChatRequest(
  call: ChatCall,
  messages: ChatRequest['messages'],
  { maxOutputTokens, upstreamModel }: CatalogModel,
): ChatRequest {
  const { responseFormat, stop, temperature, toolChoice, tools, topP } = call
  return {
    model: upstreamModel,
    messages,
    tools,
    ...(call.maxOutputTokens !== undefined && { maxOutputTokens: Math.min(call.maxOutputTokens, maxOutputTokens) }),
    ...(toolChoice !== undefined && { toolChoice }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(stop !== undefined && { stop }),
    ...(responseFormat !== undefined && { responseFormat }),
  }
}
