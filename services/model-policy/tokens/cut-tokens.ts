import { countTokens } from './count-tokens.ts'

/**
 * The longest beginning of a text that has at most `limit` tokens; never ends in the middle of a character. It is searched
 * for rather than decoded from tokens: the tokenizer's decoder carries the bytes of a cut character into its next answer.
 */
export function cutTokens(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit || countTokens(text).tokens <= limit) return text
  let fits = 0
  let exceeds = text.length
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2)
    if (countTokens(text.slice(0, middle)).tokens <= limit) fits = middle
    else exceeds = middle
  }
  return endsInHalf(text, fits) ? text.slice(0, fits - 1) : text.slice(0, fits)
}

function endsInHalf(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1)
  return unit >= 0xd800 && unit < 0xdc00
}
