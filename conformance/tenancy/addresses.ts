import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent } from 'undici'
import {
  type Client,
  defaultSource,
  type Exchange,
  NotApplicable,
  type Source,
  type SpecifiedOperation,
  specifiedOperations,
  type Target,
} from '../suite/index.ts'

/** More than all forgeries of all operations that the suite sends within a minute. */
const enough = 1_000

/**
 * Failed credentials are limited by address. Where the deployment tells this machine's addresses apart it is called from
 * another one each time; to one elsewhere the suite has a single address. Where that may not send enough of them, it does
 * for one operation of each service: the others are told to be not applicable.
 */
export async function fromOwnAddress(
  client: Client,
  target: Target,
  operation: SpecifiedOperation,
  call: (client: Client) => Promise<Exchange>,
): Promise<Exchange> {
  const { failedCredentials, hasManyAddresses } = sourceOf(target, operation)
  if (hasManyAddresses) return fromAnotherAddress(client, target, operation, call)
  if (failedCredentials < enough && !isFirstOfService(operation)) {
    throw new NotApplicable(
      `${failedCredentials} failed credentials a minute are taken from one address (AGENTOS_QUOTA_FAILED_CREDENTIALS), and the suite has but one for this deployment`,
    )
  }
  return unhindered(() => call(client))
}

/** From an address that nobody else uses, where there are several; else from the only one there is. */
export async function fromAnotherAddress(
  client: Client,
  target: Target,
  operation: SpecifiedOperation,
  call: (client: Client) => Promise<Exchange>,
): Promise<Exchange> {
  if (!sourceOf(target, operation).hasManyAddresses) return call(client)
  const octet = () => randomInt(1, 255)
  const agent = new Agent({ localAddress: `127.${octet()}.${octet()}.${octet()}` })
  try {
    return await call(client.through(agent))
  } finally {
    await agent.close()
  }
}

/** How many failed credentials bring an address to wait, and as many again for others that come in between. */
export function mostFailures(target: Target, operation: SpecifiedOperation): number {
  return 2 * Math.max(enough / 4, sourceOf(target, operation).failedCredentials)
}

function sourceOf({ source, urls }: Target, { service }: SpecifiedOperation): Source {
  return source ?? defaultSource(urls[service])
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
