import { getHeapStatistics } from 'node:v8'

export interface MemoryLimits {
  /** What one run is taken to need, bytes. */
  readonly runBytes: number
  /** What is left to the rest of the machine, bytes. */
  readonly reserveBytes: number
  /** The most that this process may hold, bytes; null: what the machine has and the heap's own limit. */
  readonly processBytes: number | null
}

/** What the machine and this process have at this moment, bytes. */
export interface MemoryUse {
  readonly resident: number
  readonly available: number
  readonly heapLimit: number
}

/**
 * How many runs the memory allows, so that an executor takes no more than the machine can hold. A run counts with its
 * share from its claim on, whether it has used it yet or not: else a burst of claims would see the same free memory.
 */
export class MemoryBudget {
  readonly #limits: MemoryLimits
  readonly #use: () => MemoryUse
  readonly #idleBytes: number

  constructor(limits: MemoryLimits, use: () => MemoryUse = readMemory) {
    this.#limits = limits
    this.#use = use
    this.#idleBytes = use().resident
  }

  /** How many more runs there is memory for beside `executing` ones; one where there is none, so that work goes on. */
  room(executing: number): number {
    const { processBytes, reserveBytes, runBytes } = this.#limits
    const { available, heapLimit, resident } = this.#use()
    const budget = Math.min(processBytes ?? heapLimit, resident + available - reserveBytes)
    const committed = Math.max(resident, this.#idleBytes + executing * runBytes)
    return Math.max(executing === 0 ? 1 : 0, Math.floor((budget - committed) / runBytes))
  }
}

/** A container's limit counts where there is one. Source: process.availableMemory of Node.js. */
function readMemory(): MemoryUse {
  return {
    resident: process.memoryUsage.rss(),
    available: process.availableMemory(),
    heapLimit: getHeapStatistics().heap_size_limit,
  }
}
