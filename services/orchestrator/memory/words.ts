/** What PostgreSQL takes for one word of a tsvector. */
const maxWordBytes = 2046

/** The distinct words of a text: runs of letters and digits, in one case and one way of writing them. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(words)].filter(word => Buffer.byteLength(word) <= maxWordBytes)
}

/** The words by which an entry is found: those of its key, and of every name, text and number in its value. */
export function entryWords(key: string, value: unknown): string[] {
  const texts = [key]
  gatherTexts(value, texts)
  return wordsOf(texts.join(' '))
}

function gatherTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string' || typeof value === 'number') texts.push(String(value))
  else if (Array.isArray(value)) for (const item of value) gatherTexts(item, texts)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      texts.push(name)
      gatherTexts(member, texts)
    }
  }
}
