import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '#storage'
import {
  describeWithRedis,
  noticesContract,
  type TestDatabase,
  type TestRedis,
  testDatabase,
  testRedis,
  waitUntil,
} from '#testing'
import { RedisNotices, RedisServer, withNotices } from './index.ts'

describeWithRedis('the contract', () => {
  noticesContract('Redis', async () => {
    const [home, server] = await Promise.all([testDatabase(), testRedis()])
    const closing: (() => void | Promise<void>)[] = []
    const asking = new RedisServer({ url: server.url, name: 'asking' })
    closing.push(() => asking.close())
    await asking.tried()
    return {
      async open() {
        const redis = new RedisServer({ url: server.url, name: 'contract' })
        const real = openDatabase<unknown>({ url: home.url, applicationName: 'contract' })
        const notices = new RedisNotices(redis, real)
        closing.push(
          () => real.close(),
          () => redis.close(),
          () => notices.close(),
        )
        await redis.tried()
        return withNotices(real, notices)
      },
      hears: (channel, processes) =>
        waitUntil(async () => {
          const [, count] = await asking.commands.pubsub('NUMSUB', `agentos:notices:${channel}`)
          return count === processes
        }),
      async interrupt() {
        await asking.commands.call('CLIENT', 'KILL', 'TYPE', 'PUBSUB')
      },
      async close() {
        for (const close of closing.reverse()) await close()
        await Promise.all([home.close(), server.close()])
      },
    }
  })
})

describeWithRedis('notices by Redis', () => {
  let home: TestDatabase
  let server: TestRedis
  const closing: (() => void | Promise<void>)[] = []
  beforeEach(async () => {
    ;[home, server] = await Promise.all([testDatabase(), testRedis()])
  })
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
    await Promise.all([home.close(), server.close()])
  })

  /** One process: what it hears on the channel, and how often it was told to look for what it missed. */
  async function open({ channel = 'news', url = server.url, beatMs = 60_000 } = {}) {
    const fallbacks: string[] = []
    const redis = new RedisServer({ url, name: 'test', onFallback: use => fallbacks.push(use) })
    const real = openDatabase<unknown>({ url: home.url, applicationName: 'notices' })
    const byDatabase: string[] = []
    closing.push(() => real.close())
    await real.listen(channel, payload => byDatabase.push(payload))
    const notices = new RedisNotices(redis, real, { beatMs })
    closing.push(
      () => redis.close(),
      () => notices.close(),
    )
    const database = withNotices(real, notices)
    await redis.tried()
    const process = { database, redis, fallbacks, byDatabase, heard: [] as string[], reconnects: 0 }
    const onReconnect = () => {
      process.reconnects += 1
    }
    const listening = await database.listen(channel, payload => process.heard.push(payload), { onReconnect })
    return Object.assign(process, { listening })
  }

  /** Resolves when so many processes hear the channel by Redis. */
  const heardByRedis = (process: { redis: RedisServer }, listeners: number) =>
    waitUntil(async () => {
      const [, count] = await process.redis.commands.pubsub('NUMSUB', 'agentos:notices:news')
      return count === listeners
    })

  it('go by Redis alone while it is there, coalesced as the database would', async () => {
    const [here, there] = [await open(), await open()]
    await heardByRedis(here, 2)
    for (const payload of ['a', 'b', 'a', 'c']) here.database.notify('news', payload)
    await waitUntil(() => there.heard.length > 0)
    for (let index = 0; index < 5_000; index += 1) here.database.notify('news', `${index}`)
    await waitUntil(() => there.heard.length > 1)
    expect([there.heard, there.byDatabase, here.fallbacks]).toEqual([['a,b,c', '*'], [], []])
  })

  it('are asked for anew where the connection has lost its other end without a word', async () => {
    const there = await open({ beatMs: 200 })
    await heardByRedis(there, 1)
    const before = there.reconnects
    server.freeze()
    await sleep(1_000)
    server.thaw()
    await waitUntil(() => there.reconnects > before)
    const here = await open()
    await heardByRedis(here, 2)
    here.database.notify('news', 'again')
    await waitUntil(() => there.heard.includes('again'))
  })

  it('go by the database, with few connections, for a user who has no right to channels', async () => {
    const all = await open()
    await all.redis.commands.call('ACL', 'SETUSER', 'limited', 'on', '>secret', '~*', '+@all', 'resetchannels')
    const url = server.url.replace('redis://', 'redis://limited:secret@')
    const [here, there] = [await open({ url }), await open({ url })]
    const connections = async () =>
      Number(/total_connections_received:(\d+)/.exec(await all.redis.commands.info('stats'))?.[1])
    const before = await connections()
    here.database.notify('news', 'by the database')
    await waitUntil(() => there.heard.includes('by the database'))
    await sleep(1_500)
    expect((await connections()) - before).toBeLessThan(3)
    expect(new Set(here.fallbacks)).toEqual(new Set(['notices']))
  })

  it('go by Redis also where they go with a statement, once that has committed', async () => {
    const [here, there] = [await open(), await open()]
    await heardByRedis(here, 2)
    const statement = { name: 'one', text: 'select 1 as one', values: [] }
    const notice = { channel: 'news', payloads: ['a', 'b'] }
    expect(await here.database.call(statement, notice)).toEqual([{ one: 1 }])
    await waitUntil(() => there.heard.length > 0)
    expect([there.heard, there.byDatabase]).toEqual([['a,b'], []])
  })

  it('go by the database while Redis is away, and by Redis again once it is back, which listeners are told', async () => {
    const [here, there] = [await open(), await open()]
    await heardByRedis(here, 2)
    await server.kill()
    await waitUntil(() => !here.redis.isUp)
    here.database.notify('news', 'a')
    await waitUntil(() => there.heard.includes('a'))
    expect([there.byDatabase, here.fallbacks]).toEqual([['a'], ['notices']])
    const before = there.reconnects
    await server.restart()
    await waitUntil(() => there.reconnects > before)
    await heardByRedis(here, 2)
    here.database.notify('news', 'b')
    await waitUntil(() => there.heard.includes('b'))
    expect([there.heard, there.byDatabase]).toEqual([['a', 'b'], ['a']])
  })

  it('go by the database when Redis stops answering', async () => {
    const [here, there] = [await open(), await open()]
    await heardByRedis(here, 2)
    await server.freeze()
    here.database.notify('news', 'a')
    await waitUntil(() => there.heard.includes('a'))
    expect(there.byDatabase).toEqual(['a'])
    await server.thaw()
  })

  it('are heard from processes without Redis, and after the database cut its connections', async () => {
    await server.kill()
    const there = await open()
    const plain = openDatabase({ url: home.url, applicationName: 'plain' })
    closing.push(() => plain.close())
    await home.owner.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'notices'")
    await waitUntil(() => there.reconnects === 1)
    plain.notify('news', 'a')
    await waitUntil(() => there.heard.includes('a'))
  })

  it('can be listened to while Redis was never there', async () => {
    await server.kill()
    const [here, there] = [await open(), await open()]
    here.database.notify('news', 'a')
    await waitUntil(() => there.heard.includes('a'))
    await server.restart()
    await waitUntil(() => there.reconnects > 0)
  })

  it('are heard no more once closed', async () => {
    const [here, there] = [await open(), await open()]
    await heardByRedis(here, 2)
    await there.listening.close()
    here.database.notify('news', 'a')
    await waitUntil(() => here.heard.includes('a'))
    expect(there.heard).toEqual([])
  })
})
