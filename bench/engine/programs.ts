import type { Model, Program } from '../../services/orchestrator/execution/ports.ts'

const usage = { input_tokens: 20, output_tokens: 8, total_tokens: 28 }
const route = { backend: 'bench', model: 'canned', node: 'local', fallback_used: false }
const answered = {
  usage,
  costUsd: 0,
  latencyMs: 0,
  route,
  policyOutcome: { decision: 'allow', reasons: [], redactions: [] },
}

/** Asks for the echo tool once, and answers once it has heard the echo: at once, so that the engine alone is measured. */
export const cannedModel: Model = {
  async chat({ messages }) {
    const heard = messages.some(({ role }) => role === 'tool')
    return {
      ...answered,
      message: { role: 'assistant', content: heard ? 'The echo came back.' : '' },
      toolCalls: heard
        ? []
        : [{ tool_call_id: 'call_1', tool_id: 'tool.echo', name: 'tool_echo', arguments: { text: 'hello' } }],
    }
  },
  decide: () => Promise.reject(new Error('No run of the benchmarks is a dry run')),
}

export const noop: Program = async () => ({ status: 'completed', output: { type: 'text', text: 'done' } })

const heldEvents = 20

/** A program that waits until all its runs are released, and then writes its events one after the other. */
export function holding(): { readonly held: Program; readonly release: () => void } {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const held: Program = async (_, journal) => {
    await released
    for (let n = 0; n < heldEvents; n += 1) {
      await journal.emit([
        { type: 'agentos.run.step.token', stepId: null, payload: { text: `piece ${n} of the answer ` } },
      ])
    }
    return { status: 'completed', output: { type: 'text', text: 'done' } }
  }
  return { held, release }
}
