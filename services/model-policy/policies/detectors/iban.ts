import { countrySpecs, isValidIBAN } from 'ibantools'
import { isTied, isWordCharacter } from './characters.ts'
import { type Detector, undecided } from './detector.ts'

/** International bank account numbers, in one piece or in groups; length and check digits by country. Source: ISO 13616. */
export const iban: Detector = {
  kind: 'iban',
  begins: [[/[A-Za-z]/, /[A-Za-z]/, /[0-9]/]],
  atWordStart: true,
  match(text, at, isWhole) {
    if (!looksLikeStart(text.charCodeAt(at + 1), text.charCodeAt(at + 2))) return null
    if (text.length - at < 4) return isWhole ? null : undecided
    const length = countrySpecs[text.slice(at, at + 2).toUpperCase()]?.chars
    if (length == null || isTied(text, at)) return null
    const end = endOfDigits(text, at, length)
    if (end === null) return null
    if (end === text.length && !isWhole) return undecided
    if (isWordCharacter(text, end)) return null
    const number = text.slice(at, end).replace(/[ \u00a0-]/g, '')
    return isValidIBAN(number.toUpperCase()) ? { start: at, end } : null
  },
}

/** A letter, then a digit; at the end of the text there is no code, which is neither. */
function looksLikeStart(second: number, third: number): boolean {
  const isLetter = (second >= 65 && second <= 90) || (second >= 97 && second <= 122)
  return Number.isNaN(second) || (isLetter && (Number.isNaN(third) || (third >= 48 && third <= 57)))
}

/** Where the last of so many letters and digits ends, single gaps between them left out; null where something else comes first. */
function endOfDigits(text: string, at: number, length: number): number | null {
  let left = length
  let position = at
  for (; left > 0 && position < text.length; position++) {
    if (/[A-Za-z0-9]/.test(text.charAt(position))) left--
    else if (!/[ \u00a0-]/.test(text.charAt(position)) || !isWordCharacter(text, position - 1)) return null
  }
  return position
}
