import { findAnswers, type Quote, type Source, summarise } from './extract.ts'
import type { Intent } from './intent.ts'

/** A part of an answer: words of our own, and what is quoted below them. */
export interface Section {
  readonly lead: string
  readonly quotes: readonly Quote[]
}

const longestExcerpt = 500

/** What the texts hold of what is wanted. */
export function extract(intent: Intent, sources: readonly Source[]): Section[] {
  if (intent.kind === 'summary') return sources.map(source => summarySection(source, intent.count))
  const names = sources.map(nameOf).join(', ')
  const quotes = findAnswers(intent.text, sources)
  if (quotes.length === 0)
    return [say(`No match: nothing in ${names} speaks of “${clip(intent.text, 120).replace(/[\s?.!]+$/, '')}”.`)]
  return [{ lead: `Closest to the question in ${names}, word for word:`, quotes }]
}

/** A section without quotes. */
export function say(lead: string): Section {
  return { lead, quotes: [] }
}

/** True where the section only says that nothing was found. */
export function isNoMatch(section: Section): boolean {
  return section.lead.startsWith('No match:')
}

/** Plain text with one line for each quote. */
export function renderText(sections: readonly Section[]): string {
  return sections.map(({ lead, quotes }) => [lead, ...quotes.map(renderQuote)].join('\n')).join('\n\n')
}

/** The same as a JSON object, for `response_format: json_object`. */
export function renderJson(sections: readonly Section[]): string {
  const quotes = sections.flatMap(section => section.quotes)
  return JSON.stringify({
    answer: sections.map(({ lead }) => lead).join('\n'),
    quotes: quotes.map(({ text, source, firstLine, lastLine }) => ({
      text,
      ...(source === null ? {} : { source }),
      first_line: firstLine,
      last_line: lastLine,
    })),
  })
}

/** Text in one line of at most `limit` characters. */
export function clip(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line
}

function summarySection(source: Source, count: number | null): Section {
  const { quotes, sentences } = summarise(source, count)
  const name = source.name ?? 'The text'
  if (quotes.length > 0)
    return { lead: `${name} in ${quotes.length} of ${sentences} sentences, word for word:`, quotes }
  const text = clip(source.text, longestExcerpt)
  return say(text === '' ? `${name} is empty.` : `${name} holds no sentences to quote; it says: “${text}”`)
}

function renderQuote({ text, source, firstLine, lastLine }: Quote): string {
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`
  return `- “${text}” (${source === null ? lines : `${source}, ${lines}`})`
}

function nameOf(source: Source): string {
  return source.name ?? 'the text'
}
