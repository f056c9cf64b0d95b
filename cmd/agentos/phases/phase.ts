import { asFault } from '../output/failure.ts'
import type { CheckRecord, PhaseName, PhaseRecord } from '../output/report.ts'

/** One item of a phase. */
export interface Step {
  readonly name: string
  /** Whose log tells more where it fails. */
  readonly service?: string
  /** Answers what was seen or done, in a few words; throws where it failed. */
  run(): Promise<string>
}

/** Hears of every item as it ends, for the terminal. */
export interface Progress {
  phaseStarted(name: PhaseName, total: number): void
  stepEnded(phase: PhaseName, check: CheckRecord, done: number, total: number): void
  phaseEnded(record: PhaseRecord): void
}

export interface PhaseOutcome {
  readonly record: PhaseRecord
  readonly checks: readonly CheckRecord[]
  /** The first item that failed; null where all went well. */
  readonly failure: StepFailure | null
}

export interface StepFailure {
  readonly step: Step
  readonly thrown: unknown
}

/** Runs the items one after the other; the first that fails ends the phase, unless all are to be seen. */
export async function runPhase(
  name: PhaseName,
  steps: readonly Step[],
  progress: Progress,
  onFailure: 'stop' | 'continue',
): Promise<PhaseOutcome> {
  const began = performance.now()
  progress.phaseStarted(name, steps.length)
  const { checks, failure } = await runSteps(
    steps,
    (check, done) => progress.stepEnded(name, check, done, steps.length),
    onFailure,
  )
  const record: PhaseRecord = {
    name,
    status: failure === null ? 'ok' : 'failed',
    done: countOk(checks),
    total: steps.length,
    duration_ms: roundMs(performance.now() - began),
  }
  progress.phaseEnded(record)
  return { record, checks, failure }
}

/** The items of a phase, or of an action that has no phases. */
export async function runSteps(
  steps: readonly Step[],
  onStep: (check: CheckRecord, done: number) => void,
  onFailure: 'stop' | 'continue',
): Promise<Pick<PhaseOutcome, 'checks' | 'failure'>> {
  const checks: CheckRecord[] = []
  let failure: StepFailure | null = null
  for (const step of steps) {
    const { check, thrown } = await runStep(step)
    checks.push(check)
    if (!check.ok) failure ??= { step, thrown }
    onStep(check, countOk(checks))
    if (!check.ok && onFailure === 'stop') break
  }
  return { checks, failure }
}

function countOk(checks: readonly CheckRecord[]): number {
  return checks.filter(({ ok }) => ok).length
}

async function runStep(step: Step): Promise<{ check: CheckRecord; thrown: unknown }> {
  const began = performance.now()
  const checkOf = (ok: boolean, detail: string): CheckRecord => ({
    name: step.name,
    ok,
    detail,
    duration_ms: roundMs(performance.now() - began),
  })
  try {
    return { check: checkOf(true, await step.run()), thrown: null }
  } catch (error) {
    return { check: checkOf(false, asFault(error).message), thrown: error }
  }
}

function roundMs(ms: number): number {
  return Math.round(ms * 10) / 10
}
