import { readAuditSink } from '#audit'
import { readJwtOptions } from '#auth'
import type { Environment, Secret } from '#config'
import { readAddress, type ServiceIdentity } from './address.ts'
import { modes, type PlatformConfig, type PlatformSecrets } from './platform-config.ts'
import { refuseInProduction } from './production.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Reads what all services have in common; what is wrong is noted in the environment and told by its `finish`. */
export function readPlatform(
  environment: Environment,
  identity: ServiceIdentity,
): { config: PlatformConfig; secrets: PlatformSecrets } {
  const mode = environment.choice('AGENTOS_MODE', modes, environment.choice('AGENTOS_PROFILE', modes, 'demo'))
  const allowDevHeaders = environment.flag('AGENTOS_ALLOW_DEV_HEADERS', false)
  const defaultTenant = environment.textOrEmpty('AGENTOS_DEFAULT_TENANT', mode === 'prod' ? '' : 'tnt_demo') || null
  const config: PlatformConfig = {
    mode,
    address: readAddress(environment, identity, mode === 'prod' || allowDevHeaders),
    defaultTenant,
    headerIdentity: mode === 'prod' ? null : { defaultTenant },
    jwt: readJwtOptions(environment),
    metricsRequireAuth: environment.flag('AGENTOS_METRICS_REQUIRE_AUTH', false),
    auditSink: readAuditSink(environment, identity.service),
    failedCredentials: environment.integer('AGENTOS_QUOTA_FAILED_CREDENTIALS', 20, { min: 1, max: 1_000_000 }),
    logLevel: environment.choice('AGENTOS_LOG_LEVEL', logLevels, 'info'),
    tracesEndpoint: environment.url('AGENTOS_OTLP_ENDPOINT', null),
    databasePoolSize: environment.integer('AGENTOS_DATABASE_POOL_SIZE', 10, { min: 2, max: 200 }),
    stopGraceMs: environment.integer('AGENTOS_SHUTDOWN_TIMEOUT_MS', 10_000, { min: 0, max: 600_000 }),
    invalidResponse: environment.choice('AGENTOS_INVALID_RESPONSE', ['count', 'throw'], 'count'),
  }
  const secrets: PlatformSecrets = {
    databaseUrl: environment.secret('AGENTOS_DATABASE_URL') as Secret,
    serviceToken: environment.secret('AGENTOS_SERVICE_TOKEN'),
    redisUrl: readRedisUrl(environment),
  }
  if (secrets.databaseUrl === null)
    environment.fault('AGENTOS_DATABASE_URL', 'is missing; set it to postgres://agentos_service:…@host/database')
  if (mode === 'prod') refuseInProduction(environment, config, secrets, allowDevHeaders)
  return { config, secrets }
}

function readRedisUrl(environment: Environment): Secret | null {
  const url = environment.secret('AGENTOS_REDIS_URL')
  const text = url?.reveal()
  if (text === undefined || (/^rediss?:\/\/[^/]/.test(text) && URL.canParse(text))) return url
  environment.fault('AGENTOS_REDIS_URL', 'is not a Redis URL; write redis://… or, over TLS, rediss://…')
  return null
}
