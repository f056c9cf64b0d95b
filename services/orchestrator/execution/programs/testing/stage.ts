import { AgentosError } from '#errors'
import type {
  EventDraft,
  FailedAttempt,
  Journal,
  Lease,
  LeasedRun,
  Model,
  ModelCall,
  ModelResult,
  Ports,
  RecordedStep,
  StepRecord,
  StepStart,
  Tool,
  ToolCall,
} from '../../ports.ts'

/** For tests: the outer world of one run, in memory, which remembers all that a program did to it. */
export class Stage implements Journal {
  readonly events: EventDraft[] = []
  readonly steps: StepRecord[] = []
  readonly started: StepStart[] = []
  readonly failed: FailedAttempt[] = []
  readonly modelCalls: ModelCall[] = []
  readonly decidedCalls: ModelCall[] = []
  readonly earlier: ReadonlyMap<string, RecordedStep>
  readonly lease: Lease
  readonly ports: Ports

  constructor(options: {
    turns: readonly Turn[]
    tools?: readonly Tool[]
    run?: Partial<LeasedRun>
    refusedTools?: Ports['refusedTools']
    recorded?: readonly RecordedStep[]
  }) {
    const { recorded = [], refusedTools = [], run = {}, tools = [], turns } = options
    this.earlier = new Map(recorded.map(step => [step.path, step]))
    this.lease = { run: { ...plainRun, ...run }, signal: new AbortController().signal }
    this.ports = { model: this.#model(turns), tools, refusedTools, memory: nothingKept }
  }

  recorded(): ReadonlyMap<string, RecordedStep> {
    return this.earlier
  }

  async emit(events: readonly EventDraft[]): Promise<void> {
    this.events.push(...events)
  }

  async recordStarted(step: StepStart, events: readonly EventDraft[]): Promise<void> {
    this.started.push(step)
    this.events.push(...events)
  }

  async recordAttempt(attempt: FailedAttempt, events: readonly EventDraft[]): Promise<void> {
    this.failed.push(attempt)
    this.events.push(...events)
  }

  async record(step: StepRecord, events: readonly EventDraft[]): Promise<void> {
    this.steps.push(step)
    this.events.push(...events)
  }

  eventTypes(): string[] {
    return this.events.map(event => event.type.replace('agentos.', ''))
  }

  #model(turns: readonly Turn[]): Model {
    return {
      chat: async (call, onDelta) => {
        const turn = turns[this.modelCalls.length]
        this.modelCalls.push({ ...call, messages: [...call.messages] })
        if (turn === undefined) throw new Error('the script has no further turn')
        if (turn instanceof AgentosError) throw turn
        for (const delta of turn.deltas ?? []) onDelta(delta)
        return toResult(turn)
      },
      decide: async call => {
        const turn = turns[this.decidedCalls.length]
        this.decidedCalls.push(call)
        if (turn instanceof AgentosError) throw turn
        return toResult(turn ?? {})
      },
    }
  }
}

/** What the model does in one turn: answers, calls tools, or fails. */
export type Turn =
  | AgentosError
  | {
      readonly text?: string
      readonly deltas?: readonly string[]
      readonly calls?: readonly [toolId: string, input: unknown][]
    }

export function toolThat(toolId: string, invoke: Tool['invoke'], effect: Tool['descriptor']['effect'] = 'none'): Tool {
  return { descriptor: { tool_id: toolId, name: toolId, input_schema: {}, effect, timeout_ms: 1_000 }, invoke }
}

function toResult(turn: Exclude<Turn, AgentosError>): ModelResult {
  const toolCalls: ToolCall[] = (turn.calls ?? []).map(([toolId, input], index) => {
    return { tool_call_id: `upstream-${index}`, tool_id: toolId, name: toolId, arguments: input }
  })
  return {
    message: { role: 'assistant', content: turn.text ?? turn.deltas?.join('') ?? '' },
    toolCalls,
    usage: { input_tokens: 3, output_tokens: 2, total_tokens: 5 },
    costUsd: 0,
    latencyMs: 1,
    policyOutcome: { decision: 'allowed', reasons: [], redactions: [] },
    route: { backend: 'scripted', model: 'm', node: 'stk_local', fallback_used: false },
  }
}

const nothingKept: Ports['memory'] = {
  get: async () => undefined,
  put: async () => {},
  delete: async () => false,
  list: async () => [],
}

const plainRun: LeasedRun = {
  tenantId: 'tnt_a',
  agentId: 'my-agent',
  agentVersion: 1,
  runId: 'run_01JD5V8QK3M7Z2N4P6R8T0W1Y3',
  input: { type: 'text', text: 'hello' },
  context: {},
  tooling: {},
  options: { priority: 'normal', timeout_ms: 60_000, max_steps: 10, stream_events: true, dry_run: false },
  agentConfig: { kind: 'agent', system_prompt: 'Be brief.' },
  principalId: 'prn_a',
  grantedScopes: ['models:invoke', 'tools:invoke'],
  correlationId: 'corr_a',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  parentRunId: null,
  rootRunId: 'run_01JD5V8QK3M7Z2N4P6R8T0W1Y3',
  createdAt: new Date(0),
  deadline: new Date(Date.now() + 60_000),
  epoch: 1,
  attempt: 1,
}
