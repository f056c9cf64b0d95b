import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type EmbeddedPostgres, isAlive, migrate, openEmbedded, stopEmbedded } from '#storage'
import { type Cluster, templateName, urlWith } from './database-url.ts'
import { removeRedisLeftovers } from './test-redis.ts'

const prefix = 'agentos-test-'

/** Vitest's global set-up: one PostgreSQL server for the whole run with a migrated template; gone when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeRedisLeftovers(isAlive)
  await removeLeftovers()
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const server = await openEmbedded({ directory, autoRestart: false })
  const cluster = { ownerUrl: server.ownerUrl.reveal(), servicePassword: server.servicePassword.reveal() }
  await relax(cluster.ownerUrl)
  project.provide('cluster', { ...cluster, problem: await makeTemplate(server) })
  project.onTestsRerun(async () => {
    project.provide('cluster', { ...cluster, problem: await makeTemplate(server) })
  })
  return async () => {
    await server.stop()
    for (const folder of [server.directory, directory]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Migrates a fresh template. What fails is given to `testDatabase`, so that tests without a database still run. */
async function makeTemplate(server: EmbeddedPostgres): Promise<string | null> {
  const owner = new pg.Client({ connectionString: server.ownerUrl.reveal() })
  await owner.connect()
  try {
    await owner.query(`drop database if exists ${templateName} with (force)`)
    await owner.query(`create database ${templateName}`)
    await migrate({
      ownerUrl: urlWith(server.ownerUrl.reveal(), templateName),
      servicePassword: server.servicePassword,
    })
    return null
  } catch (error) {
    return (error as Error).message
  } finally {
    await owner.end()
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
