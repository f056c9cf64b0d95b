import type { FirstKeys } from '../bootstrap/operator-access.ts'
import type { ProbeAnswer } from '../checks/probe.ts'
import type { NodeOverview } from '../node/overview.ts'
import type { ImageRecord } from '../output/report.ts'
import type { Step } from '../phases/phase.ts'

/** Where the services of a node run: as processes of this machine, or in containers. */
export interface Runtime {
  /** Items of the preflight that are its own; nothing is started. */
  preflight(): readonly Step[]
  /** That the ports of the node are free or its own. Throws a Fault naming who is in the way. */
  ports(): Promise<string>
  /** Everything up to services that take requests. */
  boot(): readonly Step[]
  /** What runs by older settings than the present ones; known after `boot`. */
  outdated(): readonly string[]
  /** How the first keys get into the database; known after `boot`. */
  keys(): FirstKeys
  /** Asks a service that may not be reachable from this machine. */
  ask(service: string, url: string, path: string, headers?: Readonly<Record<string, string>>): Promise<ProbeAnswer>
  overview(): Promise<NodeOverview>
  /** Further names, beside those of the services, by which `logs` knows something. */
  readonly logNames: readonly string[]
  log(unit: string): UnitLog
  /** Ends one service and starts it anew by the present settings. Throws a Fault where it does not come up. */
  restart(unit: string): Promise<Restarted>
  /** Ends everything that runs; answers what that was. */
  stop(): Promise<string>
  /** Removes what the stopped node kept; answers what that was. */
  removeData(): Promise<string>
  /** What the containers were made from; none as processes. */
  images(): Promise<readonly ImageRecord[]>
  /** Lets go of what `boot` holds open; the node goes on. */
  close(): Promise<void>
}

export interface UnitLog {
  /** The last lines that are wanted, oldest first. */
  last(count: number, keep: (line: string) => boolean): Promise<string[]>
  /** The lines from the last call of `last` on; never ends. */
  follow(): AsyncIterable<string>
}

/** What was there before a restart, and what is there now. */
export interface Restarted {
  readonly kind: 'pid' | 'container'
  readonly before: number | string | null
  readonly after: number | string | null
}
