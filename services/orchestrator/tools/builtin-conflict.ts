import { fail } from '#errors'
import type { BuiltinTools } from './find-tools.ts'

/** Errors: `conflict` for a tool that no tenant can change. */
export function refuseBuiltin(builtinTools: BuiltinTools, toolId: string): void {
  if (!builtinTools.has(toolId)) return
  fail('conflict', `The tool ${toolId} is built in and cannot be changed; define one under another tool_id.`)
}
