import { fail } from '#errors'
import type { Tool } from '../tool.ts'
import { keySchema, namespaceOf, namespaceSchema } from './kv-place.ts'

const maxValueBytes = 65_536

interface PutInput {
  readonly key: string
  readonly value: unknown
  readonly namespace?: string
}

export const kvPut: Tool = {
  descriptor: {
    tool_id: 'tool.kv.put',
    name: 'kv_put',
    kind: 'builtin',
    description:
      'Remembers a JSON value of at most 64 KiB under a key, in place of what was there; later runs can read it.',
    input_schema: {
      type: 'object',
      required: ['key', 'value'],
      properties: { key: keySchema, value: { description: 'Any JSON.' }, namespace: namespaceSchema },
      additionalProperties: false,
    },
    effect: 'idempotent',
    timeout_ms: 10_000,
  },
  async invoke({ key, namespace: named, value }: PutInput, context) {
    const namespace = namespaceOf(named, context)
    const bytes = Buffer.byteLength(JSON.stringify(value))
    if (bytes > maxValueBytes)
      fail('payload_too_large', `/value has ${bytes} bytes as JSON; ${maxValueBytes} are allowed. Store it in parts.`)
    await context.memory.put(namespace, key, value)
    return { namespace, key, bytes }
  },
}
