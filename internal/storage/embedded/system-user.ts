import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { ConfigError } from '#config'

/** A user of the operating system that a process can be started as. */
export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

const candidates = ['postgres', 'nobody'] as const

/**
 * Whom the server runs as: null means the user of this process. PostgreSQL refuses root, so root hands over to the
 * owner of existing data, else to an unprivileged user. Throws ConfigError where there is none.
 */
export function serverUser(dataDirectory: string): SystemUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(dataDirectory, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of candidates) {
    const user = lookUp(name)
    if (user !== null) return user
  }
  throw new ConfigError([
    `The embedded database does not run as root, and none of the users ${candidates.join(', ')} exists; start as another user`,
  ])
}

function lookUp(name: string): SystemUser | null {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return null
  }
}
