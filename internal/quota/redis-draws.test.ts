import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { RedisServer } from '#redis'
import { type Database, openDatabase } from '#storage'
import type { PlatformSchema } from '#tenancy'
import { describeWithRedis, type TestDatabase, type TestRedis, testDatabase, testRedis, waitUntil } from '#testing'
import { createRates, type Rates } from './index.ts'
import { defaults, freshTenant, perMinute, ratesContract } from './rates.contract.ts'

describeWithRedis('with Redis', () => {
  let home: TestDatabase
  let server: TestRedis
  let database: Database<PlatformSchema>
  let redis: RedisServer
  let rates: Rates
  let fallbacks: string[] = []
  const onError = (error: Error) => expect.fail(error.message)
  const connect = async () => {
    const opened = new RedisServer({ url: server.url, name: 'test', onFallback: use => fallbacks.push(use) })
    await opened.tried()
    return opened
  }

  beforeAll(async () => {
    ;[home, server] = await Promise.all([testDatabase(), testRedis()])
    database = openDatabase({ url: home.url, applicationName: 'test' })
    redis = await connect()
    rates = createRates({ database, defaults, onError, redis })
  })
  afterAll(async () => {
    await rates.close()
    redis.close()
    await database.close()
    await Promise.all([home.close(), server.close()])
  })
  beforeEach(async () => {
    await waitUntil(() => redis.isUp)
    fallbacks = []
  })

  /** Whether each of so many draws was allowed, where two are. */
  const draw = async (tenantId: string, times: number) => {
    const subject = { tenant: { tenantId, quotas: perMinute(2) } }
    const decisions = []
    for (let count = 0; count < times; count += 1) decisions.push((await rates.consume('tool_call', subject)).allowed)
    return decisions
  }

  ratesContract('Redis', async () => {
    const servers = await Promise.all([connect(), connect()])
    const replicas = servers.map(each => createRates({ database, defaults, onError, redis: each }))
    return {
      replicas: replicas as [Rates, Rates],
      async endWindow(tenantId) {
        expect(await redis.commands.del(`agentos:rate:tool_call:${tenantId}`)).toBe(1)
      },
      async close() {
        await Promise.all(replicas.map(replica => replica.close()))
        for (const each of servers) each.close()
        // Had it drawn in the database, Redis would not have been tested.
        expect(fallbacks).toEqual([])
      },
    }
  })

  it.each([
    ['gone', () => server.kill(), () => server.restart()],
    ['frozen', () => server.freeze(), () => server.thaw()],
  ])('holds the limit in the database while Redis is %s, and counts in Redis again afterwards', async (_, lose, regain) => {
    const tenantId = freshTenant()
    await lose()
    expect(await draw(tenantId, 3)).toEqual([true, true, false])
    expect(fallbacks).toEqual(['rates', 'rates', 'rates'])
    await regain()
    await waitUntil(() => redis.isUp)
    await waitUntil(async () => (await redis.commands.ping()) === 'PONG')
    fallbacks = []
    expect(await draw(freshTenant(), 3)).toEqual([true, true, false])
    expect(fallbacks).toEqual([])
  })

  it('admits nothing where neither Redis nor the database answers', async () => {
    await server.kill()
    const away = openDatabase<PlatformSchema>({ url: 'postgresql://nobody@127.0.0.1:1/none', applicationName: 'test' })
    const blind = createRates({ database: away, defaults, onError, redis })
    const subject = { tenant: { tenantId: freshTenant(), quotas: {} } }
    await expect(blind.consume('tool_call', subject)).rejects.toMatchObject({ code: 'dependency_unavailable' })
    await blind.close()
    await away.close()
    await server.restart()
  })
})
