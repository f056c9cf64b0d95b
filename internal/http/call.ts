import type { OpenAudit } from '#audit'
import type { TraceContext } from '#telemetry'
import type { TenantScope } from '#tenancy'
import type { SseFrame } from './sse.ts'

type Member<Holder, Name extends PropertyKey> = Holder extends { [Key in Name]?: infer Value }
  ? NonNullable<Value>
  : Empty
type Empty = Record<never, never>

/** The path parameters of an operation, decoded and validated. */
export type ParamsOf<Operation> = Member<Member<Operation, 'parameters'>, 'path'>
/** The query parameters of an operation, coerced from text, defaults filled in. */
export type QueryOf<Operation> = Member<Member<Operation, 'parameters'>, 'query'>
/** The JSON body of an operation, unwrapped and validated, defaults filled in. */
export type BodyOf<Operation> = Member<Member<Member<Operation, 'requestBody'>, 'content'>, 'application/json'>

/** Facts of one request that are neither its input nor its caller. */
export interface CallMeta {
  readonly requestId: string
  readonly correlationId: string
  readonly trace: TraceContext
  /** Null unless the operation is idempotent and the caller sent a key. */
  readonly idempotency: Idempotency | null
  /** Null unless the operation is audited. */
  readonly audit: OpenAudit | null
  /** Aborted when the caller is gone or the time limit is reached. */
  readonly signal: AbortSignal
  readonly now: Date
  /** Lower-case names; only what the operation declares as a header parameter, plus `accept`. */
  readonly headers: Readonly<Record<string, string | undefined>>
}

export interface Idempotency {
  readonly key: string
  /** SHA-256 of the canonical body without its key, hex. */
  readonly digest: string
}

/** One validated call of an operation. */
export interface Call<Operation> {
  readonly params: ParamsOf<Operation>
  readonly query: QueryOf<Operation> & { readonly labels?: Readonly<Record<string, string>> }
  readonly body: BodyOf<Operation>
  readonly scope: TenantScope
  readonly meta: CallMeta
}

type ReplyHeaders = Readonly<Record<string, string>>

/** An answer in JSON; the pipeline adds `correlation_id`. */
export interface JsonReply<Status extends number = number, Body = unknown> {
  readonly status: Status
  readonly body: Body
  readonly headers?: ReplyHeaders
}

/** An answer without a body. */
export interface EmptyReply<Status extends number = number> {
  readonly status: Status
  readonly headers?: ReplyHeaders
}

/** Server-sent events; the iterable ends the answer. */
export interface StreamReply<Status extends number = number> {
  readonly status: Status
  readonly stream: AsyncIterable<SseFrame>
  readonly headers?: ReplyHeaders
}

/** Text of another media type, sent as it is. */
export interface TextReply<Status extends number = number> {
  readonly status: Status
  readonly text: string
  readonly type: string
  readonly headers?: ReplyHeaders
}

export type AnyReply = JsonReply | EmptyReply | StreamReply | TextReply

type Content<Response> = Response extends { content: infer Types } ? Types : never
type Envelope<Body> = Body extends unknown ? Omit<Body, 'correlation_id'> : never

type ReplyAt<Status extends number, Response> =
  | ([Content<Response>] extends [never] ? EmptyReply<Status> : never)
  | (Content<Response> extends { 'application/json': infer Body } ? JsonReply<Status, Envelope<Body>> : never)
  | ('text/event-stream' extends keyof Content<Response> ? StreamReply<Status> : never)
  | (Exclude<keyof Content<Response>, 'application/json' | 'text/event-stream'> extends never
      ? never
      : TextReply<Status>)

type Success = 200 | 201 | 202 | 204

/** The successful answers that the spec declares for an operation; failures are thrown. */
export type Reply<Operation> = {
  [Status in keyof Member<Operation, 'responses'> & Success]: ReplyAt<Status, Member<Operation, 'responses'>[Status]>
}[keyof Member<Operation, 'responses'> & Success]

/** What implements an operation: a straight line from a validated call to a declared answer. */
export type Handler<Operation, Deps> = (call: Call<Operation>, deps: Deps) => Promise<Reply<Operation>>

/** One handler for each operation of a service: a missing or a stale one does not compile. */
export type Handlers<Operations, Deps> = {
  readonly [Id in keyof Operations as CanonicalId<Id>]: Handler<Operations[Id], Deps>
}

/** Aliases are further paths of the same operation and have no handler of their own. */
type CanonicalId<Id> = Id extends `${string}Alias${'' | number}` ? never : Id
