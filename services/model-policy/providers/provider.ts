import type { ToolCall } from './tool-call.ts'

/**
 * A backend of models, as the choke point sees it. Breakers, retries, metrics and canaries are wrappers of this port.
 * Every failure is an AgentosError: `dependency_unavailable` (unreachable, broken, refused our credential, a stream cut
 * short), `rate_limited` with `retryAfterSeconds`, `timeout`, `invalid_request` (the backend refused the request).
 * A call whose signal is aborted rejects with the signal's reason.
 */
export interface Provider {
  /** The name of this backend in the catalog and in `route.backend`. */
  readonly id: string
  /** Answers a conversation. With `onDelta` the answer's text is handed over while it grows; the result holds it whole. */
  chat(request: ChatRequest, options: ChatOptions): Promise<ChatResult>
  /** Turns each text into a vector, in the order of the texts. */
  embed(request: EmbedRequest, options: CallOptions): Promise<EmbedResult>
  /** Asks the backend for a sign of life; never throws. */
  check(): Promise<ProviderHealth>
  /** Gives sockets back; calls in flight are ended. */
  close(): Promise<void>
}

export interface CallOptions {
  readonly signal: AbortSignal
}

export interface ChatOptions extends CallOptions {
  /** Called with each piece of the answer's text, in order; never with an empty one. */
  readonly onDelta?: (text: string) => void
}

export interface ChatRequest {
  /** The model's name at the backend. */
  readonly model: string
  readonly messages: readonly ChatMessage[]
  readonly tools?: readonly ToolDefinition[]
  readonly toolChoice?: ToolChoice
  /** False: at most one call is wanted. Backends that cannot be told may give more. */
  readonly parallelToolCalls?: boolean
  readonly temperature?: number
  readonly topP?: number
  readonly maxOutputTokens?: number
  /** What the catalog says of the model, for backends that must be told. */
  readonly modelLimits?: ModelLimits
  readonly stop?: readonly string[]
  readonly responseFormat?: ResponseFormat
}

export interface ModelLimits {
  readonly contextTokens: number
  readonly outputTokens: number
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly content: Content
  readonly name?: string
  /** The call that a `tool` message answers. */
  readonly toolCallId?: string
  /** The calls that an `assistant` message made. */
  readonly toolCalls?: readonly ToolCall[]
}

/** Text, or parts of which no two texts are neighbours. */
export type Content = string | readonly ContentPart[]

export type ContentPart = TextPart | ImagePart

export interface TextPart {
  readonly type: 'text'
  readonly text: string
}

export interface ImagePart {
  readonly type: 'image'
  readonly mediaType: ImageType
  /** The file in base64. */
  readonly data: string
  /** How closely to look, for backends that can be told. */
  readonly detail?: 'auto' | 'low' | 'high'
}

export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'

export interface ToolDefinition {
  readonly name: string
  readonly description?: string
  /** JSON Schema of the arguments object. */
  readonly inputSchema: Readonly<Record<string, unknown>>
  /** True: the arguments must fit the schema, where the backend can see to that. */
  readonly strict?: boolean
}

/** `required`: some tool must be called; a name: this one. */
export type ToolChoice = 'auto' | 'none' | 'required' | { readonly name: string }

export type ResponseFormat =
  | { readonly type: 'text' }
  | { readonly type: 'json_object' }
  | {
      readonly type: 'json_schema'
      readonly name: string
      readonly schema: Readonly<Record<string, unknown>>
      readonly strict?: boolean
    }

export interface ChatResult {
  /** Empty where the model only calls tools. */
  readonly content: string
  readonly toolCalls: readonly ToolCall[]
  readonly finishReason: FinishReason
  readonly usage: Usage
}

export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter'

export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
  /** True where the backend reported nothing and the numbers are ours. */
  readonly estimated: boolean
}

export interface EmbedRequest {
  readonly model: string
  readonly texts: readonly string[]
  /** Shorter vectors, where the model can be cut. */
  readonly dimensions?: number
}

export interface EmbedResult {
  /** One per text; every component is a float32 value, so that float and base64 answers hold the same numbers. */
  readonly vectors: readonly (readonly number[])[]
  readonly usage: Usage
}

export interface ProviderHealth {
  readonly status: 'ok' | 'unavailable'
  readonly latencyMs: number
  /** Why it is unavailable, or what is worth knowing; for operators. */
  readonly detail?: string
  /** The models that the backend says it serves; absent where it does not say. */
  readonly models?: readonly string[]
}
