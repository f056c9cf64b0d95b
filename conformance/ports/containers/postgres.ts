import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { Wait } from 'testcontainers'
import { freePort } from '#storage'
import { waitUntil } from '#testing'
import type { Cluster } from '../../../internal/testing/database-url.ts'
import { LocalContainer, type ServerContainer, startServer } from './server-container.ts'

const port = 5432
const owner = 'agentos_owner'

/** Its data are its own, made when it first starts; sorted as people read, unlike those of the embedded server. */
const program = `set -eu
data=/tmp/cluster
if [ ! -s "$data/PG_VERSION" ]; then
  umask 077
  printf %s "$OWNER_PASSWORD" > /tmp/password
  initdb --pgdata="$data" --username=${owner} --pwfile=/tmp/password --auth=scram-sha-256 --encoding=UTF8 \\
    --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US --no-instructions --no-sync
  echo 'host all all all scram-sha-256' >> "$data/pg_hba.conf"
fi
exec postgres -D "$data" -c listen_addresses='*' -c unix_socket_directories= "$@"`

/** Test data need not survive a power failure; a killed server still recovers them. */
const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '200', jit: 'off', timezone: 'UTC' }

/** A PostgreSQL server for tests, empty. */
export interface PostgresContainer {
  readonly access: Omit<Cluster, 'problem'>
  readonly container: ServerContainer
}

export async function startPostgres(image: string, run: number): Promise<PostgresContainer> {
  const host = await freePort()
  const password = randomBytes(24).toString('base64url')
  const ownerUrl = `postgresql://${owner}:${password}@127.0.0.1:${host}/postgres`
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const plan = new LocalContainer(image, run)
    .withUser('postgres')
    .withEntrypoint(['sh', '-c', program, 'postgres'])
    .withCommand(options)
    .withEnvironment({ OWNER_PASSWORD: password })
    .withSharedMemorySize(256 * 2 ** 20)
    .withExposedPorts({ container: port, host })
    .withWaitStrategy(Wait.forLogMessage('database system is ready to accept connections'))
  const container = await startServer(plan, () => untilItAnswers(ownerUrl))
  return { access: { ownerUrl, servicePassword: randomBytes(24).toString('base64url') }, container }
}

async function untilItAnswers(url: string): Promise<void> {
  await waitUntil(
    async () => {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
      client.on('error', () => {})
      try {
        await client.connect()
        return await client.query('select 1')
      } finally {
        await client.end()
      }
    },
    { timeoutMs: 20_000 },
  )
}
