import pg from 'pg'
import { migrate } from '#storage'
import { type Cluster, templateName, urlWith } from './database-url.ts'

/** Migrates a fresh template. What fails is given to `testDatabase`, so that tests without a database still run. */
export async function makeTemplate(access: Omit<Cluster, 'problem'>): Promise<Cluster> {
  const { ownerUrl, servicePassword } = access
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`drop database if exists ${templateName} with (force)`)
    await owner.query(`create database ${templateName}`)
    await migrate({ ownerUrl: urlWith(ownerUrl, templateName), servicePassword })
    return { ...access, problem: null }
  } catch (error) {
    return { ...access, problem: (error as Error).message }
  } finally {
    await owner.end()
  }
}
