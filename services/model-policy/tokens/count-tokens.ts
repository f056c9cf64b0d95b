import { countTokens as countExactly } from 'gpt-tokenizer/encoding/o200k_base'

/** A number of tokens; `estimated` where it was extrapolated rather than counted. */
export interface TokenCount {
  readonly tokens: number
  readonly estimated: boolean
}

/** Texts up to this many UTF-16 units are counted whole: some 20 ms of CPU at most. */
const exactUnits = 131_072
const samples = 32
const sampleUnits = exactUnits / samples
/** Merging is quadratic in a run without a break, so longer runs are counted piece by piece. */
const longestRun = 256

/** `<|endoftext|>` in a text is text: nobody writes control tokens through a count. */
export const asPlainText = { disallowedSpecial: new Set<string>() }

/**
 * Counts tokens of the o200k encoding, at a cost that is bounded whatever the text: long texts are sampled at even
 * distances and extrapolated. Models with another vocabulary differ by some percent.
 */
export function countTokens(text: string): TokenCount {
  if (text.length > exactUnits) return { tokens: extrapolate(text), estimated: true }
  return hasLongRun(text)
    ? { tokens: countInPieces(text), estimated: true }
    : { tokens: countExactly(text, asPlainText), estimated: false }
}

/** The most tokens that the text can have in any byte-level vocabulary: its UTF-8 bytes. For reservations. */
export function boundTokens(text: string): number {
  return Buffer.byteLength(text)
}

function extrapolate(text: string): number {
  const stride = (text.length - sampleUnits) / (samples - 1)
  let tokens = 0
  for (let index = 0; index < samples; index++) {
    const start = Math.floor(index * stride)
    tokens += countInPieces(text.slice(start, start + sampleUnits))
  }
  return Math.ceil((tokens * text.length) / (samples * sampleUnits))
}

function countInPieces(text: string): number {
  if (!hasLongRun(text)) return countExactly(text, asPlainText)
  let tokens = 0
  for (let start = 0; start < text.length; start += longestRun) {
    tokens += countExactly(text.slice(start, start + longestRun), asPlainText)
  }
  return tokens
}

function hasLongRun(text: string): boolean {
  let runStart = 0
  let inSpace = false
  for (let index = 0; index < text.length; index++) {
    const isSpace = text.charCodeAt(index) <= 32
    if (isSpace !== inSpace) {
      runStart = index
      inSpace = isSpace
    } else if (index - runStart >= longestRun) return true
  }
  return false
}
