import { newId } from '#ids'
import type { ToolDefinition } from '../provider.ts'
import { makeToolCall, type ToolCall } from '../tool-call.ts'

/**
 * The tool calls that a text consists of; null where it is no call but an answer. A fence around the JSON is forgiven, and
 * so is a bare call. A name that no tool has makes the text an answer: nothing else could be done with it.
 */
export function readToolCalls(text: string, tools: readonly ToolDefinition[]): ToolCall[] | null {
  const value = parse(unfence(text.trim()))
  const calls = isRecord(value) && Array.isArray(value.tool_calls) ? value.tool_calls : [value]
  const read = calls.map(call => readCall(call, tools))
  return read.length > 0 && read.every(call => call !== null) ? read : null
}

/** Whether a text that begins so may yet become a call: it is then held back. */
export function mayBecomeCall(text: string): boolean {
  const start = text.trimStart()
  return start === '' || start.startsWith('{') || '```json'.startsWith(start.slice(0, 7)) || start.startsWith('```')
}

function readCall(call: unknown, tools: readonly ToolDefinition[]): ToolCall | null {
  if (!isRecord(call) || typeof call.name !== 'string') return null
  const { arguments: args = {}, name } = call
  if (!tools.some(tool => tool.name === name)) return null
  const read = typeof args === 'string' ? parse(args) : args
  return isRecord(read) ? makeToolCall(newId('tcall'), name, read) : null
}

function unfence(text: string): string {
  return /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text)?.[1] ?? text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
