import type { ChatMessage, ToolDefinition } from '../../provider.ts'
import { makeToolCall } from '../../tool-call.ts'

export const text = { type: 'string' }
/** A tool's definition. */
export const tool = (
  name: string,
  properties: Record<string, unknown>,
  required = Object.keys(properties),
): ToolDefinition => ({
  name,
  inputSchema: { type: 'object', properties, required },
})

/** Arguments as the platform's own tools take them. */
export const tools = [
  { name: 'tool.echo', inputSchema: { type: 'object' } },
  tool('tool.http.fetch', { url: text, method: text, body: text }, ['url']),
  tool('tool.math.eval', { expression: text }),
  tool('tool.kv.put', { key: text, value: {}, namespace: text }, ['key', 'value']),
  tool('tool.kv.get', { key: text, namespace: text }, ['key']),
  tool('tool.time', { operation: text, timezone: text, time: text }, ['operation']),
  tool('tool.json.extract', { document: {}, text, path: text }, ['path']),
  tool('tool.text.search', { text, query: text, limit: { type: 'integer' } }, ['text', 'query']),
  tool('tool.weather', { city: text }),
]

/** A message of the user. */
export const ask = (content: string): ChatMessage => ({ role: 'user', content })

/** A call that was made, and its result. */
export function made(name: string, args: Record<string, unknown>, result: unknown, id = 'c1'): ChatMessage[] {
  const content = typeof result === 'string' ? result : JSON.stringify(result)
  return [
    { role: 'assistant', content: '', toolCalls: [makeToolCall(id, name, args)] },
    { role: 'tool', toolCallId: id, content },
  ]
}
