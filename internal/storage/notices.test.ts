import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase, waitUntil } from '#testing'
import { type Database, openDatabase } from './index.ts'

let test: TestDatabase
let database: Database<unknown>

beforeAll(async () => {
  test = await testDatabase()
  database = openDatabase({ url: test.url, applicationName: 'notices' })
})

afterAll(async () => {
  await database.close()
  await test.close()
})

/** Everything heard on a channel, so far. */
async function hear(channel: string, onReconnect = () => {}) {
  const heard: string[] = []
  return { heard, ...(await database.listen(channel, payload => heard.push(payload), { onReconnect })) }
}

const breakConnections = () =>
  test.owner.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'notices'")

it('delivers to the listeners of the channel alone', async () => {
  const [here, there] = [await hear('here'), await hear('there')]
  database.notify('here', 'x')
  await waitUntil(() => here.heard.length > 0)
  database.notify('there', 'y')
  await waitUntil(() => there.heard.length > 0)
  expect([here.heard, there.heard]).toEqual([['x'], ['y']])
})

it('sends what waits together as one notice, without repeats', async () => {
  const { heard } = await hear('together')
  for (const payload of ['a', 'b', 'a', 'c']) database.notify('together', payload)
  await waitUntil(() => heard.length > 0)
  database.notify('together', 'end')
  await waitUntil(() => heard.includes('end'))
  expect(heard).toEqual(['a,b,c', 'end'])
})

it('sends a notice with a statement once that has committed, and never where it fails', async () => {
  const { heard } = await hear('with statement')
  const notice = { channel: 'with statement', payloads: ['a', 'b', 'a'] }
  const rows = await database.call({ name: 'two', text: 'select $1::int as one, 2 as two', values: [1] }, notice)
  expect(rows).toEqual([{ one: 1, two: 2 }])
  await waitUntil(() => heard.length > 0)
  const failing = { name: 'failing', text: 'select 1 / $1::int as one', values: [0] }
  await expect(database.call(failing, { ...notice, payloads: ['never'] })).rejects.toThrow('division by zero')
  database.notify('with statement', 'end')
  await waitUntil(() => heard.includes('end'))
  expect(heard).toEqual(['a,b', 'end'])
})

it.each([
  ['long ones', Array.from({ length: 100 }, (_, index) => `${index}`.padStart(100, 'é'))],
  ['too many', Array.from({ length: 5_000 }, (_, index) => `${index}`)],
])('sends * in place of %s', async (channel, payloads) => {
  const { heard } = await hear(channel)
  for (const payload of payloads) database.notify(channel, payload)
  await waitUntil(() => heard.length > 0)
  expect(heard).toEqual(['*'])
})

it('hears nothing more once closed', async () => {
  const [closed, open] = [await hear('closing'), await hear('closing')]
  await closed.close()
  database.notify('closing', 'x')
  await waitUntil(() => open.heard.length > 0)
  expect(closed.heard).toEqual([])
})

it('makes a broken connection again, says so, and hears all channels as before', async () => {
  let reconnects = 0
  const [one, other] = [await hear('broken', () => reconnects++), await hear('broken too')]
  await breakConnections()
  await waitUntil(() => reconnects === 1)
  database.notify('broken', 'x')
  database.notify('broken too', 'y')
  await waitUntil(() => one.heard.length > 0 && other.heard.length > 0)
  expect([one.heard, other.heard]).toEqual([['x'], ['y']])
})

it('drops notices, without an error, when there is no server', async () => {
  const nowhere = openDatabase({ url: 'postgresql://x:y@127.0.0.1:1/z', applicationName: 'test' })
  nowhere.notify('x', 'y')
  await expect(nowhere.close()).resolves.toBeUndefined()
})
