export interface Action {
  /** Noun and verb, for example `tool.invoke`. */
  readonly kind: string
  readonly resource: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

export interface ActionRule {
  readonly id: string
  readonly reason: string
  isBroken(action: Action): boolean
}

/** A rule against doing something to something; a final `*` of either stands for any ending. */
export function createActionRule(rule: { id: string; reason: string; kind: string; resource: string }): ActionRule {
  return {
    id: rule.id,
    reason: rule.reason,
    isBroken: ({ kind, resource }) => fits(kind, rule.kind) && fits(resource, rule.resource),
  }
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
