import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Database, openDatabase } from '#storage'
import { type TestDatabase, testDatabase, waitUntil } from '#testing'
import { announceStreams, EventHub, type StreamCursor } from './index.ts'

interface Line {
  readonly sequence: number
}

const never = 3_600_000
const page = 10
let home: TestDatabase
const databases: Database<unknown>[] = []

beforeAll(async () => {
  home = await testDatabase()
  await home.owner.query(
    'create table public.log (stream text, sequence int, is_last boolean, primary key (stream, sequence))',
  )
  await home.owner.query('grant select on public.log to agentos_service')
})
afterAll(async () => {
  await Promise.all(databases.map(database => database.close()))
  await home.close()
})

function open(): Database<unknown> {
  const database = openDatabase<unknown>({ url: home.url, applicationName: 'hub-test' })
  databases.push(database)
  return database
}

const append = (stream: string, from: number, to: number, last = 0) =>
  home.owner.query('insert into public.log select $1, n, n = $4 from generate_series($2::int, $3::int) n', [
    stream,
    from,
    to,
    last,
  ])

/** A hub over the log; `reads` counts its round trips, and `hear` may drop notices. */
async function openHub(options: { pollMs?: number; hear?: () => boolean } = {}) {
  const { hear = () => true, pollMs = never } = options
  const database = open()
  const read = vi.fn(async (cursors: readonly StreamCursor[]) => {
    const text = `select i::int, l.sequence, l.is_last from unnest($1::text[], $2::int[]) with ordinality c(stream, after, i)
      cross join lateral (select * from public.log l where l.stream = c.stream and l.sequence > c.after order by l.sequence limit $3) l
      order by i, l.sequence`
    const values = [cursors.map(({ stream }) => stream), cursors.map(({ after }) => after), page]
    const rows = await database.call<{ i: number; sequence: number; is_last: boolean }>({
      name: 'read_log',
      text,
      values,
    })
    return cursors.map((_, n) => {
      const events = rows.filter(row => row.i === n + 1)
      const isLast = events.at(-1)?.is_last ?? false
      return {
        events: events.map(({ sequence }): Line => ({ sequence })),
        hasMore: events.length === page && !isLast,
        isLast,
      }
    })
  })
  const listen: Database<unknown>['listen'] = (channel, onNotice, rest) =>
    database.listen(channel, payload => hear() && onNotice(payload), rest)
  const hub = new EventHub<Line>({ database: { listen, notify: database.notify.bind(database) }, read, pollMs })
  await hub.open()
  return { hub, read }
}

async function collect(hub: EventHub<Line>, stream: string, after = 0, signal?: AbortSignal): Promise<number[]> {
  const got: number[] = []
  for await (const { sequence } of hub.subscribe({ tenantId: 'tnt_a', stream, after }, signal)) got.push(sequence)
  return got
}

const upTo = (n: number, from = 1) => Array.from({ length: n - from + 1 }, (_, i) => from + i)

it('gives what is stored, then what happens in another process, and ends with the last event', async () => {
  const { hub } = await openHub()
  await append('run:a', 1, 25)
  const all = collect(hub, 'run:a')
  const some = collect(hub, 'run:a', 20)
  await append('run:a', 26, 30)
  announceStreams(open(), ['run:a'])
  await append('run:a', 31, 31, 31)
  announceStreams(open(), ['run:a'])
  expect(await all).toEqual(upTo(31))
  expect(await some).toEqual(upTo(31, 21))
  expect(hub.readerCount).toBe(0)
})

it('is only late when every notice is lost', async () => {
  const { hub } = await openHub({ pollMs: 30, hear: () => false })
  const all = collect(hub, 'run:b')
  for (let n = 1; n <= 5; n += 1) {
    await append('run:b', n, n, 5)
    announceStreams(open(), ['run:b'])
  }
  expect(await all).toEqual(upTo(5))
})

