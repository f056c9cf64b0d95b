import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Migration, MigrationProvider } from 'kysely/migration'
import { ConfigError } from '#config'

/** The table, in each schema, of the migrations that it has. */
export const migrationTable = 'migrations'

const fileName = /^\d{4}_[a-z0-9_]+\.sql$/

/** The names of a folder's migrations in their order, without `.sql`; a folder that is not there has none. */
export async function migrationNames(folder: URL): Promise<string[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const faults = files.filter(file => file.endsWith('.sql') && !fileName.test(file))
  if (faults.length > 0)
    throw new ConfigError(faults.map(file => `The migration ${file} must be named like 0001_init.sql`))
  return files
    .filter(file => fileName.test(file))
    .map(file => file.slice(0, -'.sql'.length))
    .sort()
}

/** Gives kysely's Migrator the .sql files of a folder, each one migration of any number of statements. */
export class SqlFiles implements MigrationProvider {
  readonly #folder: URL

  constructor(folder: URL) {
    this.#folder = folder
  }

  async getMigrations(): Promise<Record<string, Migration>> {
    const names = await migrationNames(this.#folder)
    const entries = names.map(async name => [name, await this.#read(name)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }

  async #read(name: string): Promise<Migration> {
    const text = await readFile(new URL(`${name}.sql`, this.#folder), 'utf8')
    return {
      up: async database => {
        await sql.raw(text).execute(database)
      },
    }
  }
}

/** The sentence for a database that a later version has migrated. */
export function newer(schema: string, unknown: readonly string[]): string {
  return `The schema ${schema} has migrations that this version does not know (${unknown.join(', ')}); start the newer version of AgentOS`
}
