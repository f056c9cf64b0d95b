import type { Tool } from '../tool.ts'
import { keySchema, namespaceOf, namespaceSchema } from './kv-place.ts'

interface GetInput {
  readonly key: string
  readonly namespace?: string
}

export const kvGet: Tool = {
  descriptor: {
    tool_id: 'tool.kv.get',
    name: 'kv_get',
    kind: 'builtin',
    description: 'Recalls the value that was remembered under a key; `found` says whether there is one.',
    input_schema: {
      type: 'object',
      required: ['key'],
      properties: { key: keySchema, namespace: namespaceSchema },
      additionalProperties: false,
    },
    effect: 'none',
    timeout_ms: 10_000,
  },
  async invoke({ key, namespace: named }: GetInput, context) {
    const namespace = namespaceOf(named, context)
    const value = await context.memory.get(namespace, key)
    return { namespace, key, found: value !== undefined, value: value ?? null }
  },
}
