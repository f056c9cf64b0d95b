/** The object that every server of the benchmark answers with: what a handler would have read from its database. */
export function exampleRun(runId: string) {
  return {
    tenant_id: 'tnt_bench',
    agent_id: 'my-agent',
    agent_version: 1,
    principal_id: 'prn_bench',
    run_id: runId,
    status: 'queued',
    created_at: '2026-01-01T00:00:00.000Z',
    events_url: `/v1/runs/${runId}/events`,
    run_options: { priority: 'normal', timeout_ms: 300_000, max_steps: 25, stream_events: true, dry_run: false },
    summary: { steps_total: 0, tool_calls_total: 0, model_calls_total: 0, tokens_total: 0, cost_usd: 0 },
    output: null,
    error: null,
    correlation_id: 'corr_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  }
}

export const createBody = JSON.stringify({
  input: { type: 'text', text: 'Summarise the attached report in three sentences.' },
  context: { locale: 'en-GB', labels: { team: 'research' } },
  run_options: { priority: 'normal', max_steps: 8 },
})
