import type { Database } from '#storage'
import type { OrchestratorSchema } from '../schema.ts'
import type { LeasedRun, RecordedStep } from './ports.ts'

/** The journal that earlier executions of a run left, by path. */
export async function readRecordedSteps(
  database: Pick<Database<OrchestratorSchema>, 'read'>,
  run: LeasedRun,
): Promise<ReadonlyMap<string, RecordedStep>> {
  if (run.attempt === 1) return new Map()
  const rows = await database.read({ tenantId: run.tenantId }, tx =>
    tx
      .selectFrom('orchestrator.steps')
      .select(['path', 'step_id', 'kind', 'name', 'state', 'status', 'input', 'output', 'error', 'attempt'])
      .select(['started_at', 'duration_ms', 'tokens_total', 'cost_usd'])
      .where('run_id', '=', run.runId)
      .execute(),
  )
  const steps = rows.map((row): RecordedStep => {
    const { path, step_id: stepId, kind, name, input, attempt, started_at: startedAt } = row
    const start = { path, stepId, kind, name, input, attempt, startedAt }
    if (row.state === 'retrying') return { ...start, state: 'retrying' }
    if (row.state === 'started' || row.status === null) return { ...start, state: 'started' }
    const usage = { totalTokens: Number(row.tokens_total), costUsd: Number(row.cost_usd) }
    const outcome = { status: row.status, output: row.output, error: row.error, durationMs: row.duration_ms ?? 0 }
    return { ...start, ...outcome, usage, state: 'recorded' }
  })
  return new Map(steps.map(step => [step.path, step]))
}
