/**
 * The words of a text as rankings compare them: lower-case, without words that say nothing, cut to a light stem. Scripts
 * that write no spaces give pairs of characters.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const [word] of text.toLowerCase().matchAll(wordPattern)) {
    if (isUnspaced(word)) terms.push(...pairsOf(word))
    else if (!stopWords.has(word)) terms.push(stem(word))
  }
  return terms
}

/** True for a word of a script that writes no spaces. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word)
}

/** True for a word, in lower case, that says nothing by itself. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

/** The number of words, the empty ones too. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0
}

export const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function pairsOf(word: string): string[] {
  const characters = [...word]
  return characters.length === 1 ? characters : characters.slice(1).map((second, index) => characters[index] + second)
}

/** Takes English endings off, so that `uses`, `used` and `using` meet; other languages pass mostly untouched. */
function stem(word: string): string {
  const bare = word.replace(/['’]s$/, '')
  if (bare.length < 3 || /[^a-z]/.test(bare)) return bare
  return withoutFinalE(withoutEnding(singular(bare)))
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^siu]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  const stemmed = word.replace(/(?:ing|ed)$/, '')
  if (stemmed === word || stemmed.length < 2 || !/[aeiouy]/.test(stemmed)) return word
  return /([^aeiouylsz])\1$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed
}

function withoutFinalE(word: string): string {
  return word.length > 2 && word.endsWith('e') ? word.slice(0, -1) : word
}

const stopWords = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in much many
  into is it its itself just me more most my no nor not now of off on once only or other our out over own please same she
  should so some such than that the their them then there these they this those through to too under until up us very was
  we were what when where which while who whom whose why will with would you your it's i'm don't doesn't isn't can't
  let's what's that's der die das und ist ein eine von zu mit de la le les des et un une el los las y en que`.split(
    /\s+/,
  ),
)
