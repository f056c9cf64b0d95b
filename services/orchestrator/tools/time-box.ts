import { createContext, Script } from 'node:vm'

const room = createContext({ work: null })
const script = new Script('work()')

/** Work ran out of its time and was cut off wherever it was; objects that it was changing must be thrown away. */
export class TimeBoxExceeded extends Error {
  constructor(limitMs: number) {
    super(`The work took longer than ${limitMs} ms`)
    this.name = 'TimeBoxExceeded'
  }
}

/** How often work is begun again that had not the processor; each time it may last twice as long by the clock. */
const mostTries = 4
/** What the watchdog and the start of the work take of a try. */
const leastShare = 0.8

/**
 * Runs synchronous work that somebody else's data can make slow, and ends it after `limitMs`, even in the middle of a
 * regular expression. The time counts for which the work had the processor: on a busy machine it is not blamed for the
 * time for which it had to wait, but begun again, after `discard` has thrown away what it was changing. It is a clock,
 * not a sandbox: the work has all the rights of its caller. Costs about 0.1 ms (a watchdog thread). Errors:
 * TimeBoxExceeded, and what the work throws.
 */
export function withinTime<T>(limitMs: number, work: () => T, discard: () => void = () => {}): T {
  for (let tries = 1; ; tries += 1) {
    const before = process.threadCpuUsage()
    try {
      return runFor(limitMs * 2 ** (tries - 1), work)
    } catch (error) {
      if (!isTimeout(error)) throw error
      const { system, user } = process.threadCpuUsage(before)
      if (user + system >= limitMs * 1_000 * leastShare || tries === mostTries) throw new TimeBoxExceeded(limitMs)
    }
    discard()
  }
}

function runFor<T>(clockMs: number, work: () => T): T {
  room.work = work
  try {
    return script.runInContext(room, { timeout: clockMs }) as T
  } finally {
    room.work = null
  }
}

function isTimeout(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
