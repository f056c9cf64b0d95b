import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { type MigrationResult, Migrator } from 'kysely/migration'
import pg from 'pg'
import { ConfigError, type Secret } from '#config'
import { textOf, withClient } from './clients.ts'
import { migrationNames, migrationTable, newer, SqlFiles } from './migrations.ts'
import { type OwnedSchema, schemas } from './schemas.ts'
import { ensureServiceRole, serviceRole } from './service-role.ts'

export interface MigrateOptions {
  /** A role that owns the database and may create roles; it need not be a superuser. */
  readonly ownerUrl: Secret | string
  /** Sets the password of agentos_service; required where that role does not exist yet. */
  readonly servicePassword?: Secret | string
  readonly schemas?: readonly OwnedSchema[]
}

/** Serialises migrations of one database, including what kysely's own lock does not cover: role, schemas, statistics. */
const lockKey = 0x61676f73

/**
 * Brings every schema up to date and returns the migrations that were run, as `schema/name`. Several processes may
 * call it at once. Throws ConfigError where the database has a migration that this version does not know.
 */
export function migrate(options: MigrateOptions): Promise<string[]> {
  const config = { connectionString: textOf(options.ownerUrl), application_name: 'agentos-migrate' }
  return withClient(config, async client => {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await ensureServiceRole(client, options.servicePassword)
    const ran: string[] = []
    for (const owned of options.schemas ?? schemas) ran.push(...(await migrateSchema(client, owned)))
    // Plans made on empty statistics are bad until autoanalyze comes by.
    if (ran.length > 0) await client.query('analyze')
    return ran
  })
}

async function migrateSchema(client: pg.Client, owned: OwnedSchema): Promise<string[]> {
  const { schema, folder } = owned
  const name = pg.escapeIdentifier(schema)
  await client.query(`create schema if not exists ${name}`)
  await refuseNewer(client, owned)
  const migrator = new Migrator({
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool: poolOf(client) }) }),
    provider: new SqlFiles(folder),
    migrationTableSchema: schema,
    migrationTableName: migrationTable,
    migrationLockTableName: 'migration_lock',
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw failureOf(schema, results, error)
  await client.query(`grant usage on schema ${name} to ${serviceRole}`)
  await client.query(`grant select on ${name}.${migrationTable} to ${serviceRole}`)
  return results.map(result => `${schema}/${result.migrationName}`)
}

/** The one connection, which holds the lock, as the pool that kysely asks for. */
function poolOf(client: pg.Client): PostgresPool {
  const connection = { query: client.query.bind(client), release() {} } as unknown as PostgresPoolClient
  return { connect: async () => connection, end: async () => {}, options: {} }
}

async function refuseNewer(client: pg.Client, { schema, folder }: OwnedSchema): Promise<void> {
  const table = `${pg.escapeIdentifier(schema)}.${migrationTable}`
  const { rows: present } = await client.query('select to_regclass($1) is not null as made', [table])
  if (!present[0].made) return
  const { rows } = await client.query<{ name: string }>(`select name from ${table} order by name`)
  const known = new Set(await migrationNames(folder))
  const unknown = rows.filter(row => !known.has(row.name)).map(row => row.name)
  if (unknown.length > 0) throw new ConfigError([newer(schema, unknown)])
}

function failureOf(schema: string, results: readonly MigrationResult[], cause: unknown): Error {
  const failed = results.find(result => result.status === 'Error')
  const where = failed === undefined ? schema : `${schema}/${failed.migrationName}`
  return new Error(`The migration ${where} failed: ${(cause as Error).message}`, { cause })
}
