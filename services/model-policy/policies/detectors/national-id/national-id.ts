import { classOf, continues, isTied, runEnd } from '../characters.ts'
import { type Detector, type Match, undecided } from '../detector.ts'
import { several } from '../opening.ts'
import { type Format, letteredFormats, numericFormats } from './formats.ts'
import { introductionLength } from './introduced-by.ts'

const digit = classOf(/[0-9]/)
/** The French number in groups, and what follows it. */
const letter = /[A-Za-z]/
const longest = 24
const longestLead = 18

/** The formats by the length of their first group of digits: for most numbers there are none. */
const byLead = Array.from({ length: longestLead + 1 }, (_, length) => {
  const formats = numericFormats.filter(({ leads }) => leads.includes(length))
  return formats.length > 0 ? formats : undefined
})

/** What a text can end with that more text could make a number of, or a longer one of another kind. */
const unfinishedNumeric = /^\d[\d .+-]*(?:[A-Z][\d ]*[A-Z]?)?[-._]?$/i
const unfinishedLettered =
  /^(?:[XYZ]-?\d{0,7}-?[A-Z]?|[A-Z]{1,2} ?(?:\d ?){0,6}[A-D]?|[A-Z]{1,6}(?:\d[\dA-Z]{0,9})?)[-._]?$/i

/** Numbers that states give to persons, by their check digits, and by the words before them where those say too little. */
export const nationalId: Detector = {
  kind: 'national_id',
  begins: [
    [/[0-9]/],
    [/[XYZ]/i, /[0-9-]/],
    [letter, letter, /[0-9]/],
    [letter, letter, / /, /[0-9]/],
    [...several(6, letter), /[0-9]/],
  ],
  atWordStart: true,
  match(text, at, isWhole) {
    const isNumeric = digit[text.charCodeAt(at)] === 1
    if (!isNumeric && !looksLettered(text, at)) return null
    if (!isWhole && text.length - at <= longest) {
      const unfinished = isNumeric ? unfinishedNumeric : unfinishedLettered
      if (unfinished.test(text.slice(at))) return undecided
    }
    const formats = isNumeric ? byLead[runEnd(text, at, digit, longestLead + 1) - at] : letteredFormats
    return formats === undefined || isTied(text, at) ? null : matchAny(formats, text, at)
  },
}

function matchAny(formats: readonly Format[], text: string, at: number): Match {
  let before: string | null = null
  for (const { introduction, isValid, layout } of formats) {
    layout.lastIndex = at
    if (!layout.test(text)) continue
    const end = layout.lastIndex
    if (continues(text, end)) continue
    before ??= text.slice(Math.max(0, at - introductionLength), at)
    if (introduction !== undefined && !introduction.test(before)) continue
    if (isValid(text.slice(at, end).toUpperCase())) return { start: at, end }
  }
  return null
}

/** Where a digit must stand, one stands, or the text ends: `X1…`, `X-1…`, `AB1…`, `AB 1…`, `ABCDEF1…`. */
function looksLettered(text: string, at: number): boolean {
  if (mayBeDigit(text, at + 2) || mayBeDigit(text, at + 6) || mayBeDigit(text, at + 1)) return true
  return text.charCodeAt(at + 2) === 32 && mayBeDigit(text, at + 3)
}

function mayBeDigit(text: string, at: number): boolean {
  return at >= text.length || digit[text.charCodeAt(at)] === 1
}
