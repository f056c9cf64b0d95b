export { type Mode, type PlatformConfig, type PlatformSecrets, readPlatform, type ServiceIdentity } from './config.ts'
export { openPlatform, type Platform, type PlatformOptions } from './platform.ts'
export { requireStrongSecret } from './production.ts'
export type { OwnOperations, RunningService } from './service.ts'
