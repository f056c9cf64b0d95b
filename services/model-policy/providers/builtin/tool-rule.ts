import type { ToolDefinition } from '../provider.ts'
import type { Source } from './extract.ts'
import { isRecord, type ToolOutcome } from './outcome.ts'

/** A plain rule by which words call a tool, and how its result is told. */
export interface ToolRule {
  /** How the tools it serves are named, as the last words of their names in snake case: `http_fetch` is `tool.http.fetch`. */
  readonly names: readonly string[]
  /** The arguments of each call that these words ask for, by role; none where they ask for something else. */
  propose(words: string, context: RuleContext): Roles[]
  /** A result in words. */
  tell(result: Told): string
}

/** Argument values by their part in the call; `fillArguments` finds the tool's own names for them. */
export type Roles = Partial<Record<Role, unknown>>

export interface RuleContext {
  readonly document: Source | null
  /**
   * Texts that tools brought in this turn, the latest last; not what rules made of texts, or they would work on their
   * own results for ever.
   */
  readonly results: readonly string[]
}

export interface Told {
  readonly arguments: Readonly<Record<string, unknown>>
  readonly outcome: ToolOutcome & { readonly status: 'ok' }
}

export type Role = keyof typeof propertyNames

/** The names under which tools ask for a role, the likeliest first. */
const propertyNames = {
  url: ['url', 'uri', 'href', 'address', 'link'],
  expression: ['expression', 'expr', 'formula', 'input', 'text'],
  namespace: ['namespace', 'bucket', 'scope'],
  key: ['key', 'name', 'id'],
  value: ['value', 'content', 'data', 'text'],
  timezone: ['timezone', 'time_zone', 'tz', 'zone', 'location'],
  json: ['json', 'document', 'data', 'value', 'input', 'text'],
  path: ['path', 'pointer', 'expression', 'query', 'selector'],
  text: ['text', 'message', 'input', 'content', 'value', 'data', 'document'],
  query: ['query', 'pattern', 'search', 'term', 'needle', 'regex'],
  operation: ['operation', 'action'],
} as const

/** Given only where the tool insists: left out, the tool takes its own default. */
const onRequest: ReadonlySet<string> = new Set<Role>(['namespace', 'operation'])

/** The first offered tool whose name ends like one of the names. */
export function findTool(tools: readonly ToolDefinition[], names: readonly string[]): ToolDefinition | undefined {
  for (const name of names) {
    const found = tools.find(tool => endsLike(tool.name, name))
    if (found !== undefined) return found
  }
  return undefined
}

/** True where a tool's name, `tool.http.fetch` or `httpFetch`, ends with a snake-case name. */
export function endsLike(toolName: string, name: string): boolean {
  return `_${wordsOf(toolName).join('_')}`.endsWith(`_${name}`)
}

/** The words of a tool's name in lower case. */
export function wordsOf(toolName: string): string[] {
  return toolName
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/**
 * The tool's arguments for the roles, of which the first may also fill a required property of an unusual name; null where
 * a required one cannot be filled, for such a call would only fail.
 */
export function fillArguments(tool: ToolDefinition, roles: Roles): Record<string, unknown> | null {
  const { properties, required } = readSchema(tool)
  const args: Record<string, unknown> = {}
  const unplaced: unknown[] = []
  for (const [role, value] of Object.entries(roles)) {
    const name = propertyFor(role as Role, Object.keys(properties), args)
    const isWanted = !onRequest.has(role) || (name !== null && required.includes(name))
    if (name !== null && isWanted) args[name] = adapt(value, properties[name]?.type)
    else if (isWanted) unplaced.push(value)
  }
  const [open, ...more] = required.filter(name => !(name in args) && properties[name]?.default === undefined)
  if (open === undefined) return args
  return more.length > 0 || unplaced.length === 0 ? null : { ...args, [open]: unplaced[0] }
}

/** The properties of a tool's arguments and the names of those that are required. */
export function readSchema({ inputSchema }: ToolDefinition): {
  properties: Record<string, PropertySchema>
  required: string[]
} {
  const { properties, required } = inputSchema
  return {
    properties: isRecord(properties) ? (properties as Record<string, PropertySchema>) : {},
    required: Array.isArray(required) ? required.filter(name => typeof name === 'string') : [],
  }
}

interface PropertySchema {
  readonly type?: unknown
  readonly default?: unknown
}

/** The property of this role; without declared properties, the customary name. */
function propertyFor(role: Role, declared: readonly string[], taken: Record<string, unknown>): string | null {
  if (declared.length === 0) return propertyNames[role][0]
  return propertyNames[role].find(name => declared.includes(name) && !(name in taken)) ?? null
}

/** Where a tool wants text, a structured value is given as JSON. */
function adapt(value: unknown, type: unknown): unknown {
  if (type === 'string' && typeof value !== 'string') return JSON.stringify(value)
  return value
}
