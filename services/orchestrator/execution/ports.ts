import type { components } from '#contract/orchestrator'
import type { TokenBudget } from '#tenancy'

/**
 * All that a program sees of the platform. It imports no storage, so that a remote worker is another adapter of the
 * same interfaces. Members in snake_case are wire forms that travel through unchanged.
 */

type Schemas = components['schemas']

/** What a run's program is, and how it ends: the executor writes the end that it returns or throws. */
export type Program = (lease: Lease, journal: Journal, ports: Ports) => Promise<RunEnd>

/** The outer world of one run, bound to its tenant, principal and granted scopes. */
export interface Ports {
  readonly model: Model
  /** What the agent lists, the request allows and the tenant is entitled to; nothing else can be called. */
  readonly tools: readonly Tool[]
  /** What the agent lists beside that, and why it cannot be called. */
  readonly refusedTools: readonly RefusedTool[]
  readonly memory: Memory
}

/** A run as claimed: everything that its execution needs, read at the agent version that it was created with. */
export interface LeasedRun {
  readonly tenantId: string
  readonly agentId: string
  readonly agentVersion: number
  readonly runId: string
  readonly input: RunInput
  readonly context: RunContext
  readonly tooling: RunTooling
  readonly options: RunOptions
  readonly agentConfig: AgentConfig
  readonly principalId: string
  readonly grantedScopes: readonly string[]
  readonly correlationId: string
  readonly traceparent: string
  readonly parentRunId: string | null
  readonly rootRunId: string
  readonly createdAt: Date
  /** When the run times out, on this process's clock. */
  readonly deadline: Date
  /** Raised by each claim and by a fence; a write under an older epoch is refused. */
  readonly epoch: number
  /** Executions so far, this one included; above 1 the journal may hold recorded steps. */
  readonly attempt: number
}

export interface RunInput {
  readonly type: 'text'
  readonly text: string
}

export type RunContext = Schemas['RunContext']

/** What the caller said about the data: policies bind every call of the run by it. */
export type PolicyContext = Schemas['PolicyContext']

export interface RunTooling {
  readonly tool_allowlist?: readonly string[]
  readonly tool_denymap?: readonly string[]
}

export type RunPriority = Schemas['RunPriority']

export type ModelTier = Schemas['ModelTier']

/** The effective options: the request's within the agent's bounds, defaults filled in. */
export type RunOptions = Schemas['RunOptions']

/** An agent version's configuration as stored. Source: schemas/agent/AgentConfig.json. */
export interface AgentConfig {
  readonly kind?: string
  readonly system_prompt?: string
  readonly model_ref?: string
  readonly tools?: readonly string[]
  readonly max_steps?: number
  readonly timeout_ms?: number
  readonly temperature?: number
  readonly model_timeout_ms?: number
  readonly token_budgets?: readonly TokenBudget[]
  readonly retry?: { readonly max_attempts?: number; readonly base_delay_ms?: number; readonly max_delay_ms?: number }
  readonly [member: string]: unknown
}

export type LeaseLoss = 'canceled' | 'fenced' | 'killed' | 'timeout' | 'shutdown'

/** Why a lease's signal was aborted; it is the signal's reason. */
export class LeaseLost extends Error {
  readonly loss: LeaseLoss

  constructor(loss: LeaseLoss) {
    super(`The lease of the run was lost: ${loss}`)
    this.name = 'LeaseLost'
    this.loss = loss
  }
}

/** The right to execute one run. */
export interface Lease {
  readonly run: LeasedRun
  /** Aborts every call in flight once the right has ended; its reason is a LeaseLost. */
  readonly signal: AbortSignal
}

/** An event before it has its sequence; the write assigns that. */
export interface EventDraft {
  /** `agentos.…`; the types and payloads of schemas/events/. Never a terminal type: the end of the run writes that. */
  readonly type: string
  readonly stepId: string | null
  readonly payload: Readonly<Record<string, unknown>>
  /** 16 hex digits; the run's own span where absent. */
  readonly spanId?: string
}

