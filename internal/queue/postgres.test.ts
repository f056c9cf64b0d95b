import { expect, it } from 'vitest'
import { openDatabase } from '#storage'
import { testDatabase } from '#testing'
import { openPostgresQueue, postgresAnnouncer } from './postgres.ts'
import { queueContract } from './queue.contract.ts'
import { openWorkTable } from './testing/work-table.ts'

queueContract('PostgreSQL', async () => {
  const work = await openWorkTable()
  return {
    put: jobs => work.put(jobs),
    async open({ pollMs }) {
      const { database, take } = work.process()
      return openPostgresQueue({ database, channel: 'queue_test', take, pollMs })
    },
    async interrupt() {
      const text = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'queue-test'"
      await work.owner.query(text)
    },
    close: () => work.close(),
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
