import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Secret } from '#config'
import { withClient } from '../clients.ts'
import { serviceRole } from '../service-role.ts'
import { type Cluster, ownerRole } from './cluster.ts'

const databaseName = 'agentos'

/** The owner's URL: a superuser of this server. */
export function ownerUrl(cluster: Cluster, port: number, database = databaseName): Secret {
  return urlOf(cluster, ownerRole, cluster.ownerPassword, port, database)
}

/** The URL that services log in with. */
export function serviceUrl(cluster: Cluster, port: number): Secret {
  return urlOf(cluster, serviceRole, cluster.servicePassword, port, databaseName)
}

/** Makes the database where it is missing; that it answers proves that the port is served by this very cluster. */
export async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const config = { connectionString: ownerUrl(cluster, port, 'postgres').reveal() }
  await withClient(config, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount !== 0) return
    await client.query(`create database ${databaseName}`).catch(error => {
      if (!isMadeMeanwhile(error)) throw error
    })
  })
}

function isMadeMeanwhile(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505')
}

/** Through the Unix socket where this process may use it, for that takes half the time of a TCP round trip. */
function urlOf(cluster: Cluster, role: string, password: Secret, port: number, database: string): Secret {
  const folder = cluster.dataDirectory
  const socket = isReachable(join(folder, `.s.PGSQL.${port}`)) ? `?host=${encodeURIComponent(folder)}` : ''
  return new Secret(`postgresql://${role}:${password.reveal()}@127.0.0.1:${port}/${database}${socket}`)
}

function isReachable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
