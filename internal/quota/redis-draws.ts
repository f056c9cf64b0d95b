import { RateLimiterRedis } from 'rate-limiter-flexible'
import type { RedisServer } from '#redis'
import type { DrawOne } from './draw.ts'

/**
 * The limiter counts in whole seconds, a window may be shorter than one: so its durations are given, and here read, in
 * milliseconds. The rest is what its own script does.
 */
const countWithinMs = `
redis.call('set', KEYS[1], 0, 'PX', ARGV[2], 'NX')
local points = redis.call('incrby', KEYS[1], ARGV[1])
return {points, redis.call('pttl', KEYS[1])}`

/** The limiter only counts; what a tenant may draw differs with each, and is compared by the caller. */
const noLimit = Number.MAX_SAFE_INTEGER

/**
 * Draws from counters in Redis, and from those of the database where Redis does not answer within 250 ms. The two do not
 * know of each other, so a tenant can get at most its limit from each in a window in which Redis was lost or came back;
 * one that was flushed begins a new window, likewise.
 */
export function drawByRedis(redis: RedisServer, drawInDatabase: DrawOne): DrawOne {
  const counters = new RateLimiterRedis({
    storeClient: redis.commands,
    keyPrefix: 'agentos:rate',
    points: noLimit,
    duration: 1,
    rejectIfRedisNotReady: true,
    customIncrTtlLuaScript: countWithinMs,
  })
  return async draw => {
    const { bucket, cost, tenantId, windowMs } = draw
    try {
      const drawn = await counters.consume(`${bucket}:${tenantId}`, cost, { customDuration: windowMs })
      return { points: drawn.consumedPoints - cost + 1, expiresInMs: drawn.msBeforeNext }
    } catch {
      redis.fellBack('rates')
      return drawInDatabase(draw)
    }
  }
}
