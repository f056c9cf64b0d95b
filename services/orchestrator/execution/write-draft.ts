import type { Ending } from './ending.ts'
import type { EventDraft, FailedAttempt, LeasedRun, StepRecord, StepStart } from './ports.ts'

/** What goes together in one write of a run. */
export class WriteDraft {
  readonly #events: object[] = []
  readonly #steps = new Map<string, object>()
  readonly #totals = { steps_total: 0, tool_calls_total: 0, model_calls_total: 0, tokens_total: 0, cost_usd: 0 }
  #ending: object = {}

  addEvents(events: readonly EventDraft[]): void {
    const rows = events.map(({ type, stepId, spanId, payload }) => {
      return { type, step_id: stepId, span_id: spanId, payload: JSON.stringify(payload) }
    })
    this.#events.push(...rows)
  }

  addStart(step: StepStart): void {
    this.#steps.set(step.path, { ...this.#columns(step), state: 'started' })
  }

  addAttempt(attempt: FailedAttempt): void {
    this.#steps.set(attempt.path, {
      ...this.#columns(attempt),
      state: 'retrying',
      error: toDocument(attempt.error),
    })
  }

  addRecord(step: StepRecord): void {
    const { totalTokens = 0, costUsd = 0 } = step.usage ?? {}
    this.#steps.set(step.path, {
      ...this.#columns(step),
      state: 'recorded',
      status: step.status,
      output: toDocument(step.output),
      error: toDocument(step.error),
      duration_ms: Math.round(step.durationMs),
      tokens_total: totalTokens,
      cost_usd: costUsd,
    })
    this.#totals.steps_total += 1
    this.#totals[step.kind === 'tool' ? 'tool_calls_total' : 'model_calls_total'] += 1
    this.#totals.tokens_total += totalTokens
    this.#totals.cost_usd += costUsd
  }

  end(ending: Ending): void {
    this.#ending = {
      end_status: ending.status,
      ...(ending.status === 'completed' && { output: toDocument(ending.output) }),
      ...(ending.status === 'failed' && { error: toStorableDocument(ending.error) }),
      ...(ending.status === 'canceled' && { confirmed: ending.confirmed }),
    }
  }

  /** An item of orchestrator.write_runs, without its index. Documents go as text; see 0001_runs.sql. */
  toItem(run: LeasedRun, owner: string, writesBefore: number): string {
    return JSON.stringify({
      tenant_id: run.tenantId,
      run_id: run.runId,
      owner,
      epoch: run.epoch,
      writes: writesBefore,
      events: this.#events,
      event_count: this.#events.length,
      steps: [...this.#steps.values()],
      ...this.#totals,
      ...this.#ending,
    })
  }

  #columns(step: StepStart) {
    const { path, stepId, kind, name, attempt, startedAt, input } = step
    // The place of the step's last event within the write, from which its sequence follows.
    const position = this.#events.length
    return { path, step_id: stepId, kind, name, attempt, started_at: startedAt, input: toDocument(input), position }
  }
}

function toDocument(value: unknown): string {
  return JSON.stringify(value ?? null)
}

/** The store looks into errors of runs, which it cannot where one holds U+0000 or half of a pair: U+FFFD stands for those. */
function toStorableDocument(value: unknown): string {
  return toDocument(value).replace(/\\(?:u0000|ud[89a-f][0-9a-f]{2}|.)/g, found =>
    found.length > 2 ? '\\ufffd' : found,
  )
}
