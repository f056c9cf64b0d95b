import type { EmbeddedEvent, EmbeddedOptions, EmbeddedPostgres } from '#storage'
import type { Logger } from '#telemetry'
import { tieToUs } from './lifeline.ts'
import type { DatabasePlan } from './plan.ts'
import { markOf, type ProcessMark } from './process-identity.ts'
import type { UnitExit, UnitState, UnitStatus } from './unit.ts'

export const databaseName = 'postgres'

export interface DatabaseOptions {
  readonly open: (options: EmbeddedOptions) => Promise<EmbeddedPostgres>
  readonly logger: Logger
  readonly onChange: (status: UnitStatus) => void
}

/** How the services and the migrations reach the embedded database. */
export interface DatabaseAccess {
  readonly ownerUrl: string
  readonly serviceUrl: string
  readonly servicePassword: string
  readonly directory: string
  readonly port: number
}

/** The embedded PostgreSQL of a node; `#storage` starts it again when it ends unasked. */
export class NodeDatabase {
  readonly #plan: DatabasePlan
  readonly #options: DatabaseOptions
  #server: EmbeddedPostgres | null = null
  #state: UnitState = 'stopped'
  #mark: ProcessMark | null = null
  #startedAt: Date | null = null
  #restarts = 0
  #lastExit: UnitExit | null = null
  #letGo = () => {}

  constructor(plan: DatabasePlan, options: DatabaseOptions) {
    this.#plan = plan
    this.#options = options
  }

  status(): UnitStatus {
    return {
      name: databaseName,
      state: this.#state,
      process: this.#mark,
      startedAt: this.#startedAt?.toISOString() ?? null,
      restarts: this.#restarts,
      lastExit: this.#lastExit,
      pauseMs: null,
    }
  }

  /** Starts it unless it is up, and answers how to reach it. */
  async start(): Promise<DatabaseAccess> {
    this.#server ??= await this.#open()
    return accessOf(this.#server)
  }

  async stop(): Promise<void> {
    if (this.#server === null) return
    this.#become('stopping')
    await this.#server.stop()
    this.#letGo()
    this.#server = null
    this.#mark = null
    this.#startedAt = null
    this.#become('stopped')
  }

  async #open(): Promise<EmbeddedPostgres> {
    this.#become('starting')
    try {
      return await this.#options.open({ ...this.#plan, onEvent: event => this.#hear(event) })
    } catch (error) {
      this.#lastExit = { at: new Date().toISOString(), reason: (error as Error).message }
      this.#become('stopped')
      throw error
    }
  }

  #hear(event: EmbeddedEvent): void {
    this.#options.logger.info({ event: event.type, ...event, type: undefined }, 'database')
    if (event.type === 'exited') this.#ended()
    if (event.type === 'restarted') this.#restarts += 1
    if (event.type === 'started' || event.type === 'adopted' || event.type === 'restarted') this.#runs(event.pid)
  }

  #runs(pid: number): void {
    this.#letGo()
    this.#letGo = tieToUs(pid, 'postgres')
    this.#mark = markOf(pid)
    this.#startedAt = new Date()
    this.#become('running')
  }

  #ended(): void {
    this.#letGo()
    this.#mark = null
    this.#startedAt = null
    this.#lastExit = { at: new Date().toISOString(), reason: 'ended unasked' }
    this.#become('waiting')
  }

  #become(state: UnitState): void {
    this.#state = state
    this.#options.onChange(this.status())
  }
}

function accessOf({ directory, ownerUrl, port, servicePassword, serviceUrl }: EmbeddedPostgres): DatabaseAccess {
  return {
    ownerUrl: ownerUrl.reveal(),
    serviceUrl: serviceUrl.reveal(),
    servicePassword: servicePassword.reveal(),
    directory,
    port,
  }
}
