import { newId } from '#ids'
import { type Client, Deviation, expectStatus, expectThat, type Tenant } from '../suite/index.ts'

/** A kind of run, and how it must end. */
export interface Kind {
  readonly name: string
  readonly status: 'canceled' | 'completed' | 'failed'
  /** Types that its log must have, or the run was not of this kind. */
  readonly types: readonly string[]
  readonly isCutShort: boolean
  /** Starts one; answers its id. */
  readonly start: (tenant: Tenant, agentId: string) => Promise<string>
}

interface RunBody {
  readonly run: { readonly run_id: string; readonly status: string }
}

const tools = ['tool.echo', 'tool.math.eval']
const step = ['agentos.run.step.started', 'agentos.run.step.completed']
const model = [...step, 'agentos.model.requested', 'agentos.model.completed']
const tool = [...model, 'agentos.tool.call.requested', 'agentos.tool.call.completed']
const useTools = 'use tool.echo with hello\nuse tool.math.eval with 6*7'
const tryCancels = 20

/** One kind for each way in which the builtin model lets a run go. */
export const kinds: readonly Kind[] = [
  completes('answers', model, { input: 'hello' }),
  completes('is streamed', [...model, 'agentos.run.step.token'], {
    input: 'hello',
    run_options: { stream_events: true },
  }),
  completes('is not streamed', model, { input: 'hello', run_options: { stream_events: false } }),
  completes('calls tools', tool, { input: useTools }),
  completes('calls a tool that fails', tool, { input: 'use tool.math.eval with 6*' }),
  completes('is a dry run', ['agentos.run.started'], { input: useTools, run_options: { dry_run: true } }),
  fails('uses all its steps', tool.slice(0, 4), { input: useTools, run_options: { max_steps: 1 } }, false),
  fails('has no time', [], { input: useTools, run_options: { timeout_ms: 1 } }, true),
  {
    name: 'is canceled',
    status: 'canceled',
    types: [],
    isCutShort: true,
    start: (tenant, agentId) => startCanceled(tenant.owner, agentId),
  },
  {
    name: 'is a failed one run again',
    status: 'failed',
    types: step,
    isCutShort: false,
    start: async ({ owner }, agentId) => {
      const run_id = await startRun(owner, agentId, { input: useTools, run_options: { max_steps: 1 } })
      await readToEnd(owner, run_id)
      return runIdOf((await owner.call('retryRun', { params: { run_id }, body: {} })).body)
    },
  },
  {
    name: 'is one of a batch',
    status: 'completed',
    types: tool,
    isCutShort: false,
    start: async ({ owner }, agent_id) => {
      const body = { runs: [{ input: 'hello' }, { input: useTools }] }
      const answer = expectStatus(await owner.call('batchRuns', { params: { agent_id }, body }), 200)
      return runIdOf((answer.body as { results: unknown[] }).results[1])
    },
  },
]

/** An agent that may call the tools of the kinds. */
export async function makeAgent({ owner }: Tenant): Promise<string> {
  const agent_id = newId('agt')
  expectStatus(await owner.call('createAgent', { body: { agent_id, name: agent_id, config: { tools } } }), 201)
  return agent_id
}

export async function startRun(client: Client, agent_id: string, body: object): Promise<string> {
  return runIdOf(expectStatus(await client.call('createRun', { params: { agent_id }, body }), 201).body)
}

/** Resolves when the run is over and its whole log has been read once. */
export async function readToEnd(client: Client, run_id: string): Promise<void> {
  const { messages } = await client.stream('streamRunEvents', { params: { run_id } })
  for await (const { event } of messages) if (event === 'end') return
  throw new Deviation('The stream of a run ends with `end`', 'it closed without one')
}

/** A run can be faster than its cancel, which then answers 409; one of several is not. */
async function startCanceled(client: Client, agentId: string): Promise<string> {
  for (let turn = 0; turn < tryCancels; turn += 1) {
    const run_id = await startRun(client, agentId, { input: useTools })
    const answer = expectStatus(await client.call('cancelRun', { params: { run_id } }), 200, 202, 409)
    if (answer.status !== 409) return run_id
  }
  throw new Deviation('A run that is not over can be canceled', `${tryCancels} runs were over before their cancel`)
}

function completes(name: string, types: readonly string[], body: object): Kind {
  return { name, status: 'completed', types, isCutShort: false, start: ({ owner }, id) => startRun(owner, id, body) }
}

function fails(name: string, types: readonly string[], body: object, isCutShort: boolean): Kind {
  return { name, status: 'failed', types, isCutShort, start: ({ owner }, id) => startRun(owner, id, body) }
}

function runIdOf(body: unknown): string {
  const id = (body as Partial<RunBody> | undefined)?.run?.run_id
  expectThat(typeof id === 'string', 'A started run has an id', body)
  return id
}
