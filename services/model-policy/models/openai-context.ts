import type { components } from '#contract/model-policy'
import type { CallMeta } from '#http'
import type { TenantScope } from '#tenancy'
import type { ModelCall, Requirements } from './chat-call.ts'
import { type InvokeContext, toCacheTerms, toRequirements } from './invoke-wire.ts'

interface Body {
  readonly cache?: components['schemas']['CacheTerms'] | null
  readonly policy_context?: components['schemas']['PolicyContext'] | null
  readonly requirements?: components['schemas']['Requirements'] | null
}

export interface OpenaiContext extends InvokeContext, Pick<ModelCall, 'cache'> {
  readonly requirements: Requirements
}

/** What a request in OpenAI's shape says beside its conversation: our own additions to it, and who asks. */
export function callContext(
  { cache, policy_context, requirements }: Body,
  meta: CallMeta,
  scope: TenantScope,
): OpenaiContext {
  return {
    requestId: meta.requestId,
    scope,
    signal: meta.signal,
    trace: meta.trace,
    note: facts => meta.audit?.note(facts),
    ...(meta.audit && { audit: meta.audit }),
    requirements: toRequirements(requirements ?? {}),
    ...toCacheTerms(cache),
    ...(policy_context != null && { policyContext: policy_context }),
  }
}
