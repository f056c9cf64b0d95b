/** What the process tells its caller when it ends. */
export const exitCodes = { ok: 0, checkFailed: 1, usage: 2, environment: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export interface FaultContext {
  /** The next thing to do, as a sentence or a command. */
  readonly remedy?: string
  /** What led to it: lines of a log, shown above the message. */
  readonly log?: readonly string[]
  /** More about it, shown below the message. */
  readonly lines?: readonly string[]
  readonly cause?: unknown
}

/** A failure that the user is told about in one sentence, and that decides the exit code. */
export class Fault extends Error {
  readonly exitCode: ExitCode
  readonly remedy: string | null
  readonly log: readonly string[]
  readonly lines: readonly string[]

  constructor(exitCode: ExitCode, message: string, { cause, lines = [], log = [], remedy }: FaultContext = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Fault'
    this.exitCode = exitCode
    this.remedy = remedy ?? null
    this.log = log
    this.lines = lines
  }
}

/** Something that was looked at is not as it should be. */
export function checkFault(message: string, context?: FaultContext): Fault {
  return new Fault(exitCodes.checkFailed, message, context)
}

/** The command was not called as it must be. */
export function usageFault(message: string, remedy?: string): Fault {
  return new Fault(exitCodes.usage, message, remedy === undefined ? {} : { remedy })
}

/** The machine, or what runs on it, does not allow what was asked. */
export function environmentFault(message: string, context?: FaultContext): Fault {
  return new Fault(exitCodes.environment, message, context)
}
