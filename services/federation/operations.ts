import type { operations as spec } from '#contract/federation'
import type { OwnOperations } from '#platform'
import type { FederationHandler } from './federation.ts'
import { getPeerCapabilities } from './peers/getPeerCapabilities.ts'
import { getPeerInfo } from './peers/getPeerInfo.ts'

/** Every operation of the spec with what implements it; the platform's own are added by `serve`. */
export const operations = { getPeerCapabilities, getPeerInfo } satisfies {
  [Id in OwnOperations<spec>]: FederationHandler<Id>
}
