import { setTimeout as sleep } from 'node:timers/promises'
import { databaseName } from './database.ts'
import { isRunning, type ProcessMark, signal } from './process-identity.ts'
import type { NodeState } from './state-file.ts'

/** A process that a supervisor recorded and that outlived it. */
export interface Stray {
  readonly name: string
  readonly mark: ProcessMark
}

/** What of a recorded node still runs: its supervisor first, which would start the others again; its database last. */
export function findStrays(state: NodeState): Stray[] {
  const isDatabase = ({ name }: Stray) => name === databaseName
  const services = state.processes.filter(process => !isDatabase(process)).reverse()
  const all = [{ name: 'supervisor', mark: state.supervisor }, ...services, ...state.processes.filter(isDatabase)]
  return all.filter(({ mark }) => isRunning(mark))
}

/** Ends strays one after the other; a pid that is another program's by now is left alone. */
export async function endStrays(strays: readonly Stray[]): Promise<void> {
  for (const { name, mark } of strays) {
    for (const { signalName, waitMs } of name === databaseName ? databaseStages : stages) {
      if (!signal(mark, signalName)) break
      // Who was stopped (SIGSTOP, Ctrl-Z) hears of nothing else until it goes on.
      signal(mark, 'SIGCONT')
      await untilGone(mark, waitMs)
    }
  }
}

const stages = [
  { signalName: 'SIGTERM', waitMs: 20_000 },
  { signalName: 'SIGKILL', waitMs: 5_000 },
] as const

/** Source: PostgreSQL, "Shutting Down the Server". */
const databaseStages = [
  { signalName: 'SIGINT', waitMs: 20_000 },
  { signalName: 'SIGQUIT', waitMs: 5_000 },
  { signalName: 'SIGKILL', waitMs: 5_000 },
] as const

async function untilGone(mark: ProcessMark, waitMs: number): Promise<void> {
  for (const deadline = Date.now() + waitMs; isRunning(mark) && Date.now() < deadline; ) await sleep(25)
}
