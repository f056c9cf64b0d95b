import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { ConfigError, type Secret } from '#config'
import { textOf } from './clients.ts'

/** The role that services log in as: it owns nothing and row-level security holds for it. */
export const serviceRole = 'agentos_service'

/**
 * Makes the services' role where it is missing, and sets its password where one is given. Only the SCRAM verifier is
 * sent, so that no statement log holds the password. Throws ConfigError where the role is missing and no password is given.
 */
export async function ensureServiceRole(client: pg.Client, password: Secret | string | undefined): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [serviceRole])
  const exists = rowCount !== 0
  if (password === undefined) {
    if (exists) return
    throw new ConfigError([
      `The role ${serviceRole} does not exist; pass its password to the migration, which makes it`,
    ])
  }
  const verifier = pg.escapeLiteral(scramVerifier(textOf(password)))
  const verb = exists ? 'alter' : 'create'
  try {
    await client.query(`${verb} role ${serviceRole} login password ${verifier}`)
  } catch (error) {
    // Roles belong to the whole server: a migration of another of its databases may have made it just now.
    if (isDuplicate(error)) return
    if (!isDenied(error)) throw error
    const remedy = exists ? `grant it admin on ${serviceRole}, or leave the password out` : 'grant it CREATEROLE'
    throw new ConfigError([`The database's owner may not ${verb} the role ${serviceRole}; ${remedy}`])
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '42710' || error.code === '23505')
}

function isDenied(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42501'
}

/** What PostgreSQL stores of a password. Source: RFC 5803, src/common/scram-common.c. */
function scramVerifier(password: string): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256')
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest()
  const storedKey = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyOf('Server Key').toString('base64')}`
}