it('serves thousands of readers with a few round trips a tick', async () => {
  const { hub, read } = await openHub({ pollMs: 50 })
  const stop = new AbortController()
  const readers = Array.from({ length: 3_000 }, (_, n) => collect(hub, `run:idle${n}`, 0, stop.signal))
  await waitUntil(() => read.mock.calls.length > 10)
  const sizes = read.mock.calls.slice(4).map(([cursors]) => cursors.length)
  expect(sizes.reduce((sum, size) => sum + size) / sizes.length).toBeGreaterThan(200)
  stop.abort()
  await Promise.all(readers)
  expect(hub.readerCount).toBe(0)
})

it('reads once for all readers that stand at the same place', async () => {
  const { hub, read } = await openHub()
  await append('run:shared', 1, 25, 25)
  await append('run:other', 1, 3, 3)
  const all = Array.from({ length: 100 }, () => collect(hub, 'run:shared'))
  const others = [collect(hub, 'run:shared', 7), collect(hub, 'run:other')]
  expect(await Promise.all(all)).toEqual(all.map(() => upTo(25)))
  expect(await Promise.all(others)).toEqual([upTo(25, 8), upTo(3)])
  expect(Math.max(...read.mock.calls.map(([cursors]) => cursors.length))).toBe(3)
})

it('ends a subscription at once that comes after its end', async () => {
  const { hub } = await openHub()
  await append('run:late', 1, 1)
  await hub.close()
  expect(await collect(hub, 'run:late')).toEqual([])
  expect(hub.readerCount).toBe(0)
})

it('hears a notice that comes while it reads', async () => {
  const heard = Promise.withResolvers<void>()
  const { hub, read } = await openHub({ hear: () => heard.resolve() === undefined })
  const look = read.getMockImplementation() as (cursors: readonly StreamCursor[]) => ReturnType<typeof read>
  read.mockImplementationOnce(async cursors => {
    const pages = await look(cursors)
    await append('run:race', 1, 1, 1)
    announceStreams(open(), ['run:race'])
    await heard.promise
    return pages
  })
  expect(await collect(hub, 'run:race')).toEqual([1])
  expect(read).toHaveBeenCalledTimes(2)
})

it('reads no further than a slow reader has taken', async () => {
  const { hub, read } = await openHub()
  await append('run:slow', 1, 100, 100)
  const reader = hub.subscribe({ tenantId: 'tnt_a', stream: 'run:slow', after: 0 })
  for (let n = 1; n <= page; n += 1) expect((await reader.next()).value).toEqual({ sequence: n })
  hub.announce(['run:slow'])
  expect(read).toHaveBeenCalledTimes(1)
  expect((await reader.next()).value).toEqual({ sequence: page + 1 })
  expect(read).toHaveBeenCalledTimes(2)
  await reader.return()
  expect(hub.readerCount).toBe(0)
})

it('loses and repeats nothing for a reader that reconnects 200 times, to any replica, while events come', async () => {
  let heard = 0
  const replicas = await Promise.all([0, 1].map(() => openHub({ pollMs: 20, hear: () => heard++ % 3 !== 0 })))
  const total = 1_200
  const writing = (async () => {
    for (let n = 1; n <= total; n += 3) {
      await append('run:re', n, n + 2, total)
      announceStreams(databases[0] as Database<unknown>, ['run:re'])
    }
  })()
  const got: number[] = []
  for (let connection = 0; got.at(-1) !== total; connection += 1) {
    const { hub } = replicas[connection % 2] as (typeof replicas)[number]
    const after = got.at(-1) ?? 0
    for await (const { sequence } of hub.subscribe({ tenantId: 'tnt_a', stream: 'run:re', after })) {
      got.push(sequence)
      if (sequence % 6 === 0 && sequence !== total) break
    }
    if (got.at(-1) === total) expect(connection).toBeGreaterThanOrEqual(199)
  }
  await writing
  expect(got).toEqual(upTo(total))
})

it('ends its readers when it is closed', async () => {
  const { hub } = await openHub()
  const all = collect(hub, 'run:closing')
  await waitUntil(() => hub.readerCount === 1)
  await hub.close()
  expect(await all).toEqual([])
})
