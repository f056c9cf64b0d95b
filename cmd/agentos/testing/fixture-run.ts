import type { Run, RunEvent } from '../runs/run.ts'

const startedAt = Date.parse('2026-11-21T09:30:00.000Z')

/** Events of a run in which a model calls a tool and then answers in two pieces. */
export const fixtureEvents: RunEvent[] = [
  { type: 'agentos.run.created', payload: { status: 'queued' } },
  { type: 'agentos.run.started', payload: {} },
  { type: 'agentos.run.step.started', payload: { step_kind: 'tool', name: 'tool.echo' } },
  {
    type: 'agentos.tool.call.requested',
    payload: { tool_call_id: 'tcall_1', tool_id: 'tool.echo', input: { text: 'hi' }, timeout_ms: 1000 },
  },
  {
    type: 'agentos.tool.call.completed',
    payload: {
      tool_call_id: 'tcall_1',
      tool_id: 'tool.echo',
      status: 'ok',
      output: { text: 'hi' },
      duration_ms: 1.4,
      attempt: 1,
      error: null,
    },
  },
  { type: 'agentos.run.step.token', payload: { text: 'Hello' } },
  { type: 'agentos.run.step.token', payload: { text: ' there.' } },
  {
    type: 'agentos.model.completed',
    payload: {
      model_ref: 'tier:fast',
      operation: 'chat',
      status: 'ok',
      usage: { input_tokens: 3, output_tokens: 4, total_tokens: 7 },
      latency_ms: 12,
      policy_outcome: { decision: 'allowed', reasons: [] },
      route: { backend: 'builtin', model: 'builtin/rules' },
    },
  },
  { type: 'agentos.run.completed', payload: { status: 'completed', output: { type: 'text', text: 'Hello there.' } } },
].map((event, index) => ({
  event_id: `evt_${index + 1}`,
  sequence: index + 1,
  time: new Date(startedAt + index * 10).toISOString(),
  tenant_id: 'tnt_demo',
  agent_id: 'my-agent',
  run_id: 'run_1',
  step_id: null,
  trace: { traceparent: '', span_id: '' },
  ...event,
})) as RunEvent[]

export const fixtureRun: Run = {
  tenant_id: 'tnt_demo',
  agent_id: 'my-agent',
  agent_version: 1,
  run_id: 'run_1',
  status: 'completed',
  created_at: new Date(startedAt).toISOString(),
  completed_at: new Date(startedAt + 1500).toISOString(),
  events_url: '/v1/runs/run_1/events',
  run_options: { priority: 'normal', timeout_ms: 60_000, max_steps: 8, stream_events: true, dry_run: false },
  summary: { steps_total: 2, tool_calls_total: 1, model_calls_total: 1, tokens_total: 7, cost_usd: 0 },
  output: { type: 'text', text: 'Hello there.' },
  error: null,
  correlation_id: 'corr_1',
}

export function frameOf(event: RunEvent): string {
  return `id: ${event.sequence}\nevent: agentos.event\ndata: ${JSON.stringify({ event })}\n\n`
}

export const endFrame = 'event: end\ndata: {"status":"completed"}\n\n'
