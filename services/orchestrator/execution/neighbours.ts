import type { Database } from '#storage'
import { isProcess, machineId } from './machine.ts'

/**
 * Removes the executors of this machine whose process is gone: their runs need not wait until the lease expires, since
 * nobody is left who could write under it. Returns how many there were. Errors: dependency_unavailable.
 */
export async function removeDeadNeighbours(database: Pick<Database<unknown>, 'call'>): Promise<number> {
  const machine = machineId()
  if (machine === null) return 0
  const neighbours = await database.call<{ owner: string; pid: number }>({
    name: 'executors_of_machine',
    text: 'select owner, pid from orchestrator.executors_of_machine($1)',
    values: [machine],
  })
  const dead = neighbours.filter(({ pid }) => !isProcess(pid))
  for (const { owner } of dead) {
    const text = 'select orchestrator.remove_executor($1)'
    await database.call({ name: 'remove_executor', text, values: [owner] })
  }
  return dead.length
}
