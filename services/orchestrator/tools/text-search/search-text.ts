import { excerptOf } from './excerpt.ts'
import { parsePattern } from './pattern.ts'

export interface TextMatch {
  readonly line: number
  readonly column: number
  readonly excerpt: string
}

interface SearchOptions {
  readonly wildcard: boolean
  readonly caseInsensitive: boolean
  readonly limit: number
}

/** Every match is counted, the first `limit` are shown. Lines and columns count from 1, columns in UTF-16 units. */
export function searchText(
  text: string,
  query: string,
  { caseInsensitive, limit, wildcard }: SearchOptions,
): { matches: TextMatch[]; total: number } {
  const find = parsePattern(caseInsensitive ? fold(query) : query, wildcard)
  const matches: TextMatch[] = []
  let total = 0
  const lines = text.split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) {
    const looked = caseInsensitive ? fold(line) : line
    for (let span = find(looked, 0); span !== null; span = find(looked, span.end)) {
      total += 1
      if (matches.length < limit)
        matches.push({ line: index + 1, column: span.start + 1, excerpt: excerptOf(line, span) })
    }
  }
  return { matches, total }
}

/** Lower case of the same length, so that columns stay true; İ alone would grow. */
function fold(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}
