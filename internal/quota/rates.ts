import type { RateBucket } from '#contract'
import { AgentosError } from '#errors'
import type { RedisServer } from '#redis'
import { BatchQueue } from '#storage'
import type { StatementRunner, Tenant } from '#tenancy'
import { type Draw, type Drawn, type DrawOne, drawRates } from './draw.ts'
import { drawAhead } from './draw-ahead.ts'
import { policyOf, type RateDefaults, type RatePolicy } from './rate-policy.ts'
import { drawByRedis } from './redis-draws.ts'

export interface RateDecision {
  readonly allowed: boolean
  /** Draws in a window. */
  readonly limit: number
  /** Draws left in this window. */
  readonly remaining: number
  /** Whole seconds until the next window can begin. */
  readonly resetSeconds: number
  /** Whole seconds, rounded up. */
  readonly windowSeconds: number
}

/** Whose rate: a TenantScope is one. */
export interface RateSubject {
  readonly tenant: Pick<Tenant, 'tenantId' | 'quotas'>
}

export interface RatesOptions {
  readonly database: StatementRunner
  readonly defaults: RateDefaults
  /** Where the counters are while it answers; null: in the database. */
  readonly redis?: RedisServer | null
  /** Hears of what failed beside a request, for the log. */
  readonly onError: (error: Error) => void
}

/**
 * The rates of tenants, counted in the database or in Redis: all processes that count in the same together admit at most
 * the limit, and all of it but for what `drawAhead` says.
 */
export interface Rates {
  /**
   * Draws one from the tenant's bucket; a refused draw costs nothing in the next window. Errors:
   * `dependency_unavailable` where the store cannot tell, so that a lost store never lifts a limit.
   */
  consume(bucket: RateBucket, subject: RateSubject): Promise<RateDecision>
  /** The same from a bucket of the caller's own making, whose name is no RateBucket, at the rate that it gives. */
  consumeOf(bucket: string, rate: RatePolicy, subject: RateSubject): Promise<RateDecision>
  /** Ends the sweep of idle counters and waits for draws under way. */
  close(): Promise<void>
}

const sweepMs = 600_000

export function createRates({ database, defaults, onError, redis = null }: RatesOptions): Rates {
  // Not repeated while the store is away: the caller hears at once that nothing can be told.
  const queue = new BatchQueue<Draw, Drawn>({
    flush: draws => drawRates(database, draws).catch(cannotTell),
    maxItems: 1_000,
    persistMs: 0,
  })
  const drawInDatabase: DrawOne = draw => queue.push(draw)
  const draw = drawAhead(redis === null ? drawInDatabase : drawByRedis(redis, drawInDatabase))
  const sweeping = setInterval(() => sweep(database, onError), sweepMs).unref()
  const consumeOf = async (bucket: string, { limit, windowMs }: RatePolicy, { tenant: { tenantId } }: RateSubject) => {
    const windowSeconds = Math.ceil(windowMs / 1_000)
    if (limit === 0) return { allowed: false, limit, remaining: 0, resetSeconds: windowSeconds, windowSeconds }
    const { points, expiresInMs } = await draw({ tenantId, bucket, windowMs }, limit)
    return {
      allowed: points <= limit,
      limit,
      remaining: Math.max(0, limit - points),
      resetSeconds: Math.ceil(expiresInMs / 1_000),
      windowSeconds,
    }
  }
  return {
    consumeOf,
    async consume(bucket, subject) {
      return consumeOf(bucket, policyOf(bucket, subject.tenant.quotas, defaults), subject)
    },
    async close() {
      clearInterval(sweeping)
      await queue.settled()
    },
  }
}

function cannotTell(cause: unknown): never {
  throw new AgentosError('dependency_unavailable', 'Whether the rate allows this cannot be told at the moment.', {
    cause,
  })
}

async function sweep(database: StatementRunner, onError: (error: Error) => void): Promise<void> {
  try {
    await database.call({ name: 'sweep_rates', text: 'select platform.sweep_rates()', values: [] })
  } catch (cause) {
    onError(new Error('The sweep of idle rate counters failed', { cause }))
  }
}
