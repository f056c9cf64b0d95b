import type { Attack } from './attack.ts'

const mostTries = 60

/** A smaller request of which the same still holds, found by leaving out one thing after another. */
export async function minimise(attack: Attack, holds: (smaller: Attack) => Promise<boolean>): Promise<Attack> {
  let least = attack
  let tries = 0
  let candidates = smallerThan(least)
  while (candidates.length > 0 && tries < mostTries) {
    const candidate = candidates.shift() as Attack
    tries += 1
    if (!(await holds(candidate))) continue
    least = candidate
    candidates = smallerThan(least)
  }
  return least
}

function smallerThan(attack: Attack): Attack[] {
  const { content, headers, query } = attack
  return [
    ...query.map((_, at) => ({ ...attack, query: query.filter((_item, index) => index !== at) })),
    ...Object.keys(headers).map(name => ({
      ...attack,
      headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
    })),
    ...smallerContents(content).map(smaller => ({ ...attack, content: smaller })),
  ]
}

function smallerContents(content: string | undefined): string[] {
  if (content === undefined) return []
  try {
    return smallerValues(JSON.parse(content)).map(value => JSON.stringify(value))
  } catch {
    // What is no JSON is halved.
    return content.length < 2 ? [] : [content.slice(0, content.length / 2)]
  }
}

/** With one member left out, or one member smaller. */
function smallerValues(value: unknown): unknown[] {
  if (typeof value === 'string' && value.length > 1) return [value.slice(0, value.length / 2)]
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const rebuilt = (kept: [string, unknown][]) =>
    Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept)
  const without = entries.map((_, at) => rebuilt(entries.filter((_item, index) => index !== at)))
  const within = entries.flatMap(([name, item], at) =>
    smallerValues(item).map(smaller =>
      rebuilt(entries.map((entry, index) => (index === at ? [name, smaller] : entry))),
    ),
  )
  return [...without, ...within]
}
