import type { ToolChoice, ToolDefinition } from '../providers/provider.ts'
import { refuseMember } from './refuse-member.ts'

/** What a caller says of the tools: as the port has it, or that only some of them may be called. */
export type WantedTools = ToolChoice | { readonly mode: 'auto' | 'required'; readonly names: readonly string[] }

export interface ToolSelection {
  readonly tools: readonly ToolDefinition[]
  readonly toolChoice?: ToolChoice
}

/** The tools that a model is to be told of. Errors: `invalid_request` where the choice is of none of them. */
export function selectTools(tools: readonly ToolDefinition[], wanted: WantedTools | undefined): ToolSelection {
  if (wanted === undefined) return { tools }
  if (typeof wanted === 'string') {
    if (wanted === 'required' && tools.length === 0) refuseMember('/tool_choice', 'is required, but there are no tools')
    return { tools, toolChoice: wanted }
  }
  const names = 'name' in wanted ? [wanted.name] : wanted.names
  const stranger = names.find(name => tools.every(tool => tool.name !== name))
  if (stranger !== undefined) refuseMember('/tool_choice', `names ${stranger}, which is not among the tools`)
  if ('name' in wanted) return { tools, toolChoice: wanted }
  return { tools: tools.filter(({ name }) => names.includes(name)), toolChoice: wanted.mode }
}
