import type { OpenAudit } from '#audit'
import type { TraceContext } from '#telemetry'
import type { TenantScope } from '#tenancy'
import type { CacheTerms } from '../cache/answer-cache.ts'
import type { PolicyContext } from '../policies/engine/policy-request.ts'
import type { Note } from '../policies/note.ts'
import type { PolicyOutcome } from '../policies/outcome.ts'
import type {
  ChatMessage,
  FinishReason,
  ResponseFormat,
  ToolChoice,
  ToolDefinition,
  Usage,
} from '../providers/provider.ts'
import type { ToolCall } from '../providers/tool-call.ts'
import type { Route } from '../routing/route.ts'

/** What every call of a model has, whichever route it came by. */
export interface ModelCall {
  readonly scope: TenantScope
  readonly requestId: string
  /** `tier:fast|balanced|premium` or a model id. */
  readonly modelRef: string
  readonly requirements: Requirements
  readonly signal: AbortSignal
  /** What the caller says about the data. */
  readonly policyContext?: Partial<PolicyContext>
  /** Adds facts to the audit record of the request. */
  readonly note?: Note
  /** The request's own span. */
  readonly trace?: TraceContext
  /** The audit record itself, which commits with the bill. */
  readonly audit?: Pick<OpenAudit, 'take'>
  /** An answer that was kept from an earlier call is good enough. */
  readonly cache?: CacheTerms
  /** Everything is decided, and no model is asked. */
  readonly dryRun?: boolean
}

export interface Requirements {
  readonly maxLatencyMs?: number
  readonly maxCostUsd?: number
  readonly minContextTokens?: number
}

export interface ChatCall extends ModelCall {
  readonly messages: readonly ChatMessage[]
  readonly tools: readonly ToolDefinition[]
  readonly toolChoice?: ToolChoice
  /** False: the caller takes one call at most. */
  readonly parallelToolCalls?: boolean
  readonly temperature?: number
  readonly topP?: number
  readonly maxOutputTokens?: number
  readonly stop?: readonly string[]
  readonly responseFormat?: ResponseFormat
  /** Receives the answer's text, as far as the policy lets it out, while it grows. */
  readonly onDelta?: (text: string) => void
}

export interface EmbedCall extends ModelCall {
  readonly texts: readonly string[]
  readonly dimensions?: number
}

/** What is known of every call that was answered. */
export interface Governed {
  readonly usage: Usage
  /** Null where nobody said what the model costs. */
  readonly costUsd: number | null
  readonly latencyMs: number
  readonly policy: PolicyOutcome
  readonly route: Route
}

export interface ChatAnswer extends Governed {
  readonly content: string
  readonly toolCalls: readonly ToolCall[]
  readonly finishReason: FinishReason
}

export interface EmbedAnswer extends Governed {
  readonly vectors: readonly (readonly number[])[]
}
