export interface Span {
  readonly start: number
  /** Exclusive; always after `start`. */
  readonly end: number
}

/** The leftmost match at or after a place, or null. */
export type Find = (line: string, from: number) => Span | null

/**
 * A literal, or with `wildcard` one in which `*` stands for anything. There is no backtracking: once the first piece is
 * found, each next one is taken where it comes first, and if one is missing, no later start can have it either. A line
 * is therefore searched in linear time.
 */
export function parsePattern(query: string, wildcard: boolean): Find {
  const pieces = wildcard ? query.split('*').filter(piece => piece !== '') : [query]
  if (pieces.length === 0) return wholeLine
  return (line, from) => {
    const start = line.indexOf(pieces[0] as string, from)
    let end = start
    for (const piece of pieces) {
      const found = end === -1 ? -1 : line.indexOf(piece, end)
      if (found === -1) return null
      end = found + piece.length
    }
    return { start, end }
  }
}

/** Nothing but stars. */
const wholeLine: Find = (line, from) => (from < line.length ? { start: from, end: line.length } : null)
