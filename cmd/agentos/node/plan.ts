import type { Mode } from '../settings/settings.ts'

/** What the supervisor of a node is started with. */
export interface NodePlan {
  readonly home: string
  readonly runDir: string
  readonly logsDir: string
  /** Told to whoever asks for the status. */
  readonly about: NodeFacts
  /** Null: the services are given a database from elsewhere. */
  readonly database: DatabasePlan | null
}

export interface NodeFacts {
  readonly version: string
  readonly mode: Mode
  readonly portBase: number
  /** Null where the database is not the node's own. */
  readonly databasePort: number | null
  /** The base URL of each service. */
  readonly endpoints: Readonly<Record<string, string>>
}

export interface DatabasePlan {
  readonly directory: string
  readonly port: number
}

/** A service as a process: started, watched, started again when it ends unasked. */
export interface ProcessPlan {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
}

/** How long to wait before a process that ended is started again. */
export interface Backoff {
  readonly firstMs: number
  /** The pause doubles up to this. */
  readonly longestMs: number
  /** Who has been up for this long starts over with the first pause. */
  readonly steadyMs: number
}

export const defaultBackoff: Backoff = { firstMs: 250, longestMs: 30_000, steadyMs: 30_000 }
