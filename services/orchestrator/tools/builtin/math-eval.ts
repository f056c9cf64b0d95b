import { calculate } from '../arithmetic/calculate.ts'
import type { Tool } from '../tool.ts'

export const mathEval: Tool = {
  descriptor: {
    tool_id: 'tool.math.eval',
    name: 'math_eval',
    kind: 'builtin',
    description:
      'Calculates an expression in decimal arithmetic of 64 digits (0.1 + 0.2 is 0.3): + - * / ^ % ! and comparisons, sqrt, log, round, sin, mean, max and others, pi and e.',
    input_schema: {
      type: 'object',
      required: ['expression'],
      properties: { expression: { type: 'string', minLength: 1, maxLength: 1_000 } },
      additionalProperties: false,
    },
    effect: 'none',
    timeout_ms: 5_000,
  },
  async invoke({ expression }: { readonly expression: string }) {
    return { result: calculate(expression) }
  },
}
