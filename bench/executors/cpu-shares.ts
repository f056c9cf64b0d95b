import { availableParallelism, cpus } from 'node:os'
import { cpuOf, cpuOfEach, cpuOfTree } from '../cpu-time.ts'

export const parts = ['orchestrator', 'executors', 'postgres', 'redis', 'load'] as const

export type PartName = (typeof parts)[number]

/** The processes of each part; PostgreSQL's children belong to it. */
export type Processes = Readonly<Record<PartName, readonly number[]>>

/** What was used until an instant, in microseconds of CPU. */
export interface CpuTime {
  readonly atMs: number
  /** By everybody on this machine. */
  readonly machine: number
  readonly parts: Readonly<Record<PartName, number>>
  /** By pid. */
  readonly processes: ReadonlyMap<number, { readonly part: PartName; readonly micros: number }>
}

/** What was used in between. */
export interface CpuShares {
  /** Microseconds. */
  readonly micros: Readonly<Record<PartName, number>>
  /** Of all that the machine has, 0 to 1. */
  readonly shares: Readonly<Record<PartName, number>>
  /** Of the machine, by the parts and by everybody else. */
  readonly machineShare: number
  /** The process that kept its core busy the most; `share` is of one core. */
  readonly busiest: { readonly part: PartName; readonly share: number }
}

export function cpuTime(processes: Processes): CpuTime {
  const ofPart = (part: PartName) =>
    processes[part].reduce((sum, pid) => sum + (part === 'postgres' ? cpuOfTree(pid) : cpuOf(pid)), 0)
  const each = parts.flatMap(part =>
    processes[part].flatMap(pid => [...cpuOfEach(pid)].map(([of, micros]) => [of, { part, micros }] as const)),
  )
  return {
    atMs: performance.now(),
    machine: cpus().reduce((sum, { times: { irq, nice, sys, user } }) => sum + (user + nice + sys + irq) * 1_000, 0),
    parts: byPart(ofPart),
    processes: new Map(each),
  }
}

export function cpuShares(before: CpuTime, after: CpuTime): CpuShares {
  const core = (after.atMs - before.atMs) * 1_000
  const machine = core * availableParallelism()
  const micros = byPart(part => after.parts[part] - before.parts[part])
  const busy = [...after.processes].map(([pid, { micros, part }]) => {
    return { part, share: (micros - (before.processes.get(pid)?.micros ?? 0)) / core }
  })
  return {
    micros,
    shares: byPart(part => micros[part] / machine),
    machineShare: (after.machine - before.machine) / machine,
    busiest: busy.reduce((most, one) => (one.share > most.share ? one : most)),
  }
}

function byPart(numberOf: (part: PartName) => number): Record<PartName, number> {
  return Object.fromEntries(parts.map(part => [part, numberOf(part)])) as Record<PartName, number>
}
