/**
 * What policies can decide on: exactly the actions that are put before them when they happen. An action joins the list
 * with what enforces it; the forwarding of a run to another node is none yet.
 */
export const actions = [
  'memory.delete',
  'memory.read',
  'memory.write',
  'model.chat',
  'model.embed',
  'tool.invoke',
] as const

export type PolicyActionName = (typeof actions)[number]

/** Whether a name fits a pattern: equal to it, or to all before a final `*`. */
export function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
