import { AgentosError, asAgentosError } from '#errors'
import { isDatabaseFailure } from '#storage'
import type { Ending } from './ending.ts'
import type { RunJournal } from './journal.ts'
import type { RunLease } from './lease.ts'
import { Fenced, type Journal, type Lease, type LeasedRun, type RunEnd, type RunError } from './ports.ts'

export interface Execution {
  readonly lease: RunLease
  readonly journal: Journal
  readonly program: BoundProgram
  /** How long a program may take to stop once its lease is lost, and no more than 1 s where the run is over by that. */
  readonly settleMs: number
  /** Told of a failure that is not the platform's own, which the run's error does not show. */
  readonly onDefect: (error: unknown) => void
}

/** A program that has its ports already. */
export type BoundProgram = (lease: Lease, journal: Journal) => Promise<RunEnd>

/** A run that is over waits no longer for its program: its reader is owed the end, whatever a tool makes of its signal. */
const endedSettleMs = 1_000

type Settled = { readonly end: RunEnd } | { readonly error: unknown }

/** Runs the program to its end, and decides how the run ends. Null: nothing is to be written, the run is not ours to end. */
export async function executeRun(execution: Execution): Promise<Ending | null> {
  const { lease, journal, program, settleMs, onDefect } = execution
  const settled = start(() => program(lease, journal))
  const patienceMs = () => (isOver(lease) ? Math.min(settleMs, endedSettleMs) : settleMs)
  const result = await Promise.race([settled, overdue(lease.signal, settled, patienceMs)])
  switch (lease.loss) {
    case 'fenced':
    case 'shutdown':
      return null
    case 'canceled':
      return { status: 'canceled', confirmed: result !== null }
    case 'killed':
      return { status: 'failed', error: runErrorOf(lease.killedBy) }
    case 'timeout':
      return { status: 'failed', error: timeoutError(lease.run) }
    case null:
      return endingOf(result as Settled, onDefect)
  }
}

/** Writes the end. One that cannot be written is a defect and fails the run, which else would be executed again for ever. */
export async function endRun(journal: RunJournal, ending: Ending, onDefect: (error: unknown) => void): Promise<void> {
  try {
    await journal.finish(ending)
  } catch (error) {
    if (error instanceof Fenced || isDatabaseFailure(error)) throw error
    onDefect(error)
    await journal.finish({ status: 'failed', error: runErrorOf(error) })
  }
}

function start(program: () => Promise<RunEnd>): Promise<Settled> {
  return Promise.resolve()
    .then(program)
    .then(
      end => ({ end }),
      error => ({ error }),
    )
}

function isOver({ loss }: RunLease): boolean {
  return loss === 'canceled' || loss === 'killed' || loss === 'timeout'
}

/** Null when the lease has been lost for that long; never, where the program settles first. */
function overdue(signal: AbortSignal, settled: Promise<unknown>, settleMs: () => number): Promise<null> {
  return new Promise(resolve => {
    let timer: NodeJS.Timeout | undefined
    const begin = () => {
      timer = setTimeout(() => resolve(null), settleMs())
    }
    if (signal.aborted) begin()
    else signal.addEventListener('abort', begin)
    void settled.then(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', begin)
    })
  })
}

function endingOf(result: Settled, onDefect: (error: unknown) => void): Ending | null {
  if ('end' in result) return result.end
  const { error } = result
  if (error instanceof Fenced) return null
  if (!(error instanceof AgentosError)) onDefect(error)
  return { status: 'failed', error: runErrorOf(error) }
}

function runErrorOf(error: unknown): RunError {
  const { code, message, retryable, details } = asAgentosError(error)
  return { code, message, retryable, ...(details && { details }) }
}

function timeoutError({ options }: LeasedRun): RunError {
  const message = `The run took longer than its ${options.timeout_ms} ms; allow it more by run_options.timeout_ms`
  return { code: 'timeout', message, retryable: true }
}
