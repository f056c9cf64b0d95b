import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the embedded database really lies: `#storage` notes it in `moved-to` where the server's user could not reach the wanted folder. */
export function databaseFolder(wanted: string): string {
  const pointer = join(wanted, 'moved-to')
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : wanted
}
