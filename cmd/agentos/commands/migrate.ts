import type { Command } from 'commander'
import { bringUpToDate } from '../bootstrap/migrations.ts'
import { print, printJson } from '../output/terminal.ts'
import { ownerAccess } from '../settings/owner-url.ts'
import { readSettings } from '../settings/settings.ts'

const examples = `
Examples:
  agentos migrate
  AGENTOS_DATABASE_OWNER_URL=postgresql://agentos_owner:…@db.example/agentos agentos migrate

The password of agentos_service is taken from AGENTOS_DATABASE_URL. Without any URL the running node's own database is meant.`

export function register(program: Command): void {
  program
    .command('migrate')
    .summary('bring the database up to date')
    .description('Run the migrations that the database of AGENTOS_DATABASE_OWNER_URL does not have yet.')
    .option('--json', 'as one JSON document')
    .addHelpText('after', examples)
    .action(migrateDatabase)
}

async function migrateDatabase({ json }: { json?: boolean }): Promise<void> {
  const migrations = await bringUpToDate(await ownerAccess(readSettings()))
  if (json) printJson({ migrations })
  else print(migrations.length === 0 ? 'The database is up to date.' : migrations.join('\n'))
}
