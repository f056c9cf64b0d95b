import type { ToolCall } from '../providers/tool-call.ts'

/** The calls that a caller is given: of one who takes no parallel calls, the first alone. */
export function givenCalls(
  calls: readonly ToolCall[],
  { parallel_tool_calls: parallel }: { readonly parallel_tool_calls?: boolean | null },
): readonly ToolCall[] {
  return parallel === false ? calls.slice(0, 1) : calls
}
