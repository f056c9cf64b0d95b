export { AgentosError, asAgentosError, type ErrorCode, type ErrorContext, errors, fail } from './errors.ts'
