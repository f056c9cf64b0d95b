import { classOf, isWordCharacter, runEnd } from './characters.ts'
import { type Detector, undecided } from './detector.ts'
import { literally } from './opening.ts'

const prefix = 'eyJ'
const part = classOf(/[A-Za-z0-9_-]/)
const longest = 32_768
const shortestHeader = 12

/** JSON Web Tokens: three parts when signed, five when encrypted. Source: RFC 7515, section 7.1; RFC 7516, section 7.1. */
export const jwt: Detector = {
  kind: 'jwt',
  begins: [literally(prefix)],
  atWordStart: true,
  match(text, at, isWhole) {
    if (!text.startsWith(prefix, at)) return !isWhole && isCutOff(text, at) ? undecided : null
    if (part[text.charCodeAt(at - 1)] === 1 && !isWordCharacter(text, at - 1)) return null
    const first = runEnd(text, at, part, longest)
    if (first === text.length) return isWhole ? null : undecided
    if (first - at < shortestHeader || text.charAt(first) !== '.' || !isHeader(text.slice(at, first))) return null
    const ends = partEnds(text, first)
    if (!isWhole && (ends.at(-1) as number) + 1 >= text.length) return undecided
    if (ends.length < 3) return null
    return { start: at, end: (ends.length === 5 ? ends[4] : ends[2]) as number }
  },
}

/** Where the first part ends and those that follow it, at most five in all. */
function partEnds(text: string, first: number): number[] {
  const ends = [first]
  while (ends.length < 5 && text.charAt(ends.at(-1) as number) === '.') {
    ends.push(runEnd(text, (ends.at(-1) as number) + 1, part, longest))
  }
  return ends
}

function isCutOff(text: string, at: number): boolean {
  return text.length - at < prefix.length && prefix.startsWith(text.slice(at))
}

function isHeader(encoded: string): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString())
    return typeof header === 'object' && header !== null && 'alg' in header
  } catch {
    return false
  }
}