export type StepKind = 'model' | 'tool'

export interface StepError {
  readonly code: string
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** A model or tool call that ended, as it goes into the journal. */
export interface StepRecord {
  /** Its place in the run, the same in each execution: `0/model`, `0/tool:1`. */
  readonly path: string
  readonly stepId: string
  readonly kind: StepKind
  readonly name: string
  readonly status: 'ok' | 'error'
  readonly input: unknown
  readonly output: unknown
  readonly error: StepError | null
  /** The call's own attempts, from 1. */
  readonly attempt: number
  readonly startedAt: Date
  readonly durationMs: number
  /** Added to the run's totals. */
  readonly usage?: { readonly totalTokens: number; readonly costUsd: number }
}

/** A call of `effect: once` that is about to be made. */
export type StepStart = Pick<StepRecord, 'path' | 'stepId' | 'kind' | 'name' | 'input' | 'attempt' | 'startedAt'>

/** An attempt of a step that failed and is followed by another. */
export interface FailedAttempt extends StepStart {
  readonly error: StepError
  readonly durationMs: number
}

/**
 * A step that an earlier execution left. `started` without an outcome means that its effect is unknown; `retrying`, that
 * its attempts so far have failed and the next one is due.
 */
export type RecordedStep =
  | (StepRecord & { readonly state: 'recorded' })
  | (StepStart & { readonly state: 'started' })
  | (StepStart & { readonly state: 'retrying' })

export interface StepWrite {
  readonly step: StepRecord
  readonly events: readonly EventDraft[]
}

/** The run's durable record. Writes of one run keep their order; each rejects with Fenced once the lease is lost. */
export interface Journal {
  /** What earlier executions left, by path. A recorded step must not be called again. */
  recorded(): ReadonlyMap<string, RecordedStep>
  /**
   * Events without a journal row (step started, call requested, tokens), with the next write or within moments. Resolves
   * when they are durable; need not be awaited, since the next write meets its failure.
   */
  emit(events: readonly EventDraft[]): Promise<void>
  /** Must be awaited before a call of `effect: once`: only then does a later execution know that it may have happened. */
  recordStarted(step: StepStart, events: readonly EventDraft[]): Promise<void>
  /** Must be awaited before the wait for the next attempt: a later execution goes on with that one. Counts no step. */
  recordAttempt(attempt: FailedAttempt, events: readonly EventDraft[]): Promise<void>
  /** Journal row, events and counters, in one transaction. */
  record(step: StepRecord, events: readonly EventDraft[]): Promise<void>
}

/** How a program ends its run. `last` is the run's last step, written in the same transaction as the end. */
export type RunEnd =
  | { readonly status: 'completed'; readonly output: RunOutput; readonly last?: StepWrite }
  | { readonly status: 'failed'; readonly error: RunError; readonly last?: StepWrite }

export type RunOutput = Schemas['RunOutput']

/** `retryable` goes into the event only. */
export interface RunError {
  readonly code: string
  readonly message: string
  readonly retryable: boolean
  readonly details?: Readonly<Record<string, unknown>>
}

/** A write came too late: the run belongs to another execution or has ended. Nothing was written. */
export class Fenced extends Error {
  constructor(runId: string) {
    super(`The run ${runId} is no longer this execution's`)
    this.name = 'Fenced'
  }
}

export interface Model {
  /**
   * One chat call through model-policy; `onDelta` receives the text as it comes.
   * Errors: AgentosError with model-policy's code (policy_blocked, quota_exceeded, dependency_unavailable, timeout…).
   */
  chat(call: ModelCall, onDelta: (text: string) => void, signal: AbortSignal): Promise<ModelResult>
  /** All that is decided before a model is asked; asks none and uses nothing. Errors: those that `chat` has by then. */
  decide(call: ModelCall, signal: AbortSignal): Promise<ModelDecision>
}

export interface ModelCall {
  /** Unique to the step and stable over executions, so that a repeated call is billed once. */
  readonly requestId: string
  /** `tier:fast|balanced|premium` or a model id. */
  readonly modelRef: string
  readonly messages: readonly ChatMessage[]
  readonly tools: readonly ToolOffer[]
  readonly generation: {
    readonly temperature?: number
    readonly top_p?: number
    readonly max_output_tokens?: number
    readonly stop?: readonly string[]
  }
  readonly traceparent: string
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly content: string
  readonly name?: string
  readonly tool_call_id?: string
  readonly tool_calls?: readonly ToolCall[]
}

export interface ToolCall {
  readonly tool_call_id: string
  readonly tool_id: string
  readonly name: string
  readonly arguments: unknown
}

export type ToolOffer = Pick<ToolDescriptor, 'tool_id' | 'name' | 'description' | 'input_schema'>

export interface ModelResult {
  readonly message: { readonly role: 'assistant'; readonly content: string }
  readonly toolCalls: readonly ToolCall[]
  readonly usage: { readonly input_tokens: number; readonly output_tokens: number; readonly total_tokens: number }
  readonly costUsd: number
  readonly latencyMs: number
  /** As model-policy gave them: `{decision, reasons, redactions}` and `{backend, model, node, fallback_used}`. */
  readonly policyOutcome: Readonly<Record<string, unknown>>
  readonly route: Readonly<Record<string, unknown>>
}

/** What would become of a call: its policies on the input, and the model that would be asked first. */
export type ModelDecision = Pick<ModelResult, 'policyOutcome' | 'route'>

/** `none` may be repeated, `idempotent` may be repeated under its key, `once` never. */
export type ToolEffect = 'none' | 'idempotent' | 'once'

export interface ToolDescriptor {
  readonly tool_id: string
  readonly name: string
  readonly description?: string
  readonly input_schema: Readonly<Record<string, unknown>>
  readonly effect: ToolEffect
  readonly timeout_ms: number
}

export interface Tool {
  readonly descriptor: ToolDescriptor
  /** Makes the call once; `input` has been validated. Errors that the model should see are results, not throws. */
  invoke(input: unknown, context: ToolContext): Promise<ToolResult>
}

export interface ToolContext {
  readonly tenantId: string
  readonly principalId: string
  readonly agentId: string | null
  readonly runId: string | null
  readonly toolCallId: string
  /** The same for every attempt of the same call, also in a later execution. */
  readonly idempotencyKey: string
  readonly attempt: number
  readonly memory: Memory
  readonly traceparent: string
  /** Aborted at the tool's own time limit or when the lease ends. */
  readonly signal: AbortSignal
}

export type ToolResult = { readonly status: 'ok'; readonly output: unknown } | ToolFailure | ToolRefusal

export interface ToolFailure {
  readonly status: 'error'
  readonly error: StepError & { readonly retryable: boolean }
  /** Before that, another attempt makes no sense. */
  readonly retryAfterSeconds?: number
  readonly isMade?: true
}

/** The call was not made: it may be made later, whatever its effect is. */
export interface ToolRefusal extends Omit<ToolFailure, 'isMade'> {
  readonly isMade: false
}

/** A tool that the agent lists and the run may not call. */
export interface RefusedTool {
  readonly tool_id: string
  /** `not_granted`, `denied`, `not_in_allowlist`, `not_entitled` or `unknown`. */
  readonly reason: string
  readonly message: string
}

/** Key-value memory of the run's tenant; values are JSON of at most 64 KiB. */
export interface Memory {
  get(namespace: string, key: string): Promise<unknown>
  /** Errors: payload_too_large, quota_exceeded. */
  put(namespace: string, key: string, value: unknown): Promise<void>
  delete(namespace: string, key: string): Promise<boolean>
  list(namespace: string, limit: number): Promise<readonly { readonly key: string; readonly value: unknown }[]>
}
