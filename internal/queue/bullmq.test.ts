import { expect, it } from 'vitest'
import { RedisServer } from '#redis'
import { describeWithRedis, testRedis, waitUntil } from '#testing'
import { bullmqAnnouncer, openBullmqQueue } from './bullmq.ts'
import { queueContract } from './queue.contract.ts'
import { openWorkTable } from './testing/work-table.ts'

const never = 3_600_000
const { signal } = new AbortController()

describeWithRedis('with Redis', () => {
  queueContract('BullMQ', async () => {
    const [work, server] = await Promise.all([openWorkTable(), testRedis()])
    const opened: RedisServer[] = []
    return {
      put: jobs => work.put(jobs),
      async open({ pollMs }) {
        const redis = new RedisServer({ url: server.url, name: 'queue-test' })
        opened.push(redis)
        await redis.tried()
        return openBullmqQueue({ redis, name: 'work', take: work.process().take, pollMs })
      },
      interrupt: () => server.restart(),
      flush: () => server.flush(),
      async close() {
        for (const redis of opened) redis.close()
        await Promise.all([work.close(), server.close()])
      },
    }
  })

  it('keeps no more tokens than a few, however much is announced while nobody waits', async () => {
    const server = await testRedis()
    const redis = new RedisServer({ url: server.url, name: 'queue-test' })
    await redis.tried()
    const announcer = bullmqAnnouncer(redis, 'work')
    for (let round = 0; round < 50; round += 1) {
      const before = Number(await redis.commands.llen('agentos:work:wait'))
      announcer.enqueue()
      await waitUntil(async () => (await redis.commands.llen('agentos:work:wait')) >= Math.min(before + 1, 8))
    }
    expect(await redis.commands.llen('agentos:work:wait')).toBe(8)
    await announcer.close()
    redis.close()
    await server.close()
  })

  it('opens, claims, polls and closes while there is no server, and counts what it could not tell', async () => {
    const server = await testRedis()
    await server.kill()
    const fallbacks: string[] = []
    const redis = new RedisServer({ url: server.url, name: 'queue-test', onFallback: use => fallbacks.push(use) })
    await redis.tried()
    const queue = openBullmqQueue({ redis, name: 'work', take: async () => ['a'], pollMs: 20 })
    await queue.wait(signal)
    expect(await queue.claim(1)).toEqual(['a'])
    // It got as much as it asked for, and could not tell others that there may be more.
    await waitUntil(() => fallbacks.length === 1)
    const early = openBullmqQueue({ redis, name: 'work', take: async () => [] })
    early.enqueue()
    await waitUntil(() => fallbacks.length === 2)
    await early.close()
    await server.restart()
    await waitUntil(() => redis.isUp)
    await server.kill()
    await waitUntil(() => !redis.isUp)
    queue.enqueue()
    await waitUntil(() => fallbacks.length > 2)
    expect(new Set(fallbacks)).toEqual(new Set(['queue']))
    await queue.close()
    redis.close()
    await server.close()
  })

  it('gives a token that reaches it too late to others', async () => {
    const server = await testRedis()
    const redis = new RedisServer({ url: server.url, name: 'queue-test' })
    await redis.tried()
    const open = () => openBullmqQueue({ redis, name: 'work', take: async () => [], pollMs: never })
    const untilBlocked = (clients: number) =>
      waitUntil(async () => `${await redis.commands.info('clients')}`.includes(`blocked_clients:${clients}\r`))
    const [busy, idle] = [open(), open()]
    const abort = new AbortController()
    const ended = busy.wait(abort.signal)
    await untilBlocked(1)
    abort.abort()
    await ended
    const woken = idle.wait(signal)
    // Redis serves the one first who has waited longest, and that is the one who wants nothing any more.
    await untilBlocked(2)
    idle.enqueue()
    await woken
    await Promise.all([busy.close(), idle.close()])
    redis.close()
    await server.close()
  })

  it('closes while it waits, with the server up or frozen', async () => {
    const server = await testRedis()
    const redis = new RedisServer({ url: server.url, name: 'queue-test' })
    await redis.tried()
    for (const disturb of [async () => {}, () => server.freeze()]) {
      const queue = openBullmqQueue({ redis, name: 'work', take: async () => [], pollMs: never })
      const waiting = queue.wait(signal)
      await disturb()
      await queue.close()
      await waiting
    }
    await server.thaw()
    redis.close()
    await server.close()
  })
})
