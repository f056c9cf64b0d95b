import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { isAlive, openEmbedded, stopEmbedded } from '#storage'
import type { Cluster } from './database-url.ts'
import { removeRedisLeftovers } from './spawned-redis.ts'
import { makeTemplate } from './template.ts'

const prefix = 'agentos-test-'

/** Vitest's global set-up: one PostgreSQL server for the whole run with a migrated template; gone when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeRedisLeftovers(isAlive)
  await removeLeftovers()
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const server = await openEmbedded({ directory, autoRestart: false })
  const access = { ownerUrl: server.ownerUrl.reveal(), servicePassword: server.servicePassword.reveal() }
  await relax(access.ownerUrl)
  project.provide('cluster', await makeTemplate(access))
  project.onTestsRerun(async () => {
    project.provide('cluster', await makeTemplate(access))
  })
  return async () => {
    await server.stop()
    for (const folder of [server.directory, directory]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Test data need not survive a power failure; a killed server still recovers them. */
async function relax(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  for (const setting of ['fsync', 'full_page_writes']) {
    await owner.query(`alter system set ${setting} = off`)
  }
  await owner.query('select pg_reload_conf()')
  await owner.end()
}

/** Ends the servers of runs that were killed before they could. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!(pid > 0) || isAlive(pid)) continue
    await stopEmbedded(join(tmpdir(), name))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Cluster
  }
}
