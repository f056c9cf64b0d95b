import { rankByCentrality, similarityOf } from './text/centrality.ts'
import { type Passage, readPassages } from './text/passages.ts'
import { rankByRelevance } from './text/relevance.ts'
import type { SparseRows } from './text/vectors.ts'
import { weighTerms } from './text/vectors.ts'
import { countWords, termsOf } from './text/words.ts'

/** A text that was given, and how to name places in it. */
export interface Source {
  /** A file name or URL; null for the message itself. */
  readonly name: string | null
  readonly text: string
  /** The line number of the text's first line. */
  readonly firstLine: number
}

/** A passage as it stands in its source, with white space made single spaces. */
export interface Quote {
  readonly text: string
  readonly source: string | null
  readonly firstLine: number
  readonly lastLine: number
}

export interface Summary {
  readonly quotes: readonly Quote[]
  /** How many sentences there were to choose from. */
  readonly sentences: number
}

/** Cosine from which on two sentences say the same. */
const sameness = 0.6
/** The share of a question's weight that a passage must speak of to answer it. */
const weakCoverage = 0.5
const mostAnswers = 3

/** The most central sentences of a source, in its order; `wanted` many, or as many as its length calls for. */
export function summarise(source: Source, wanted: number | null): Summary {
  const candidates = chooseKind(readPassages(source.text))
  const rows = weighTerms(candidates.map(passage => termsOf(passage.text)))
  const scores = rankByCentrality(rows)
  const ranked = candidates
    .map((passage, index) => ({ index, score: (scores[index] ?? 0) * merit(passage, index) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const count = wanted ?? Math.min(Math.max(Math.round(Math.sqrt(candidates.length)), 1), 7)
  const chosen = withoutRepeats(
    ranked.map(({ index }) => index),
    rows,
    count,
  ).sort((a, b) => a - b)
  const quotes = chosen.flatMap(index => candidates[index] ?? []).map(passage => quoteFrom(source, passage))
  return { quotes, sentences: candidates.length }
}

/** The passages that speak most of what is asked, best first; none where even the best is a weak match. */
export function findAnswers(question: string, sources: readonly Source[]): Quote[] {
  const terms = termsOf(question)
  const found = sources.flatMap(source =>
    readPassages(source.text)
      .filter(quotable)
      .map(passage => ({ source, text: passage.text, heading: passage.heading, passage })),
  )
  const ranked = rankByRelevance(terms, found)
  const [best] = ranked
  if (best === undefined) return []
  const strong = ranked.filter(({ coverage, score }) => coverage >= weakCoverage && score >= best.score / 2)
  return strong.slice(0, mostAnswers).flatMap(({ index }) => {
    const hit = found[index]
    return hit ? [quoteFrom(hit.source, hit.passage)] : []
  })
}

/** Whole sentences where there are any; else what comes nearest to them. */
function chooseKind(passages: readonly Passage[]): Passage[] {
  const fit = passages.filter(quotable)
  const choices: Passage['kind'][][] = [['sentence'], ['item', 'fragment'], ['row']]
  return choices.map(kinds => fit.filter(({ kind }) => kinds.includes(kind))).find(some => some.length > 0) ?? []
}

/** Neither a mere word nor a wall of text. */
function quotable({ text }: Passage): boolean {
  return text.length <= 1_000 && countWords(text) >= 3
}

/** What leads a text or a paragraph says more of it; very short and very long sentences say less. */
function merit(passage: Passage, index: number): number {
  const words = countWords(passage.text)
  const size = words < 6 ? 0.6 : words > 50 ? 0.7 : 1
  const place = index < 2 ? 1.25 : passage.beginsParagraph ? 1.1 : 1
  return size * place
}

function withoutRepeats(ranked: readonly number[], rows: SparseRows, count: number): number[] {
  const chosen: number[] = []
  for (const index of ranked.slice(0, 50 * count)) {
    if (chosen.length >= count) break
    if (chosen.every(other => similarityOf(rows, other, index) < sameness)) chosen.push(index)
  }
  return chosen
}

function quoteFrom(source: Source, { text, firstLine, lastLine }: Passage): Quote {
  const offset = source.firstLine - 1
  return { text, source: source.name, firstLine: firstLine + offset, lastLine: lastLine + offset }
}
