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

/**
 * Runs synchronous work that somebody else's data can make slow, and ends it after `limitMs`, even in the middle of a
 * regular expression. Work that was ended although the processor was with others for most of that time is begun anew,
 * after `discard` has thrown away what it was changing. It is a clock, not a sandbox: the work has all the rights of its
 * caller. Costs about 0.1 ms (a watchdog thread). Errors: TimeBoxExceeded, and what the work throws.
 */
export function withinTime<T>(limitMs: number, work: () => T, discard: () => void = () => {}): T {
  const before = process.threadCpuUsage()
  for (;;) {
    room.work = work
    try {
      return script.runInContext(room, { timeout: limitMs }) as T
    } catch (error) {
      if (!isTimeout(error)) throw error
      // The watchdog goes by the clock on the wall, which runs on while a busy machine lets this thread wait.
      if (millisecondsSince(before) >= limitMs / 2) throw new TimeBoxExceeded(limitMs)
    } finally {
      room.work = null
    }
    discard()
  }
}

/** The processor time that this thread had since then. */
function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { system, user } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}

function isTimeout(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
