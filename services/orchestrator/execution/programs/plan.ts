import type { LeasedRun, RunEnd, Tool } from '../ports.ts'
import { openConversation } from './conversation.ts'
import { modelRefOf } from './model-step.ts'

/** A dry run: says what would be asked of which model with which tools, and calls nothing. */
export function planRun(run: LeasedRun, tools: readonly Tool[]): RunEnd {
  const names = tools.map(({ descriptor }) => `${descriptor.tool_id} (${descriptor.effect})`)
  const text = [
    'Dry run: nothing was called.',
    `Model: ${modelRefOf(run)}, with ${openConversation(run).length} messages.`,
    `Tools: ${names.length === 0 ? 'none' : names.join(', ')}.`,
    `Limits: ${run.options.max_steps} steps, ${run.options.timeout_ms} ms.`,
  ].join('\n')
  return { status: 'completed', output: { type: 'text', text } }
}
