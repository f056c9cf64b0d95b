import { type AuditLog, createAuditLog } from '#audit'
import { type Authenticator, type AuthenticatorOptions, createAuthenticator } from '#auth'
import type { Contract } from '#contract'
import {
  type Address,
  type AnyHandler,
  createServer,
  type Dependency,
  listen,
  type PipelineDeps,
  platformOperations,
  type RunningServer,
} from '#http'
import { createRates, type RateDefaults, type Rates } from '#quota'
import type { RedisServer } from '#redis'
import { type Database, openDatabase } from '#storage'
import {
  createHttpMetrics,
  createLogger,
  createMetrics,
  type Logger,
  openTracing,
  type Registry,
  type Tracing,
  version,
} from '#telemetry'
import { TenantDirectory } from '#tenancy'
import type { PlatformConfig, PlatformSecrets } from './platform-config.ts'
import { openRedis } from './redis.ts'

export interface PlatformOptions {
  readonly service: string
  readonly config: PlatformConfig
  readonly secrets: PlatformSecrets
  /** Null in a service whose operations are not limited. */
  readonly rates: RateDefaults | null
  /** Whose tokens this service believes beside users' own; null: nobody's. */
  readonly internal: AuthenticatorOptions['internal']
}

/** What every service stands on, opened and checked. */
export interface Platform<Schema> {
  readonly database: Database<Schema>
  /** Null where none is configured, and in a service whose operations are not limited. */
  readonly redis: RedisServer | null
  readonly tenants: TenantDirectory
  readonly authenticator: Authenticator
  readonly rates: Rates | null
  readonly audit: AuditLog
  readonly logger: Logger
  readonly registry: Registry
  readonly tracing: Tracing
  /** Serves the contract on the configured address: the service's own handlers beside those that all services have. */
  serve(
    contract: Contract,
    handlers: Readonly<Record<string, AnyHandler>>,
    dependencies?: readonly Dependency[],
  ): Promise<RunningServer>
  close(): Promise<void>
}

/**
 * Opens database, audit and log. Throws ConfigError where the database's login could see past row-level security, its
 * schema is another version's, or the audit sink cannot be written.
 */
export async function openPlatform<Schema>({
  config,
  internal,
  rates: defaults,
  secrets,
  service,
}: PlatformOptions): Promise<Platform<Schema>> {
  const logger = createLogger({ service, version, level: config.logLevel })
  const onError = (error: Error) => logger.error({ error }, error.message)
  const database = openDatabase<Schema>({
    url: secrets.databaseUrl,
    applicationName: service,
    poolSize: config.databasePoolSize,
  })
  await database.assertServiceRole()
  await database.assertSchemaCurrent()
  const tenants = new TenantDirectory(database)
  const { headerIdentity, jwt } = config
  const authenticator = createAuthenticator({
    database,
    tenants,
    headerIdentity,
    jwt,
    internal,
    serviceToken: secrets.serviceToken,
    failuresPerMinute: config.failedCredentials,
    onError,
  })
  const registry = createMetrics(service)
  // A service without limits has no use for it.
  const redis = defaults === null ? null : await openRedis(secrets, service, registry, logger)
  const rates = defaults === null ? null : createRates({ database, defaults, onError, redis })
  const tracing = openTracing({ endpoint: config.tracesEndpoint, service, version, onError })
  const audit = createAuditLog({ database, sink: config.auditSink, service, onError })
  const deps: PipelineDeps = {
    authenticator,
    rates,
    openAudit: audit.open,
    logger,
    metrics: createHttpMetrics(registry),
    tracing,
    invalidResponse: config.invalidResponse,
  }
  return {
    database,
    redis,
    tenants,
    authenticator,
    rates,
    audit,
    logger,
    registry,
    tracing,
    async serve(contract, handlers, dependencies = []) {
      const own = platformOperations({
        service,
        contract,
        registry,
        authenticator,
        dependencies: [{ name: 'database', check: () => database.ready() }, ...dependencies],
        metricsRequireAuth: config.metricsRequireAuth,
      })
      const server = await listen(
        createServer({ contract, handlers: { ...handlers, ...own } as Record<string, AnyHandler>, deps }),
        config.address,
      )
      logger.info({ address: formatAddress(server.address), mode: config.mode }, 'listening')
      return server
    },
    async close() {
      await rates?.close()
      await authenticator.close()
      await audit.close()
      await tracing.close()
      redis?.close()
      await database.close()
      await new Promise<void>(resolve => logger.flush(() => resolve()))
    },
  }
}

function formatAddress({ host, port }: Address): string {
  return `${host}:${port}`
}
