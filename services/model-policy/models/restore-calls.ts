import type { Disguise } from '../policies/disguise/disguise.ts'
import { makeToolCall, parseToolCall, type ToolCall } from '../providers/tool-call.ts'

/** Tool calls with the originals of the call's tokens back in their arguments. */
export function restoreCalls(calls: readonly ToolCall[], disguise: Disguise): ToolCall[] {
  return calls.map(call => {
    const { id, malformed, name, rawArguments } = call
    if (malformed) return parseToolCall(id, name, disguise.restore(rawArguments, 'json'))
    const restored = restoreValue(call.arguments, disguise) as ToolCall['arguments']
    // Untouched, they go on exactly as they were written.
    return JSON.stringify(restored) === JSON.stringify(call.arguments) ? call : makeToolCall(id, name, restored)
  })
}

/** `checkValue` has bounded the depth. */
function restoreValue(value: unknown, disguise: Disguise): unknown {
  if (typeof value === 'string') return disguise.restore(value)
  if (Array.isArray(value)) return value.map(item => restoreValue(item, disguise))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, restoreValue(member, disguise)]))
}
