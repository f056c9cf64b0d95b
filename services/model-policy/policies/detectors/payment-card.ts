import { classOf, continues, isTied, runEnd } from './characters.ts'
import { type Detector, undecided } from './detector.ts'
import { several } from './opening.ts'

const digitsAndGaps = classOf(/[0-9 \u00a0.-]/)
/** Nineteen digits in five groups, and what follows them. */
const longest = 25

/** How the digits are written: in one piece, or in the groups that the cards show. */
const layouts = [
  /^\d{4}([ \u00a0.-])\d{4}\1\d{4}\1\d{4}\1\d{3}(?!\d)/,
  /^\d{4}([ \u00a0.-])\d{4}\1\d{4}\1\d{4}(?!\d)/,
  /^\d{4}([ \u00a0.-])\d{6}\1\d{4,5}(?!\d)/,
  /^\d{12,19}(?!\d)/,
]

/** Number ranges and lengths of the brands that are issued today. Source: ISO/IEC 7812 and the brands' published ranges. */
const brands: readonly (readonly [range: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^(?:30[0-5]|3095|3[689])/, [14, 16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^(?:50(?:18|20|38)|5893|6304|6759|676[1-3])/, [12, 13, 14, 15, 16, 17, 18, 19]],
]

/** Payment card numbers: a brand's range and length, and the check digit. */
export const paymentCard: Detector = {
  kind: 'payment_card',
  begins: [[/[2-6]/, ...several(3, /[0-9]/), ...several(4, /[0-9 \u00a0.-]/)]],
  atWordStart: true,
  match(text, at, isWhole) {
    if (isTied(text, at)) return null
    const run = runEnd(text, at, digitsAndGaps, longest)
    if (!isWhole && run + 1 >= text.length) return undecided
    if (run - at < 12) return null
    const candidate = text.slice(at, run)
    for (const layout of layouts) {
      const end = at + (layout.exec(candidate)?.[0].length ?? 0)
      if (end > at && !continues(text, end) && isCardNumber(text.slice(at, end))) return { start: at, end }
    }
    return null
  },
}

function isCardNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  return brands.some(([range, lengths]) => lengths.includes(digits.length) && range.test(digits)) && passesLuhn(digits)
}

/** Source: ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const doubled = index % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
