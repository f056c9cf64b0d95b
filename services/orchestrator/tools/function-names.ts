import { hash } from 'node:crypto'

const longest = 64
const digestLength = 12

/**
 * A tool's id as a name of the kind that models accept (`^[A-Za-z0-9_-]{1,64}$`): `tool.http.fetch` becomes
 * `tool_http_fetch`. Two ids never share a name: a `_` or `-` of the id is escaped by a `-` before it, and a name that
 * grows too long by that ends with a digest after a single `-`, which no escape looks like.
 */
export function functionName(toolId: string): string {
  const name = toolId.replace(/[-_]/g, '-$&').replaceAll('.', '_')
  if (name.length <= longest) return name
  const digest = hash('sha256', toolId, 'hex').slice(0, digestLength)
  return `${name.slice(0, longest - digestLength - 1).replace(/-+$/, '')}-${digest}`
}

/** The tool that a model means by a name, among those it was offered. */
export function toolIdOf(name: string, offered: Iterable<string>): string | undefined {
  for (const toolId of offered) if (functionName(toolId) === name) return toolId
  return undefined
}
