import { character, choice, condition, literal, type Piece, repeat, sequence } from './piece.ts'

/** Scripts that write words without gaps have no edges to look for. */
const edged = /[\p{L}\p{N}]/u
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const gap = repeat(character('\\s'), 1, 8)

/** Any of the phrases as whole words, with any white space between the words. */
export function anyPhrase(phrases: readonly string[]): Piece {
  return choice(phrases.map(phrase))
}

function phrase(text: string): Piece {
  const words = text.trim().split(/\s+/)
  const [first, last] = [[...(words[0] ?? '')][0] ?? '', [...(words.at(-1) ?? '')].at(-1) ?? '']
  const pieces = words.flatMap((word, index) => (index === 0 ? [literal(word)] : [gap, literal(word)]))
  if (hasEdge(first)) pieces.unshift(condition('(?<![\\p{L}\\p{N}_])'))
  if (hasEdge(last)) pieces.push(condition('(?![\\p{L}\\p{N}_])'))
  return sequence(pieces)
}

function hasEdge(sign: string): boolean {
  return edged.test(sign) && !unspaced.test(sign)
}
