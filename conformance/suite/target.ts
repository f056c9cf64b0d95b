import type { KeyObject } from 'node:crypto'
import { Agent, type Dispatcher } from 'undici'
import type { Surroundings } from './client.ts'
import { Journal } from './journal.ts'
import { Judge } from './judge.ts'
import type { Outages } from './outages.ts'
import { type ServiceName, serviceNames } from './specification.ts'
import { StreamCheck } from './stream-check.ts'

/** The deployment under test, known by its addresses and an operator's key alone. */
export interface Target {
  /** Base URLs without a slash at their end. */
  readonly urls: Readonly<Record<ServiceName, string>>
  /** An API key with the scopes of a platform operator. */
  readonly operatorKey: string
  /** The issuer whose JWTs the deployment believes, where the suite may sign as it; null or absent: nobody known. */
  readonly jwtIssuer?: JwtIssuer | null
  /** AGENTOS_SERVICE_TOKEN of the deployment, where it is known. */
  readonly serviceToken?: string | null
  /** How this machine's failed credentials look to the deployment; absent: as `defaultSource`. */
  readonly source?: Source
  /** A second node, for the promises that two nodes make each other; absent or null: none is known. */
  readonly peer?: Target | null
}

/** Failed credentials are limited by address, so that the suite must know how many it may send, and from where. */
export interface Source {
  /** Whether each address of this machine's loopback network is one of its own to the deployment. */
  readonly hasManyAddresses: boolean
  /** Failed credentials a minute that the deployment takes from one address (AGENTOS_QUOTA_FAILED_CREDENTIALS). */
  readonly failedCredentials: number
}

/** A deployment whose processes run on this machine tells its addresses apart; to any other the suite has one. */
export function defaultSource(url: string): Source {
  const hasManyAddresses = process.platform === 'linux' && new URL(url).hostname.startsWith('127.')
  return { hasManyAddresses, failedCredentials: 20 }
}

export interface JwtIssuer {
  readonly privateKey: KeyObject
  readonly algorithm: string
  readonly issuer: string
  readonly audience: string
}

/** The deployment cannot be tested: it does not answer, or does not let the suite in. */
export class TargetFault extends Error {
  readonly remedy: string

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'TargetFault'
    this.remedy = remedy
  }
}

/** Made by the first run of this process for all: they keep nothing of a run, and to compile the documents takes seconds. */
let checks: Pick<Surroundings, 'judges' | 'streamChecks'> | null = null

/** What the clients of one run share. The dispatcher is closed by whoever asked for it. */
export function surroundingsOf(
  { urls }: Target,
  dispatcher: Dispatcher = new Agent({ connections: 64 }),
  outages: Outages | null = null,
): Surroundings {
  checks ??= { judges: each(service => new Judge(service)), streamChecks: each(service => new StreamCheck(service)) }
  return { urls, ...checks, journal: new Journal(), dispatcher, outages }
}

function each<Value>(make: (service: ServiceName) => Value): Record<ServiceName, Value> {
  return Object.fromEntries(serviceNames.map(service => [service, make(service)])) as Record<ServiceName, Value>
}
