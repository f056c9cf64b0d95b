import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent } from 'undici'
import {
  type Client,
  type Exchange,
  NotApplicable,
  type SpecifiedOperation,
  specifiedOperations,
} from '../suite/index.ts'

/**
 * Failed credentials are limited by address. A deployment on this machine is called from another address of 127.0.0.0/8
 * each time; to one elsewhere the suite has a single address, which is enough for one operation of each service: the
 * others are told to be not applicable.
 */
export async function fromOwnAddress(
  client: Client,
  url: string,
  operation: SpecifiedOperation,
  call: (client: Client) => Promise<Exchange>,
): Promise<Exchange> {
  if (!isOwnMachine(url)) {
    if (!isFirstOfService(operation)) {
      throw new NotApplicable(
        'failed credentials are limited by address, and the suite has but one for this deployment',
      )
    }
    return unhindered(() => call(client))
  }
  const octet = () => randomInt(1, 255)
  const agent = new Agent({ localAddress: `127.${octet()}.${octet()}.${octet()}` })
  try {
    return await call(client.through(agent))
  } finally {
    await agent.close()
  }
}

function isOwnMachine(url: string): boolean {
  return process.platform === 'linux' && new URL(url).hostname.startsWith('127.')
}

function isFirstOfService({ operationId, service }: SpecifiedOperation): boolean {
  const first = specifiedOperations.find(other => other.service === service && other.scope !== null)
  return first?.operationId === operationId
}

const longestWaitMs = 65_000

/** Waits where the address is held up because of others; a rate of the tenant would say so in RateLimit. */
async function unhindered(call: () => Promise<Exchange>): Promise<Exchange> {
  const deadline = Date.now() + longestWaitMs
  for (;;) {
    const answer = await call()
    const pauseMs = Number(answer.headers['retry-after'] ?? 1) * 1_000
    const isHeldUp = answer.status === 429 && answer.headers.ratelimit === undefined
    if (!isHeldUp || Date.now() + pauseMs > deadline) return answer
    await sleep(pauseMs)
  }
}
