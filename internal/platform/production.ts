import type { Environment, Secret } from '#config'
import type { PlatformConfig, PlatformSecrets } from './platform-config.ts'

const shortestSecret = 24
const knownDefaults = new Set([
  'agentos',
  'changeme',
  'change-me',
  'default',
  'demo',
  'dev',
  'password',
  'postgres',
  'secret',
  'test',
  'token',
])

/** What may be convenient on a laptop and must not be in production; each fault names its variable. */
export function refuseInProduction(
  environment: Environment,
  config: PlatformConfig,
  secrets: PlatformSecrets,
  allowDevHeaders: boolean,
): void {
  if (config.defaultTenant !== null)
    environment.fault('AGENTOS_DEFAULT_TENANT', 'must be empty in prod: every request proves its tenant')
  if (allowDevHeaders) environment.fault('AGENTOS_ALLOW_DEV_HEADERS', 'must not be set in prod: headers prove nothing')
  if (!config.metricsRequireAuth)
    environment.fault(
      'AGENTOS_METRICS_REQUIRE_AUTH',
      'must be 1 in prod: figures of all tenants are for the platform alone',
    )
  requireStrongSecret(environment, 'AGENTOS_SERVICE_TOKEN', secrets.serviceToken)
  const password = passwordOf(secrets.databaseUrl)
  if (password !== null && isKnownDefault(password))
    environment.fault('AGENTOS_DATABASE_URL', 'has a well-known password; choose another')
}

/** A secret that is there, long enough not to be guessed, and not one that is in every tutorial. */
export function requireStrongSecret(environment: Environment, name: string, secret: Secret | null): void {
  const value = secret?.reveal()
  if (value === undefined)
    environment.fault(name, `is missing; set it, or ${name}_FILE, to at least ${shortestSecret} random characters`)
  else if (value.length < shortestSecret || isKnownDefault(value))
    environment.fault(name, `is too easily guessed; use at least ${shortestSecret} random characters`)
}

function isKnownDefault(value: string): boolean {
  return knownDefaults.has(value.toLowerCase())
}

function passwordOf(url: Secret | null): string | null {
  const text = url?.reveal()
  if (text === undefined || !URL.canParse(text)) return null
  const { password } = new URL(text)
  try {
    return decodeURIComponent(password)
  } catch {
    // A stray % is a part of the password.
    return password
  }
}
