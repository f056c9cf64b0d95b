import { openDatabase } from '#storage'
import { testDatabase } from '#testing'
import { openPostgresQueue } from './postgres.ts'
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
