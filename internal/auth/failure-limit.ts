import ipaddr from 'ipaddr.js'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { fail } from '#errors'

const windowSeconds = 60

/** Counts failed credentials by remote address, in this process. */
export class FailureLimit {
  readonly #limiter: RateLimiterMemory

  constructor(failuresPerMinute: number) {
    this.#limiter = new RateLimiterMemory({ points: failuresPerMinute, duration: windowSeconds })
  }

  /** Errors: `rate_limited` where the address has used up its failures of this minute. */
  async refuse(remoteAddress: string): Promise<void> {
    const failures = await this.#limiter.get(networkOf(remoteAddress))
    if (failures === null || failures.consumedPoints < this.#limiter.points) return
    fail('rate_limited', 'Too many failed credentials from this address; wait, and correct the credential.', {
      retryAfterSeconds: Math.max(1, Math.ceil(failures.msBeforeNext / 1_000)),
    })
  }

  async count(remoteAddress: string): Promise<void> {
    await this.#limiter.penalty(networkOf(remoteAddress))
  }
}

/** Who is behind an address: one host for IPv4; for IPv6 the /64, of which one host has every address. */
function networkOf(remoteAddress: string): string {
  if (!ipaddr.isValid(remoteAddress)) return remoteAddress
  const address = ipaddr.process(remoteAddress)
  if (address.kind() === 'ipv4') return address.toString()
  return address.toByteArray().slice(0, 8).join('.')
}
