import { RedisServer, type RedisUse } from '#redis'
import { Counter, createSampledGauge, type Logger, type Registry } from '#telemetry'
import type { PlatformSecrets } from './platform-config.ts'

/** Connects where there is a URL; the service goes on whether or not the server answers, and its figures tell which. */
export async function openRedis(
  { redisUrl }: PlatformSecrets,
  service: string,
  registry: Registry,
  logger: Pick<Logger, 'info' | 'warn'>,
): Promise<RedisServer | null> {
  if (redisUrl === null) return null
  const fallbacks = new Counter<'use'>({
    name: 'agentos_redis_fallbacks_total',
    help: 'What was done without Redis, because it did not answer, by use: queue, notices or rates.',
    labelNames: ['use'],
    registers: [registry],
  })
  const redis = new RedisServer({
    url: redisUrl,
    name: service,
    onDown: reason => logger.warn({ reason }, 'Redis does not answer; the database does its work until it is back'),
    onUp: () => logger.info('Redis answers again'),
    onFallback: (use: RedisUse) => fallbacks.inc({ use }),
  })
  const help = '1 while this process is connected to Redis, else 0.'
  createSampledGauge(registry, 'agentos_redis_up', help, () => Number(redis.isUp))
  await redis.tried()
  return redis
}
