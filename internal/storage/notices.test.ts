import { expect, it } from 'vitest'
import { noticesContract, testDatabase } from '#testing'
import { openDatabase } from './index.ts'

noticesContract('PostgreSQL', async () => {
  const test = await testDatabase()
  const opened: { close(): Promise<void> }[] = []
  return {
    async open() {
      const database = openDatabase<unknown>({ url: test.url, applicationName: 'notices' })
      opened.push(database)
      return database
    },
    // It listens by the time that `listen` has resolved.
    hears: async () => {},
    async interrupt() {
      await test.owner.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'notices'",
      )
    },
    async close() {
      for (const database of opened) await database.close()
      await test.close()
    },
  }
})

it('drops notices, without an error, when there is no server', async () => {
  const nowhere = openDatabase({ url: 'postgresql://x:y@127.0.0.1:1/z', applicationName: 'test' })
  nowhere.notify('x', 'y')
  await expect(nowhere.close()).resolves.toBeUndefined()
})
