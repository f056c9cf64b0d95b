/** A part of a regular expression whose matches have a bounded length. */
export interface Piece {
  readonly source: string
  /** The same, but satisfied wherever the text ends: what the end of a text could be the beginning of. */
  readonly cutOff: string
  /** UTF-16 units of the shortest and the longest match. */
  readonly shortest: number
  readonly longest: number
  /** In how many ways a match may be tried at one position: what backtracking can cost. */
  readonly ways: number
}

/** One character, or one of a class of which some are so many UTF-16 units long. */
export function character(source: string, longest = 1): Piece {
  return { source, cutOff: `(?:${source}|$)`, shortest: 1, longest, ways: 1 }
}

/** A condition on what stands before or after; it matches no characters. */
export function condition(source: string): Piece {
  return { source, cutOff: `(?:${source}|$)`, shortest: 0, longest: 0, ways: 1 }
}

export function sequence(pieces: readonly Piece[]): Piece {
  return {
    source: pieces.map(piece => piece.source).join(''),
    cutOff: pieces.map(piece => piece.cutOff).join(''),
    shortest: sum(pieces.map(piece => piece.shortest)),
    longest: sum(pieces.map(piece => piece.longest)),
    ways: pieces.reduce((ways, piece) => ways * piece.ways, 1),
  }
}

export function choice(pieces: readonly Piece[]): Piece {
  return {
    source: `(?:${pieces.map(piece => piece.source).join('|')})`,
    cutOff: `(?:${pieces.map(piece => piece.cutOff).join('|')})`,
    shortest: Math.min(...pieces.map(piece => piece.shortest)),
    longest: Math.max(...pieces.map(piece => piece.longest)),
    ways: sum(pieces.map(piece => piece.ways)),
  }
}

export function repeat(piece: Piece, least: number, most: number): Piece {
  return {
    source: `(?:${piece.source}){${least},${most}}`,
    cutOff: `(?:${piece.cutOff}){${least},${most}}`,
    shortest: piece.shortest * least,
    longest: piece.longest * most,
    ways: sum(Array.from({ length: most - least + 1 }, (_, more) => piece.ways ** (least + more))),
  }
}

/** The text itself, whatever it means in a pattern. */
export function literal(text: string): Piece {
  return sequence([...text].map(sign => character(sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'), sign.length)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
