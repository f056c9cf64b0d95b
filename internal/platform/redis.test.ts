import { expect, it } from 'vitest'
import { Secret } from '#config'
import { createLogger, createMetrics } from '#telemetry'
import { describeWithRedis, testRedis, waitUntil } from '#testing'
import { openRedis } from './redis.ts'

const password = 'kX9-2mQ_7vLp'

/** The connection of a service, with all that it has logged. */
async function open(url: string) {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const logger = createLogger({ service: 'test', version: '1', level: 'info', destination })
  const registry = createMetrics('test')
  const secrets = { databaseUrl: new Secret('postgresql://x'), serviceToken: null, redisUrl: new Secret(url) }
  const redis = await openRedis(secrets, 'test', registry, logger)
  if (redis === null) return expect.fail('not opened')
  return { redis, lines, metrics: () => registry.metrics() }
}

describeWithRedis('the connection to Redis', () => {
  it('says once that it was lost and once that it is back, and shows it in the figures', async () => {
    const server = await testRedis()
    const { lines, metrics, redis } = await open(server.url)
    expect(await metrics()).toContain('agentos_redis_up{service="test"} 1')
    await server.kill()
    let retries = 0
    redis.commands.on('reconnecting', () => {
      retries += 1
    })
    await waitUntil(() => retries > 3)
    redis.fellBack('rates')
    const figures = await metrics()
    expect(figures).toContain('agentos_redis_up{service="test"} 0')
    expect(figures).toContain('agentos_redis_fallbacks_total{use="rates",service="test"} 1')
    await server.restart()
    await waitUntil(() => redis.isUp)
    expect(lines.map(line => JSON.parse(line).level)).toEqual(['warn', 'info'])
    redis.close()
    await server.close()
  })

  it('opens where there is no server, or one that refuses the password, and never logs either', async () => {
    const server = await testRedis()
    const refused = await open(server.url.replace('redis://', `redis://someone:${password}@`))
    await server.kill()
    const absent = await open(server.url.replace('redis://', `redis://:${password}@`))
    for (const { lines, redis } of [refused, absent]) {
      await waitUntil(() => lines.length > 0)
      expect(redis.isUp).toBe(false)
      expect(lines).toHaveLength(1)
      expect(lines.join()).not.toContain(password)
      expect(lines.join()).not.toContain(server.url.slice('redis://'.length))
      redis.close()
    }
    await server.close()
  })
})
