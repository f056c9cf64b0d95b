import type { ChatMessage, Program, Tool } from '../ports.ts'
import { openConversation } from './conversation.ts'
import { callModel } from './model-step.ts'
import { planRun } from './plan.ts'
import { StepBudget } from './step-budget.ts'
import { callTool, refuseUnknownOutcomes } from './tool-step.ts'

/**
 * The agent loop: the model is asked, the tools that it calls are run side by side, it sees their results in the order
 * of its calls, and so on until it answers. A step that an earlier execution recorded is taken from the journal.
 */
export const agentProgram: Program = async (lease, journal, ports) => {
  const { run } = lease
  if (run.options.dry_run) return planRun(lease, ports)
  const tools = new Map<string, Tool>(ports.tools.map(tool => [tool.descriptor.tool_id, tool]))
  const budget = new StepBudget(run.options.max_steps)
  const messages: ChatMessage[] = openConversation(run)
  for (let turn = 0; ; turn += 1) {
    const exceeded = budget.take(1)
    if (exceeded !== null) return exceeded
    const answer = await callModel({ lease, journal, model: ports.model, tools: ports.tools, messages, turn })
    if (answer.status === 'error') return { status: 'failed', error: answer.error, last: answer.write }
    messages.push({
      role: 'assistant',
      content: answer.content,
      ...(answer.toolCalls.length > 0 && { tool_calls: answer.toolCalls }),
    })
    if (answer.toolCalls.length === 0) {
      const output = { type: 'text', text: answer.content } as const
      return { status: 'completed', output, ...(answer.write && { last: answer.write }) }
    }
    if (answer.write) await journal.record(answer.write.step, answer.write.events)
    const overrun = budget.take(answer.toolCalls.length) ?? refuseUnknownOutcomes(journal, turn)
    if (overrun !== null) return overrun
    const results = await Promise.all(
      answer.toolCalls.map((call, index) =>
        callTool({ lease, journal, memory: ports.memory, tools, call, path: `${turn}/tool:${index}` }),
      ),
    )
    messages.push(...results)
  }
}
