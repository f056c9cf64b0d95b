import type { SinkName } from '#audit'
import type { HeaderIdentity, JwtOptions } from '#auth'
import type { Secret } from '#config'
import type { Address } from '#http'
import type { LogLevel } from '#telemetry'

export const modes = ['demo', 'dev', 'prod'] as const
export type Mode = (typeof modes)[number]

/** What every service is told alike. */
export interface PlatformConfig {
  readonly mode: Mode
  readonly address: Address
  /** The tenant of callers who name none; null where each must prove one. */
  readonly defaultTenant: string | null
  /** Null in prod: only credentials say who is calling. */
  readonly headerIdentity: HeaderIdentity | null
  readonly jwt: JwtOptions | null
  readonly metricsRequireAuth: boolean
  readonly auditSink: SinkName
  /** Failed credentials that one address may send in a minute. */
  readonly failedCredentials: number
  readonly logLevel: LogLevel
  /** Where spans go by OTLP over HTTP; null: nothing is traced. */
  readonly tracesEndpoint: string | null
  /** Connections of this process to the database. */
  readonly databasePoolSize: number
  /** Milliseconds that calls in flight are given when the service stops. */
  readonly stopGraceMs: number
  readonly invalidResponse: 'throw' | 'count'
}

export interface PlatformSecrets {
  readonly databaseUrl: Secret
  readonly serviceToken: Secret | null
  /** It may hold a password; null where all goes by the database. */
  readonly redisUrl: Secret | null
}
