import type { CountryCode } from 'libphonenumber-js/max'
import { classOf, isTied, runEnd } from './characters.ts'
import { type Detector, undecided } from './detector.ts'
import { several } from './opening.ts'
import { introducesCount, introducesNumber } from './phone-context.ts'
import { groupsOf, isInternationalNumber, nationalNumber } from './phone-plans.ts'

const diallable = /[0-9 \u00a0()./-]/
const dialled = classOf(diallable)
const longest = 32
const fewestDigits = 7
/** Fifteen, and the prefix 00. */
const mostDigits = 17
/** The plans in which a number that is written without its country is looked up. */
const countries: readonly CountryCode[] = ['GB', 'DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'AT', 'CH', 'AU', 'IN', 'BR', 'JP']
/** Three, three and four digits with gaps, as North America writes numbers. */
const northAmerican = /^(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/
const trunkPrefixed = /^\(?0[1-9]\d*\)?[ ./-]/
const date = /^(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d)/

type Test = (number: string, rest: string) => boolean

/** Telephone numbers that a numbering plan knows, as libphonenumber has them. */
export const phone: Detector = {
  kind: 'phone',
  begins: [
    [/[+0-9]/, ...several(fewestDigits - 1, diallable)],
    [/\(/, /[0-9]/, ...several(fewestDigits - 2, diallable)],
  ],
  atWordStart: true,
  match(text, at, isWhole) {
    const isInternational = text.charCodeAt(at) === 43
    if (!isInternational && (isTied(text, at) || text.charAt(at - 1) === '+')) return null
    if (text.charCodeAt(at) === 40 && at + 1 < text.length && !isDigit(text, at + 1)) return null
    const run = runEnd(text, at + 1, dialled, longest)
    if (!isWhole && run + 1 >= text.length) return undecided
    if (run - at < fewestDigits || continues(text, run)) return null
    const candidate = text.slice(at, run)
    const ends = groupEnds(candidate)
    if (ends.length === 0) return null
    for (const isNumber of isInternational ? [isInternationallyWritten] : nationalTests(text, at, candidate)) {
      const length = ends.find(end => isNumber(candidate.slice(0, end), candidate.slice(end)))
      if (length !== undefined) return { start: at, end: at + length }
    }
    return null
  },
}

/** A letter, a decimal comma, a clock: the digits count or name something else. */
function continues(text: string, end: number): boolean {
  const next = text.charAt(end)
  const last = text.charAt(end - 1)
  if (/[A-Za-z]/.test(next)) return /[\d-]/.test(last) && next !== 'x'
  return /[,:_@%]/.test(next) && /\d/.test(last) && /\d/.test(text.charAt(end + 1))
}

/**
 * Behind the last group of digits, then behind those before it, the longest first: what follows a number may look like
 * one more group of it.
 */
function groupEnds(candidate: string): number[] {
  const ends: number[] = []
  let digits = 0
  for (let index = 0; index < candidate.length; index++) {
    if (!isDigit(candidate, index)) continue
    digits++
    if (digits >= fewestDigits && digits <= mostDigits && !isDigit(candidate, index + 1)) ends.push(index + 1)
  }
  return ends.reverse()
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Without a country there must be more: the layout of a numbering plan, or a word that introduces a number. */
function nationalTests(text: string, at: number, candidate: string): Test[] {
  if (introducesNumber(text, at)) return [number => hasLayout(number, false), isKnownSomewhere]
  const mayHaveLayout =
    candidate.startsWith('0') || candidate.startsWith('(') || /^(?:1[ .-])?\(?\d{3}[) .-]/.test(candidate)
  if (!mayHaveLayout || introducesCount(text, at) || date.test(candidate)) return []
  const isInTable = isDigit(text, at - 2) && /[ \u00a0]/.test(text.charAt(at - 1))
  return [(number, rest) => !/^[./-]\d/.test(rest) && hasLayout(number, isInTable || /^[ \u00a0]\d/.test(rest))]
}

function isInternationallyWritten(number: string): boolean {
  return isInternationalNumber(digitsOf(number))
}

function isKnownSomewhere(number: string): boolean {
  const digits = digitsOf(number)
  if (digits.startsWith('00')) return isInternationalNumber(digits.slice(2))
  return (
    digits.length >= 9 &&
    (isNorthAmerican(digits) || countries.some(country => nationalNumber(digits, country) !== null))
  )
}

/** What only spaces part from other numbers is a row of a table. */
function hasLayout(number: string, isInTable: boolean): boolean {
  if (isInTable && /^[\d \u00a0]+$/.test(number)) return false
  const digits = digitsOf(number)
  if (digits.startsWith('00')) return /\d[ .-]\d/.test(number) && isInternationalNumber(digits.slice(2))
  if (northAmerican.test(number)) return isNorthAmerican(digits)
  return (
    digits.length >= 9 && trunkPrefixed.test(number) && countries.some(country => isWrittenAs(number, digits, country))
  )
}

function isNorthAmerican(digits: string): boolean {
  return isInternationalNumber(digits.length === 10 ? `1${digits}` : digits) && /^1?\d{10}$/.test(digits)
}

/** Whether the groups are those in which the country writes the number, or parts of them. */
function isWrittenAs(number: string, digits: string, country: CountryCode): boolean {
  const national = nationalNumber(digits, country)
  if (national === null) return false
  const written = boundaries(
    (number.match(/\d+/g) ?? []).map(group => group.length),
    0,
  )
  return boundaries(groupsOf(national, country), digits.length - national.length).every(end => written.includes(end))
}

/** After how many digits each group ends. */
function boundaries(groups: readonly number[], before: number): number[] {
  let digits = before
  return groups.map(group => {
    digits += group
    return digits
  })
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '')
}
