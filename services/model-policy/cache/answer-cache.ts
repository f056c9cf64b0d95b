import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#storage'
import type { Logger } from '#telemetry'
import type { TenantRef } from '#tenancy'
import type { ModelPolicySchema } from '../schema.ts'

/** What a caller allows: an answer that is at most so old. */
export interface CacheTerms {
  readonly maxAgeSeconds: number
}

export interface AnswerCacheOptions {
  readonly database: Database<ModelPolicySchema>
  readonly logger: Pick<Logger, 'warn'>
}

const sweepMs = 600_000
const mostOfTenant = 10_000
/** Larger answers are not kept. */
const mostChars = 262_144

/**
 * Answers that are given again to the very same question, within one tenant. Nobody sees another tenant's; and since
 * what is kept is the model's own answer, entitlements, policies and rules decide on each call as if the model were
 * asked. A cache that fails is a miss.
 */
export class AnswerCache {
  readonly #database: AnswerCacheOptions['database']
  readonly #logger: AnswerCacheOptions['logger']
  readonly #sweeping: NodeJS.Timeout

  constructor({ database, logger }: AnswerCacheOptions) {
    this.#database = database
    this.#logger = logger
    this.#sweeping = setInterval(() => void this.#sweep(), sweepMs).unref()
  }

  /** The answer to this question that was kept under these terms; null: there is none. `question` is plain JSON. */
  async find<Answer>({ tenantId }: TenantRef, question: object, { maxAgeSeconds }: CacheTerms): Promise<Answer | null> {
    try {
      const row = await this.#database.read({ tenantId }, tx =>
        tx
          .selectFrom('model_policy.cached_answers')
          .select('answer')
          .where('key', '=', keyOf(question))
          .where('expires_at', '>', sql<Date>`now()`)
          .where('created_at', '>', sql<Date>`now() - make_interval(secs => ${maxAgeSeconds})`)
          .executeTakeFirst(),
      )
      return (row?.answer as Answer | undefined) ?? null
    } catch (error) {
      this.#logger.warn({ error, tenant_id: tenantId }, 'the cache of answers cannot be read')
      return null
    }
  }

  /** Keeps the answer for as long as its caller would take it. Never rejects. */
  async keep({ tenantId }: TenantRef, question: object, answer: object, { maxAgeSeconds }: CacheTerms): Promise<void> {
    const text = JSON.stringify(answer)
    if (text.length > mostChars || text.includes('\\u0000')) return
    try {
      await this.#database.transact({ tenantId }, tx =>
        tx
          .insertInto('model_policy.cached_answers')
          .values({
            key: keyOf(question),
            answer: text,
            expires_at: sql`now() + make_interval(secs => ${maxAgeSeconds})`,
          })
          .onConflict(conflict =>
            conflict.columns(['tenant_id', 'key']).doUpdateSet(({ ref }) => ({
              answer: ref('excluded.answer'),
              created_at: sql`now()`,
              expires_at: ref('excluded.expires_at'),
            })),
          )
          .execute(),
      )
    } catch (error) {
      this.#logger.warn({ error, tenant_id: tenantId }, 'an answer was not kept in the cache')
    }
  }

  close(): void {
    clearInterval(this.#sweeping)
  }

  async #sweep(): Promise<void> {
    const text = 'select model_policy.sweep_cached_answers($1)'
    try {
      await this.#database.call({ name: 'sweep_cached_answers', text, values: [mostOfTenant] })
    } catch (error) {
      this.#logger.warn({ error }, 'the sweep of cached answers failed')
    }
  }
}

/** The same for the same question, whatever the order of its members. */
function keyOf(question: object): Buffer {
  return createHash('sha256').update(canonical(question)).digest()
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}
