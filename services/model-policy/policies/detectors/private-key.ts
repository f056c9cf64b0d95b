import { classOf, runEnd } from './characters.ts'
import { type Detector, type Match, undecided } from './detector.ts'
import { literally } from './opening.ts'

const opening = /-----BEGIN (?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y
const closing = /-----END (?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y
const longestMark = 100
/** Base64 in lines; in JSON text a line break is a backslash and an `n`. */
const body = classOf(/[A-Za-z0-9+/=\s\\]/)
const longestBody = 65_536
/** Between the opening line and the key: white space and headers. */
const preamble = String.raw`(?:\s|\\[nr]|[A-Za-z][A-Za-z-]{1,23}: [^\n\\]{0,200}(?:\n|(?:\\r)?\\n)){0,40}`
const shortestBody = 24
const material = new RegExp(`${preamble}[A-Za-z0-9+/]{${shortestBody}}`, 'y')
/** As much of that as a text can end with. */
const unfinished = new RegExp(
  String.raw`${preamble}(?:[A-Za-z0-9+/]{0,${shortestBody - 1}}|\\|[A-Za-z][A-Za-z-]{0,23}(?::(?: [^\n\\]{0,200}(?:\\r?\\?)?)?)?)$`,
  'y',
)
const longestPreamble = 2048

/** Private keys in PEM, OpenSSH and PGP armour, also cut off at the end. Source: RFC 7468; RFC 9580, section 6.2. */
export const privateKey: Detector = {
  kind: 'private_key',
  begins: [literally('-----BEGIN ')],
  atWordStart: false,
  match(text, at, isWhole) {
    const start = endOf(opening, text, at)
    if (start === null) return !isWhole && isCutOff(text, at, '-----BEGIN ') ? undecided : null
    const first = endOf(material, text, start)
    if (first === null) return !isWhole && isUnfinished(text, start) ? undecided : null
    return matchBody(text, at, first, isWhole)
  },
}

function matchBody(text: string, at: number, first: number, isWhole: boolean): Match {
  const run = runEnd(text, first, body, longestBody)
  const end = endOf(closing, text, run)
  if (end !== null) return { start: at, end }
  if (!isWhole && run - first < longestBody && (run === text.length || isCutOff(text, run, '-----END ')))
    return undecided
  return { start: at, end: at + text.slice(at, run).trimEnd().length }
}

/** Whether the text ends within a mark of which so much is there already. */
function isCutOff(text: string, at: number, mark: string): boolean {
  const rest = text.slice(at, at + longestMark)
  return (
    at + rest.length === text.length && rest.length < longestMark && (mark.startsWith(rest) || rest.startsWith(mark))
  )
}

/** Nothing yet but what may stand between the opening line and the key. */
function isUnfinished(text: string, start: number): boolean {
  if (text.length - start >= longestPreamble) return false
  unfinished.lastIndex = start
  return unfinished.test(text)
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
