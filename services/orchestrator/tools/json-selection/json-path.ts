import { exec, type JsonValue, type Path } from 'jsonpath-rfc9535'
import { AgentosError } from '#errors'

export interface Match {
  /** A normalized JSONPath, or the JSON Pointer that was asked with. */
  readonly path: string
  readonly value: unknown
}

/**
 * Every value that a JSONPath selects. Its filters may hold regular expressions: run it in a time box.
 * Errors: invalid_request where the path cannot be read. Source: RFC 9535.
 */
export function selectByPath(document: unknown, path: string): Match[] {
  const matches: Match[] = []
  try {
    exec(document as JsonValue, path, (value, place) => matches.push({ path: normalized(place), value }))
  } catch (error) {
    const { message, name } = error as Error
    if (name !== 'SyntaxError') throw error
    throw new AgentosError('invalid_request', `/path is not a JSONPath: ${message}`, { cause: error })
  }
  return matches
}

/** The library hands out names that are escaped already. Source: RFC 9535, section 2.7. */
function normalized(place: Path): string {
  return `$${place.map(key => (typeof key === 'number' ? `[${key}]` : `['${key}']`)).join('')}`
}
