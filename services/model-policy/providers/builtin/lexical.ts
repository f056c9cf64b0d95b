import { lexicalModel } from './models.ts'
import { isStopWord, isUnspaced, wordPattern } from './text/words.ts'

const gramSizes = [3, 4, 5]
/** Words of scripts without spaces are short sentences. */
const unspacedGramSizes = [1, 2, 3]
/** What the pieces of a word weigh together, as against the word itself. */
const gramShare = 1.2
const stopWordShare = 0.15

/**
 * A text as a vector of its words and their pieces: signed feature hashing (Weinberger et al., 2009) with damped counts,
 * length 1, components float32. It compares spelling, not meaning; the same text gives the same vector everywhere. A text
 * without words gives zeros.
 */
export function embedText(text: string): number[] {
  const vector = new Float64Array(lexicalModel.dimensions)
  for (const [word, count] of countWords(text)) {
    const weight = (1 + Math.log(count)) * (isStopWord(word) ? stopWordShare : 1)
    add(vector, `w:${word}`, weight)
    const grams = gramsOf(word)
    for (const gram of grams) add(vector, `g:${gram}`, (weight * gramShare) / Math.sqrt(grams.length))
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  return Array.from(vector, value => Math.fround(value / length))
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(wordPattern)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The pieces of a word with its edges marked: `<wo`, `wor`, `ord`, `rd>`. Long words are read to a bounded depth. */
function gramsOf(word: string): string[] {
  const marked = `<${word.slice(0, 64)}>`
  const sizes = isUnspaced(word) ? unspacedGramSizes : gramSizes
  return sizes.flatMap(size =>
    Array.from({ length: Math.max(marked.length - size + 1, 0) }, (_, start) => marked.slice(start, start + size)),
  )
}

function add(vector: Float64Array, feature: string, weight: number): void {
  const hash = hashOf(feature)
  const slot = (hash >>> 1) % lexicalModel.dimensions
  vector[slot] = (vector[slot] ?? 0) + (hash & 1 ? weight : -weight)
}

/** FNV-1a over UTF-16 units with murmur's finaliser, 32 bits. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < feature.length; index++) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
