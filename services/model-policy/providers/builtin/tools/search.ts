import { clip } from '../answer.ts'
import { inWords, isRecord, mainValue } from '../outcome.ts'
import type { ToolRule } from '../tool-rule.ts'

/** `search for "lease"` in a text that was given. Longer texts are searched here, rather than sent around once more. */
export const searchRule: ToolRule = {
  names: ['text_search', 'search_text', 'text_find', 'text_grep'],
  propose: (words, { document, results }) => {
    const query = findQuery(words)
    const text = document?.text ?? results.at(-1)
    return query === null || text === undefined || text.length > longestText ? [] : [{ text, query }]
  },
  tell: ({ arguments: args, outcome }) => {
    const matches = isRecord(outcome.value) && Array.isArray(outcome.value.matches) ? outcome.value.matches : null
    const query = inWords(args.query ?? args.pattern)
    if (matches === null)
      return `The search for “${query}” found: ${clip(inWords(mainValue(outcome.value)), longestTold)}`
    if (matches.length === 0) return `The search for “${query}” found nothing.`
    return [`The search for “${query}” found:`, ...matches.slice(0, mostTold).map(tellMatch)].join('\n')
  },
}

const mostTold = 20
const longestTold = 2_000
const longestText = 262_144

/** What is in quotes behind a word of searching. */
function findQuery(words: string): string | null {
  return /\b(?:search|find|grep|look)\b[^"'“‘`]*["'“‘`]([^"'”’`]+)["'”’`]/i.exec(words)?.[1] ?? null
}

function tellMatch(match: unknown): string {
  if (!isRecord(match) || typeof match.excerpt !== 'string') return `- ${clip(inWords(match), 200)}`
  const place = typeof match.line === 'number' ? ` (line ${match.line})` : ''
  return `- “${clip(match.excerpt, 200)}”${place}`
}
