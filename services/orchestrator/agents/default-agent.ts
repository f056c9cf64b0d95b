import type { AgentContent } from './agent.ts'

/** What an agent is that was never configured: helpful with text, able to look up, calculate and remember. */
export const defaultAgent: AgentContent = {
  name: 'Default agent',
  description: 'Made from the default template when it was first run.',
  status: 'active',
  config: {
    kind: 'agent',
    system_prompt: 'You are a helpful assistant. Use your tools where they help; say so when you do not know.',
    model_ref: 'tier:balanced',
    tools: [
      'tool.echo',
      'tool.http.fetch',
      'tool.math.eval',
      'tool.time',
      'tool.text.search',
      'tool.kv.put',
      'tool.kv.get',
    ],
  },
}
