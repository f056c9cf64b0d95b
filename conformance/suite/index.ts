export { type Case, type CaseOperation, nameCase } from './case.ts'
export type { CallOptions, Client, EventStream } from './client.ts'
export { Deviation, expectEqual, expectError, expectStatus, expectThat, NotApplicable } from './deviation.ts'
export type { Exchange, SentRequest } from './exchange.ts'
export type { Finding, Journal } from './journal.ts'
export { loadCases } from './registry.ts'
export { type CaseResult, type RunOptions, runSuite, type SuiteResult } from './runner.ts'
export {
  contracts,
  findOperation,
  type ServiceName,
  type SpecifiedOperation,
  serviceNames,
  specifiedOperations,
} from './specification.ts'
export type { StreamMessage } from './stream-check.ts'
export { type OperationCoverage, type PartSummary, type SuiteSummary, summarize } from './summary.ts'
export { defaultSource, type JwtIssuer, type Source, type Target, TargetFault } from './target.ts'
export { generousQuotas, type Key, type KeyOptions, Tenant, type TenantOptions } from './tenants.ts'
export type { World } from './world.ts'
