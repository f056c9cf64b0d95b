import type { Tool } from '../tool.ts'

export const echo: Tool = {
  descriptor: {
    tool_id: 'tool.echo',
    name: 'echo',
    kind: 'builtin',
    description: 'Answers with exactly what it was given.',
    input_schema: { type: 'object' },
    effect: 'none',
    timeout_ms: 1_000,
  },
  async invoke(input: Record<string, unknown>) {
    return input
  },
}
