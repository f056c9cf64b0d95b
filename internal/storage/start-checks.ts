import pg from 'pg'
import { ConfigError } from '#config'
import { migrationNames, migrationTable, newer } from './migrations.ts'
import { schemas } from './schemas.ts'
import { serviceRole } from './service-role.ts'
import type { Statement } from './statement.ts'

interface Caller {
  call<Row>(statement: Statement): Promise<Row[]>
}

interface LoginRow {
  login: string
  superuser: boolean
  bypasses: boolean
  owned: string | null
}

/** Refuses a login that row-level security does not hold. Throws ConfigError with what it found. */
export async function checkServiceRole(database: Caller): Promise<void> {
  const [row] = await database.call<LoginRow>({
    name: 'check_service_role',
    text: `select r.rolname as login, r.rolsuper as superuser, r.rolbypassrls as bypasses,
             (select min(c.oid::regclass::text) from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
               where n.nspname = any ($1) and c.relkind in ('r', 'p')
                 and pg_has_role(current_user, c.relowner, 'MEMBER')) as owned
           from pg_roles r where r.rolname = current_user`,
    values: [schemas.map(({ schema }) => schema)],
  })
  const fault = row === undefined ? 'cannot be found' : faultOf(row)
  if (fault === null) return
  throw new ConfigError([
    `The database role ${row?.login ?? ''} ${fault}, so tenants would not be kept apart; let services log in as ${serviceRole}`,
  ])
}

function faultOf(row: LoginRow): string | null {
  if (row.superuser) return 'is a superuser'
  if (row.bypasses) return 'has BYPASSRLS'
  return row.owned === null ? null : `owns ${row.owned}`
}

/** Refuses a database whose migrations are not exactly those of this version. Throws ConfigError. */
export async function checkSchemaCurrent(database: Caller): Promise<void> {
  const faults: string[] = []
  for (const { schema, folder } of schemas) {
    const known = await migrationNames(folder)
    const present = await migrationsOf(database, schema)
    const missing = known.filter(name => !present.includes(name))
    const unknown = present.filter(name => !known.includes(name))
    if (unknown.length > 0) faults.push(newer(schema, unknown))
    else if (missing.length > 0) faults.push(older(schema, missing))
  }
  if (faults.length > 0) throw new ConfigError(faults)
}

async function migrationsOf(database: Caller, schema: string): Promise<string[]> {
  const table = `${pg.escapeIdentifier(schema)}.${migrationTable}`
  try {
    const rows = await database.call<{ name: string }>({
      name: `migrations_of_${schema}`,
      text: `select name from ${table} order by name`,
      values: [],
    })
    return rows.map(row => row.name)
  } catch (error) {
    if (error instanceof pg.DatabaseError && isNeverMigrated.has(error.code ?? '')) return []
    throw error
  }
}

/** No such table, no such schema, or one that nothing was granted on yet. */
const isNeverMigrated = new Set(['42P01', '3F000', '42501'])

function older(schema: string, missing: readonly string[]): string {
  return `The schema ${schema} lacks the migrations ${missing.join(', ')}; run "agentos up" or "npm run migrate"`
}
