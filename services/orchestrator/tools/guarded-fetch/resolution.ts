import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { AgentosError, fail } from '#errors'
import { parseAddress } from './address.ts'
import type { AllowList } from './allow-list.ts'

/** The addresses of a host name, in the order to try them. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

/** The system's own way, so that `/etc/hosts` and the names of container networks are known. */
export const resolveBySystem: Resolve = async hostname => {
  const found = await lookup(hostname, { all: true, order: 'verbatim' })
  return found.map(({ address }) => address)
}

/**
 * Resolves a host once and checks each of its addresses: one that is not permitted refuses the host, so that a mixed
 * answer gains nothing. Errors: forbidden, invalid_request (no such host), dependency_unavailable (no answer).
 */
export async function resolvePermitted(
  hostname: string,
  port: number,
  { allowList, resolve }: { allowList: AllowList; resolve: Resolve },
): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(bare) === 0 ? await namesOf(bare, resolve) : [bare]
  if (addresses.length === 0) throw noSuchHost(bare)
  const permitted = addresses.every(text => {
    const address = parseAddress(text)
    return address !== null && allowList.permits({ hostname: bare, port, address })
  })
  // The address stays unsaid: an agent must not learn the operator's network by asking for names.
  if (!permitted)
    fail('forbidden', `${bare} is not on the public internet, and the operator does not allow it to tools.`)
  return addresses
}

async function namesOf(hostname: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    return await resolve(hostname)
  } catch (error) {
    if (['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')) throw noSuchHost(hostname)
    throw new AgentosError('dependency_unavailable', `The name ${hostname} could not be resolved.`, { cause: error })
  }
}

function noSuchHost(hostname: string): AgentosError {
  return new AgentosError('invalid_request', `There is no host ${hostname}; check the URL.`)
}
