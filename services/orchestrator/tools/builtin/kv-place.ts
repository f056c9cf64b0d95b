import { fail } from '#errors'
import type { ToolContext } from '../tool.ts'

/** Source: schemas/memory/MemoryKey.json. */
export const keySchema = {
  type: 'string',
  minLength: 1,
  maxLength: 256,
  pattern: '^[^\\u0000-\\u001f\\u007f]+$',
} as const

/** Source: schemas/memory/MemoryNamespace.json. */
export const namespaceSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9_.-]{1,64}$',
  description: "Where to keep it; the agent's own namespace unless given.",
} as const

export function namespaceOf(named: string | undefined, { agentId }: ToolContext): string {
  return named ?? agentId ?? fail('invalid_request', '/namespace is required: this call comes from no agent.')
}
