import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { testDatabase, waitUntil } from '#testing'
import { openDatabase } from './index.ts'

it('reconnects although a connection for listeners that have left was made late', async () => {
  const test = await testDatabase()
  const url = new URL(test.url)
  const folder = url.searchParams.get('host')
  const port = Number(url.searchParams.get('port') ?? (url.port || 5432))
  const target = folder?.startsWith('/')
    ? { path: `${folder}/.s.PGSQL.${port}` }
    : { port, host: folder ?? url.hostname }
  let accepted = 0
  const proxy = createServer(socket => {
    accepted += 1
    const server = connect(target)
    server.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket.on('error', () => server.destroy()).on('close', () => server.destroy())
    server.pipe(socket)
    // The second connection is the one that is still being made when its only listener leaves.
    setTimeout(() => socket.pipe(server), accepted === 2 ? 1_000 : 0)
  }).listen(0, 'localhost')
  await once(proxy, 'listening')
  url.searchParams.delete('port')
  url.searchParams.set('host', 'localhost')
  url.port = `${(proxy.address() as AddressInfo).port}`
  const database = openDatabase({ url: url.href, applicationName: 'late' })
  onTestFinished(async () => {
    await database.close()
    proxy.close()
    await test.close()
  })
  const breakConnections = () =>
    test.owner.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'late'")

  const first = await database.listen('first', () => {}, {})
  await breakConnections()
  await waitUntil(() => accepted === 2)
  const left = first.close()
  let reconnections = 0
  await database.listen('second', () => {}, { onReconnect: () => (reconnections += 1) })
  await left
  reconnections = 0
  await breakConnections()
  await waitUntil(() => reconnections > 0)
  expect(accepted).toBe(4)
})
