/** The base with the changes: objects are merged, anything else is replaced. Neither argument is changed. */
export function mergeObjects<Base extends object>(base: Base, changes: object): Base {
  const merged = new Map<string, unknown>(Object.entries(base))
  for (const [name, value] of Object.entries(changes)) {
    const before = merged.get(name)
    merged.set(name, isObject(before) && isObject(value) ? mergeObjects(before, value) : value)
  }
  return Object.fromEntries(merged) as Base
}

/** Null stands for what is to be removed, at any depth. */
export function withoutNulls(object: object): object {
  const kept = Object.entries(object).filter(([, value]) => value !== null)
  return Object.fromEntries(kept.map(([name, value]) => [name, isObject(value) ? withoutNulls(value) : value]))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
