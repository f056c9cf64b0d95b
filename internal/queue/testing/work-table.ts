import type pg from 'pg'
import { type Database, openDatabase } from '#storage'
import { testDatabase } from '#testing'

/** For tests: a table of jobs in a database of its own, from which any number of processes take. */
export interface WorkTable {
  readonly owner: pg.Client
  put(jobs: readonly string[]): Promise<void>
  /** One process's connections, and its claims. */
  process(): { database: Database<unknown>; take: (limit: number) => Promise<string[]> }
  close(): Promise<void>
}

export async function openWorkTable(): Promise<WorkTable> {
  const home = await testDatabase()
  await home.owner.query('create table public.jobs (job text primary key); grant all on public.jobs to agentos_service')
  const databases: Database<unknown>[] = []
  return {
    owner: home.owner,
    async put(jobs) {
      await home.owner.query('insert into public.jobs select unnest($1::text[])', [jobs])
    },
    process() {
      const database = openDatabase<unknown>({ url: home.url, applicationName: 'queue-test' })
      databases.push(database)
      const take = async (limit: number) => {
        const text = `delete from public.jobs where job in (
          select job from public.jobs order by job limit $1 for update skip locked) returning job`
        const rows = await database.call<{ job: string }>({ name: 'take', text, values: [limit] })
        return rows.map(row => row.job)
      }
      return { database, take }
    },
    async close() {
      await Promise.all(databases.map(database => database.close()))
      await home.close()
    },
  }
}
