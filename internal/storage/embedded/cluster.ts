import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ConfigError, Secret } from '#config'
import { makeWhole } from './drafts.ts'
import { serverUser } from './system-user.ts'

/** The data of one embedded server and the passwords of its two roles. */
export interface Cluster {
  readonly dataDirectory: string
  readonly ownerPassword: Secret
  readonly servicePassword: Secret
}

/** The role that owns the database and runs migrations. */
export const ownerRole = 'agentos_owner'

/** Written into postgresql.conf once, where an operator may change them: a small machine shared with the services. */
const settings = {
  max_connections: '200',
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
}

/**
 * Opens the cluster of this folder, or makes it with the programs of that version. Throws ConfigError where the data
 * are of another major version than `major`.
 */
export async function openCluster(directory: string, programs: string, major: number): Promise<Cluster> {
  const place = join(directory, 'cluster')
  const existing = await load(place, major)
  if (existing !== null) return existing
  await makeWhole(place, draft => create(draft, programs))
  await flush(directory)
  const made = await load(place, major)
  if (made !== null) return made
  throw new ConfigError([
    `The folder ${place} holds no database any more; restore its data, or remove it to begin anew`,
  ])
}

/** Makes a rename below the folder survive a power failure. */
async function flush(directory: string): Promise<void> {
  await using handle = await open(directory, 'r')
  await handle.sync()
}

async function load(place: string, major: number): Promise<Cluster | null> {
  const dataDirectory = join(place, 'data')
  const version = await readFile(join(dataDirectory, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (version === null) return null
  if (Number(version) !== major) {
    throw new ConfigError([
      `The data in ${place} are of PostgreSQL ${version.trim()}, the programs of PostgreSQL ${major}; start with the former version of AgentOS, dump them with pg_dump, and load them into a new folder`,
    ])
  }
  const passwordOf = async (role: string) => new Secret(await readFile(join(place, `${role}.password`), 'utf8'))
  return { dataDirectory, ownerPassword: await passwordOf('owner'), servicePassword: await passwordOf('service') }
}

async function create(draft: string, programs: string): Promise<void> {
  const dataDirectory = join(draft, 'data')
  const user = serverUser(dataDirectory)
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 })
  await chmod(draft, 0o711)
  await writePassword(draft, 'service')
  const passwordFile = await writePassword(draft, 'owner')
  if (user !== null) {
    await chown(dataDirectory, user.uid, user.gid)
    await chown(passwordFile, user.uid, user.gid)
  }
  const options = { cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH }, ...(user ?? {}) }
  const initdb = promisify(execFile)(join(programs, 'bin', 'initdb'), argumentsOf(dataDirectory, passwordFile), options)
  await initdb.catch((cause: Error & { stderr?: string }) => {
    throw new Error(`The embedded database cannot be made: ${cause.stderr?.trim() || cause.message}`, { cause })
  })
  if (user !== null) await chown(passwordFile, 0, 0)
}

function argumentsOf(dataDirectory: string, passwordFile: string): string[] {
  return [
    `--pgdata=${dataDirectory}`,
    `--username=${ownerRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
  ]
}

async function writePassword(directory: string, role: string): Promise<string> {
  const path = join(directory, `${role}.password`)
  await writeFile(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  return path
}
