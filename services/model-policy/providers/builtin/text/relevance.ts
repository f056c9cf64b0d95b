import { termsOf } from './words.ts'

/** A passage's relevance to a question; `coverage` is the share of the question's weight that the passage speaks of. */
export interface Relevance {
  readonly index: number
  readonly score: number
  readonly coverage: number
}

/** Customary values of Okapi BM25 (Robertson and Zaragoza, 2009). */
const saturation = 1.2
const lengthShare = 0.75
/** What a word of the heading above a passage counts for, as against one in it. */
const headingShare = 0.4

/** Ranks passages by BM25 against the words of a question, best first; those that share no word are left out. */
export function rankByRelevance(
  question: readonly string[],
  passages: readonly { text: string; heading: string }[],
): Relevance[] {
  const asked = new Set(question)
  const counted = passages.map(passage => countAsked(passage, asked))
  const averageLength = counted.reduce((total, { length }) => total + length, 0) / (counted.length || 1)
  const weights = new Map([...asked].map(term => [term, rarity(term, counted)]))
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const ranked: Relevance[] = []
  for (const [index, { counts, length }] of counted.entries()) {
    let score = 0
    let covered = 0
    for (const [term, count] of counts) {
      const weight = weights.get(term) ?? 0
      const damped = saturation * (1 - lengthShare + (lengthShare * length) / averageLength)
      score += (weight * count * (saturation + 1)) / (count + damped)
      covered += weight * Math.min(count, 1)
    }
    if (score > 0) ranked.push({ index, score, coverage: covered / total })
  }
  return ranked.sort((a, b) => b.score - a.score || a.index - b.index)
}

interface Counted {
  readonly counts: Map<string, number>
  readonly length: number
}

function countAsked(passage: { text: string; heading: string }, asked: ReadonlySet<string>): Counted {
  const counts = new Map<string, number>()
  const add = (terms: readonly string[], share: number) => {
    for (const term of terms) if (asked.has(term)) counts.set(term, (counts.get(term) ?? 0) + share)
  }
  const terms = termsOf(passage.text)
  add(terms, 1)
  add(termsOf(passage.heading), headingShare)
  return { counts, length: terms.length + 1 }
}

function rarity(term: string, counted: readonly Counted[]): number {
  const holders = counted.reduce((total, { counts }) => total + (counts.has(term) ? 1 : 0), 0)
  return Math.log(1 + (counted.length - holders + 0.5) / (holders + 0.5))
}
