import type { Address, PlatformOperationId } from '#http'

/** A service that is up. */
export interface RunningService {
  readonly address: Address
  /** Refuses new work, ends what is in flight, then lets go of everything that it holds. */
  stop(): Promise<void>
}

/** The operations of a spec that the service itself must implement: neither aliases nor those that all services share. */
export type OwnOperations<Spec> = Exclude<keyof Spec, PlatformOperationId | `${string}Alias${'' | number}`>
