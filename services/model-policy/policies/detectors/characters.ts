/** Which of the characters up to U+024F belong to a class; what lies beyond belongs to none. */
export type CharacterClass = Uint8Array

const size = 0x250

/** The class of the characters that match. */
export function classOf(characters: RegExp): CharacterClass {
  return Uint8Array.from({ length: size }, (_, code) => (characters.test(String.fromCharCode(code)) ? 1 : 0))
}

const word = classOf(/[A-Za-z0-9\u00c0-\u024f]/)

/** Whether the character at `at` is a letter or a digit. */
export function isWordCharacter(text: string, at: number): boolean {
  return word[text.charCodeAt(at)] === 1
}

/**
 * Whether a word begins with a character, by it and the two before it; before a text stands 0. The letter of an
 * escaped line break, as in JSON text, ends what was before it.
 */
export function beginsWord(code: number, last: number, beforeLast: number): boolean {
  if (word[last] === 1) return beforeLast === backslash && isBreakLetter(last)
  return last !== backslash || !isBreakLetter(code)
}

const backslash = 92

function isBreakLetter(code: number): boolean {
  return code === 110 || code === 114 || code === 116 // n, r, t
}

/** Where the run of characters of the class ends that begins at `at`; it is read for at most `longest` characters. */
export function runEnd(text: string, at: number, members: CharacterClass, longest: number): number {
  const limit = Math.min(text.length, at + longest)
  let end = at
  while (end < limit && members[text.charCodeAt(end)] === 1) end++
  return end
}

/** Where the span ends without the characters of the class at its end. */
export function trimmedEnd(text: string, start: number, end: number, members: CharacterClass): number {
  let trimmed = end
  while (trimmed > start && members[text.charCodeAt(trimmed - 1)] === 1) trimmed--
  return trimmed
}

const tying = classOf(/[-._/#\\]/)
const continuing = classOf(/[-._]/)

/** Whether a hyphen, dot or the like ties the position to a word before it: `pkg-1.2.3.4`, `v.1`. */
export function isTied(text: string, at: number): boolean {
  return at > 1 && tying[text.charCodeAt(at - 1)] === 1 && isWordCharacter(text, at - 2)
}

/** Whether a letter, one more group or a decimal point follows: a longer number of another kind. */
export function continues(text: string, end: number): boolean {
  return isWordCharacter(text, end) || (continuing[text.charCodeAt(end)] === 1 && isWordCharacter(text, end + 1))
}
