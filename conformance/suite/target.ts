import type { KeyObject } from 'node:crypto'
import { Agent, type Dispatcher } from 'undici'
import type { Surroundings } from './client.ts'
import { Journal } from './journal.ts'
import { Judge } from './judge.ts'
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
  /** A second node, for the promises that two nodes make each other; absent or null: none is known. */
  readonly peer?: Target | null
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

/** What the clients of one run share. The dispatcher is closed by whoever asked for it. */
export function surroundingsOf(
  { urls }: Target,
  dispatcher: Dispatcher = new Agent({ connections: 64 }),
): Surroundings {
  const each = <Value>(make: (service: ServiceName) => Value) =>
    Object.fromEntries(serviceNames.map(service => [service, make(service)])) as Record<ServiceName, Value>
  return {
    urls,
    judges: each(service => new Judge(service)),
    streamChecks: each(service => new StreamCheck(service)),
    journal: new Journal(),
    dispatcher,
  }
}
