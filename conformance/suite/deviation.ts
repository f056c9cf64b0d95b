import { isDeepStrictEqual } from 'node:util'
import type { ErrorCode } from '#errors'
import { type Exchange, nameExchange } from './exchange.ts'

/** A promise of the specification that a deployment does not keep; what a case throws. */
export class Deviation extends Error {
  /** What the specification says. */
  readonly promise: string
  /** What came instead. */
  readonly came: string
  readonly exchange: Exchange | null

  constructor(promise: string, came: unknown, exchange: Exchange | null = null) {
    const told = typeof came === 'string' ? came : (JSON.stringify(came) ?? 'nothing')
    super(`${promise}; came: ${told}${exchange === null ? '' : ` (${nameExchange(exchange)})`}`)
    this.name = 'Deviation'
    this.promise = promise
    this.came = shorten(told)
    this.exchange = exchange
  }
}

/** Thrown by a case that this deployment gives no way to see; reported as such, never as passed. */
export class NotApplicable extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'NotApplicable'
  }
}

/** Throws a Deviation where the claim does not hold. `promise` is a sentence of what the specification says. */
export function expectThat(holds: boolean, promise: string, came: unknown, exchange?: Exchange): asserts holds {
  if (!holds) throw new Deviation(promise, came, exchange)
}

/** As `expectThat`, of two values that must be deeply equal. */
export function expectEqual(came: unknown, expected: unknown, promise: string, exchange?: Exchange): void {
  const wanted = `${promise}: ${JSON.stringify(expected)}`
  expectThat(isDeepStrictEqual(came, expected), wanted, came, exchange)
}

/** Holds the status; answers the exchange, so that calls can be chained. */
export function expectStatus(exchange: Exchange, ...statuses: readonly number[]): Exchange {
  const { body, status } = exchange
  const came = body === undefined ? String(status) : `${status} ${JSON.stringify(body)}`
  expectThat(statuses.includes(status), `The answer is ${statuses.join(' or ')}`, came, exchange)
  return exchange
}

/** Holds an error's status and its code. */
export function expectError(exchange: Exchange, status: number, code: ErrorCode): Exchange {
  expectStatus(exchange, status)
  const came = (exchange.body as { error?: { code?: unknown } } | undefined)?.error?.code
  expectThat(came === code, `The error's code is ${code}`, came, exchange)
  return exchange
}

const mostShown = 1_000

function shorten(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}… (${text.length} characters)`
}
