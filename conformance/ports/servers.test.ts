import { Redis } from 'ioredis'
import { expect, it } from 'vitest'
import { testDatabase, testRedis } from '#testing'

it('tests against the PostgreSQL of the image, which sorts by another collation and has pgvector', async () => {
  const { close, owner } = await testDatabase()
  const { rows } = await owner.query(
    `select current_setting('server_version_num')::int / 10000 as major, 'a' < 'B' as sorts_as_people_do,
            inet_server_addr() <> '127.0.0.1' as is_elsewhere, version() as version`,
  )
  expect(rows).toMatchObject([{ sorts_as_people_do: true, is_elsewhere: true }])
  // The embedded server is another one.
  expect(rows[0].major).toBeGreaterThanOrEqual(15)
  expect(rows[0].major).not.toBe(18)
  await owner.query('create extension vector')
  const nearest = await owner.query("select '[1,2]'::vector <-> '[1,5]'::vector as distance")
  expect(nearest.rows).toEqual([{ distance: 3 }])
  await close()
})

it('tests against the Redis of the image, which is another machine', async () => {
  const server = await testRedis()
  const client = new Redis(server.url)
  // The first process of its own name space.
  expect(await client.info('server')).toMatch(/\nprocess_id:1\r/)
  client.disconnect()
  await server.close()
})
