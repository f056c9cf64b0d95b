import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigError } from '#config'
import type { SystemUser } from './system-user.ts'

const elsewhere = '/var/lib/agentos'
const pointerName = 'moved-to'

/**
 * The folder that really holds the data. It is the wanted one, unless the server's user cannot reach it (a parent is
 * closed to others, as /root is): then it is a folder below /var/lib/agentos, and the file `moved-to` in the wanted one
 * names it. Throws ConfigError where neither can be used.
 */
export function placeFor(wanted: string, user: SystemUser | null): string {
  mkdirSync(wanted, { recursive: true })
  const directory = realpathSync(wanted)
  const moved = movedTo(directory)
  if (moved !== null) return moved
  if (user === null) return directory
  // The folder itself is the database's own: others may pass through it, not list it.
  chmodSync(directory, statSync(directory).mode | 0o011)
  const obstacle = firstClosed(directory, user)
  if (obstacle === null) return directory
  if (existsSync(join(directory, 'cluster'))) throw closed(directory, obstacle)
  return moveAway(directory, obstacle)
}

/** The folder that holds the data already, or null where `wanted` has none. */
export function existingPlace(wanted: string): string | null {
  if (!existsSync(wanted)) return null
  const directory = realpathSync(wanted)
  const place = movedTo(directory) ?? directory
  return existsSync(join(place, 'cluster')) ? place : null
}

function movedTo(directory: string): string | null {
  const pointer = join(directory, pointerName)
  const target = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null
  return target !== null && existsSync(target) ? realpathSync(target) : null
}

function moveAway(directory: string, obstacle: string): string {
  const pointer = join(directory, pointerName)
  const target = join(elsewhere, `embedded-${randomBytes(6).toString('hex')}`)
  try {
    mkdirSync(target, { recursive: true, mode: 0o755 })
    writeFileSync(pointer, `${target}\n`)
    return realpathSync(target)
  } catch (cause) {
    const error = closed(directory, obstacle)
    error.cause = cause
    throw error
  }
}

/** The first folder on the way that the user may not enter, or null. */
function firstClosed(directory: string, user: SystemUser): string | null {
  const parent = dirname(directory)
  const above = parent === directory ? null : firstClosed(parent, user)
  return above ?? (isOpen(directory, user) ? null : directory)
}

function isOpen(directory: string, user: SystemUser): boolean {
  const { mode, uid, gid } = statSync(directory)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

function closed(directory: string, obstacle: string): ConfigError {
  return new ConfigError([
    `The embedded database does not run as root, and its user cannot reach ${directory}; run "chmod o+x ${obstacle}", choose another folder, or start as another user`,
  ])
}
