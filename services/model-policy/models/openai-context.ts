import type { components } from '#contract/model-policy'
import type { CallMeta } from '#http'
import type { TenantScope } from '#tenancy'
import type { Requirements } from './chat-call.ts'
import { type InvokeContext, toRequirements } from './invoke-wire.ts'

interface Body {
  readonly policy_context?: components['schemas']['PolicyContext'] | null
  readonly requirements?: components['schemas']['Requirements'] | null
}

export interface OpenaiContext extends InvokeContext {
  readonly requirements: Requirements
}

/** What a request in OpenAI's shape says beside its conversation: our own additions to it, and who asks. */
export function callContext({ policy_context, requirements }: Body, meta: CallMeta, scope: TenantScope): OpenaiContext {
  return {
    requestId: meta.requestId,
    scope,
    signal: meta.signal,
    note: facts => meta.audit?.note(facts),
    ...(meta.audit && { audit: meta.audit }),
    requirements: toRequirements(requirements ?? {}),
    ...(policy_context != null && { policyContext: policy_context }),
  }
}
