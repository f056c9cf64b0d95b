export type {
  AnyReply,
  BodyOf,
  Call,
  CallMeta,
  EmptyReply,
  Handler,
  Handlers,
  Idempotency,
  JsonReply,
  ParamsOf,
  QueryOf,
  Reply,
  StreamReply,
  TextReply,
} from './call.ts'
export { ServiceClient, type ServiceClientOptions } from './client.ts'
export { bindHandlers, forwardedCredentials } from './handlers.ts'
export { canonicalJson } from './input.ts'
export { decodeCursor, type PageMark, toPage } from './page.ts'
export type { AnyHandler, PipelineDeps } from './pipeline.ts'
export {
  type Dependency,
  type PlatformOperationId,
  type PlatformOptions,
  platformOperations,
} from './platform-operations.ts'
export { openaiError, problemBody } from './problem.ts'
export { type Address, createServer, listen, type RunningServer, type ServerOptions } from './server.ts'
export { formatFrame, type SseFrame } from './sse.ts'
