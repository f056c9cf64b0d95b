import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePeersFile } from '../settings/peers-file.ts'
import { newSecret, readSecret, writeSecret, writeSigningKeys } from '../settings/secrets.ts'

/** Where the other containers of a node are, as `host:port`. */
export interface Neighbours {
  readonly database: string
  readonly redis: string
}

/**
 * Makes what is missing of the secrets of a node whose processes run in containers: one folder for each group of readers
 * (`owner`, `redis`, `service`, `executor`), which must be there. Answers the files that were made. Done again it makes
 * nothing, and after an interruption the rest.
 */
export function ensureSecretVolumes(folder: string, neighbours: Neighbours): string[] {
  const made: string[] = []
  const ensure = (name: string, make: (path: string) => void) => {
    const path = join(folder, name)
    if (existsSync(path)) return
    make(path)
    made.push(name)
  }
  const password = () => readSecret(join(folder, 'owner/database.password'))
  const redisUrl = () => new URL(readSecret(join(folder, 'service/redis.url')) as string)

  ensure('owner/database.password', path => writeSecret(path, newSecret()))
  ensure('owner/database.url', path => writeSecret(path, databaseUrl('agentos_owner', password(), neighbours)))
  ensure('service/database.url', path => writeSecret(path, databaseUrl('agentos_service', newSecret(), neighbours)))
  ensure('service/redis.url', path => writeSecret(path, `redis://:${newSecret()}@${neighbours.redis}`))
  ensure('redis/users.acl', path => writeSecret(path, accessList(redisUrl().password)))
  ensure('service/service.token', path => writeSecret(path, newSecret()))
  ensure('service/peers.json', ensurePeersFile)
  // The private key is written last, so that there is never one without its public half.
  ensure('executor/signing.key', path =>
    writeSigningKeys({ signingKey: path, signingPublicKey: join(folder, 'service/signing.pub') }),
  )
  return made
}

function databaseUrl(role: string, password: string | null, { database }: Neighbours): string {
  return `postgresql://${role}:${password}@${database}/agentos`
}

/** Source: Redis, "ACL". Who has no password may ask whether it is up, and nothing else. */
function accessList(password: string): string {
  return `user default on >${password} ~* &* +@all\nuser health on nopass resetkeys resetchannels -@all +ping`
}
