import type { components } from '#contract/orchestrator'
import type { StoredError } from './tables.ts'

/** A step on the wire. */
export type StepObject = components['schemas']['Step']

export interface StepRow {
  readonly tenant_id: string
  readonly run_id: string
  readonly path: string
  readonly step_id: string
  readonly kind: 'model' | 'tool'
  readonly name: string
  readonly status: 'ok' | 'error' | null
  readonly input: unknown
  readonly output: unknown
  readonly error: StoredError | null
  readonly attempt: number
  readonly started_at: Date
  readonly duration_ms: number | null
  readonly tokens_total: string
  readonly cost_usd: string
}

export function toStepObject(row: StepRow): StepObject {
  const { tenant_id, run_id, path, step_id, kind, name, attempt, input, output, error, started_at, duration_ms } = row
  return {
    step_id,
    tenant_id,
    run_id,
    path,
    kind,
    name,
    status: row.status ?? 'running',
    attempt,
    input,
    output,
    error,
    started_at: started_at.toISOString(),
    ...(duration_ms !== null && {
      completed_at: new Date(started_at.getTime() + duration_ms).toISOString(),
      duration_ms,
    }),
    ...(kind === 'model' && { tokens_total: Number(row.tokens_total), cost_usd: Number(row.cost_usd) }),
  }
}
