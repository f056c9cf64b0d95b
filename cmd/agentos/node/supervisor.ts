import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type DatabaseAccess, databaseName, type NodeDatabase } from './database.ts'
import type { Backoff, NodePlan, ProcessPlan } from './plan.ts'
import { RotatingLog } from './rotating-log.ts'
import { ServiceProcess } from './service-process.ts'
import type { UnitStatus } from './unit.ts'

export interface SupervisorOptions {
  readonly plan: NodePlan
  readonly database: NodeDatabase | null
  readonly backoff: Backoff
  readonly onChange: (units: readonly UnitStatus[]) => void
}

/** Owns every process of a node. Its operations run one after the other. */
export class Supervisor {
  readonly plan: NodePlan
  readonly #options: SupervisorOptions
  readonly #services = new Map<string, ServiceProcess>()
  readonly #logs = new Map<string, RotatingLog>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: SupervisorOptions) {
    this.plan = options.plan
    this.#options = options
  }

  status(): UnitStatus[] {
    const database = this.#options.database
    return [
      ...(database === null ? [] : [database.status()]),
      ...[...this.#services.values()].map(unit => unit.status()),
    ]
  }

  /** Starts the embedded database unless it is up; null where the node has none. */
  startDatabase(): Promise<DatabaseAccess | null> {
    return this.#inTurn(async () => (await this.#options.database?.start()) ?? null)
  }

  /** Starts the services that are not up, and answers which of the others were started by another plan. */
  startServices(plans: readonly ProcessPlan[]): Promise<{ outdated: string[] }> {
    return this.#inTurn(async () => {
      const outdated: string[] = []
      for (const plan of plans) {
        const known = this.#services.get(plan.name)
        const isSame = known !== undefined && isSamePlan(known.plan, plan)
        const isUp = known !== undefined && known.status().process !== null
        if (isUp && !isSame) outdated.push(plan.name)
        else if (isSame) known.start()
        else await this.#replace(known, plan)
      }
      return { outdated }
    })
  }

  /** Ends one process and starts it anew, by the plan if one is given. Answers false where the node has none of this name. */
  restart(name: string, plan: ProcessPlan | null): Promise<boolean> {
    return this.#inTurn(async () => {
      const { database } = this.#options
      const unit = this.#services.get(name)
      if (unit !== undefined) {
        if (plan !== null && !isSamePlan(unit.plan, plan)) await this.#replace(unit, plan)
        else {
          await unit.stop()
          unit.start()
        }
        return true
      }
      if (name !== databaseName || database === null) return false
      await database.stop()
      await database.start()
      return true
    })
  }

  /** Ends everything, in the reverse order of the start. */
  stop(): Promise<void> {
    return this.#inTurn(async () => {
      const units = [...this.#services.values()].reverse()
      // Who waits to be started again must not come up while the others go.
      for (const unit of units) if (unit.status().process === null) await unit.stop()
      for (const unit of units) await unit.stop()
      await this.#options.database?.stop()
    })
  }

  async #replace(known: ServiceProcess | undefined, plan: ProcessPlan): Promise<void> {
    await known?.stop()
    const unit = new ServiceProcess(plan, {
      backoff: this.#options.backoff,
      log: this.#log(plan.name),
      onChange: () => this.#options.onChange(this.status()),
    })
    this.#services.set(plan.name, unit)
    unit.start()
  }

  #log(name: string): RotatingLog {
    const log = this.#logs.get(name) ?? new RotatingLog(join(this.plan.logsDir, `${name}.log`))
    this.#logs.set(name, log)
    return log
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work)
    this.#last = turn.catch(() => {})
    return turn
  }
}

/** What else is in the environment (PATH, LANG …) differs from terminal to terminal. */
function isSamePlan(a: ProcessPlan, b: ProcessPlan): boolean {
  const own = ({ command, cwd, environment }: ProcessPlan) => {
    const variables = Object.entries(environment).filter(([name]) => name.startsWith('AGENTOS_'))
    return { command, cwd, variables: Object.fromEntries(variables) }
  }
  return isDeepStrictEqual(own(a), own(b))
}
