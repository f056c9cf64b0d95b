import { expect, it } from 'vitest'
import { openDatabase } from '#storage'
import { testDatabase } from '#testing'
import { openPostgresQueue, postgresAnnouncer } from './postgres.ts'
import { queueContract } from './queue.contract.ts'

queueContract('PostgreSQL', async () => {
  const home = await testDatabase()
  await home.owner.query('create table public.jobs (job text primary key); grant all on public.jobs to agentos_service')
  const databases: { close(): Promise<void> }[] = []
  return {
    async put(jobs) {
      await home.owner.query('insert into public.jobs select unnest($1::text[])', [jobs])
    },
    async open({ pollMs }) {
      const database = openDatabase<unknown>({ url: home.url, applicationName: 'queue-test' })
      databases.push(database)
      const take = async (limit: number) => {
        const text = `delete from public.jobs where job in (
          select job from public.jobs order by job limit $1 for update skip locked) returning job`
        const rows = await database.call<{ job: string }>({ name: 'take', text, values: [limit] })
        return rows.map(row => row.job)
      }
      return openPostgresQueue({ database, channel: 'queue_test', take, pollMs })
    },
    async close() {
      await Promise.all(databases.map(database => database.close()))
      await home.close()
    },
  }
})

it('remembers an announcement that comes while it claims', async () => {
  const home = await testDatabase()
  const database = openDatabase<unknown>({ url: home.url, applicationName: 'queue-test' })
  const options = { database, channel: 'queue_race', pollMs: 3_600_000 }
  const { signal } = new AbortController()
  // Both hear on the connection of their process, in the order in which they were opened.
  const take = async () => {
    await beside.claim(1)
    const heard = beside.wait(signal)
    postgresAnnouncer(database, options.channel).enqueue()
    await heard
    return []
  }
  const queue = await openPostgresQueue({ ...options, take })
  const beside = await openPostgresQueue({ ...options, take: async () => [] })
  expect(await queue.claim(1)).toEqual([])
  await queue.wait(signal)
  await Promise.all([queue.close(), beside.close()])
  await database.close()
  await home.close()
})
