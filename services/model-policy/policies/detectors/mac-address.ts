import { isWordCharacter } from './characters.ts'
import { type Detector, undecided } from './detector.ts'
import { several } from './opening.ts'

const pairs = /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}/iy
const quads = /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/iy
const hexadecimal = /[0-9a-fA-F]/
const longest = 17
/** One more group before or behind: a fingerprint, a serial number, an address of another kind. */
const groupBefore = /(?:^|[^0-9a-z])[0-9a-f]{2,4}[:.-]$/i
const groupBehind = /^[:.-][0-9a-z]/i

/** Hardware addresses of single interfaces, in pairs or in Cisco's groups of four. Source: IEEE 802-2014, clause 8. */
export const macAddress: Detector = {
  kind: 'mac_address',
  begins: [
    [...several(2, hexadecimal), /[:-]/, ...several(2, hexadecimal), /[:-]/],
    [...several(4, hexadecimal), /\./, hexadecimal],
  ],
  atWordStart: true,
  match(text, at, isWhole) {
    const isCut = !isWhole && text.length - at < longest + 2
    if (!looksLikeStart(text, at)) return null
    if (isCut && /^[0-9a-f:.-]*$/i.test(text.slice(at))) return undecided
    const end = endOf(pairs, text, at) ?? endOf(quads, text, at)
    if (end === null || isWordCharacter(text, end) || groupBehind.test(text.slice(end, end + 2))) return null
    if (isCut && end + 1 >= text.length) return undecided
    if (groupBefore.test(text.slice(Math.max(0, at - 6), at))) return null
    return isInterface(text.slice(at, end)) ? { start: at, end } : null
  },
}

/** A separator as the third or the fifth character; at the end of the text there is none, which may become one. */
function looksLikeStart(text: string, at: number): boolean {
  return isSeparator(text.charCodeAt(at + 2)) || isSeparator(text.charCodeAt(at + 4))
}

function isSeparator(code: number): boolean {
  return code === 58 || code === 45 || code === 46 || Number.isNaN(code)
}

/** Groups and the address of nobody are none; figures alone, in groups of four, are a version or a price. */
function isInterface(written: string): boolean {
  const digits = written.replace(/[^0-9a-f]/gi, '').toLowerCase()
  if (written.charAt(4) === '.' && !/[a-f]/.test(digits)) return false
  return (Number.parseInt(digits.slice(0, 2), 16) & 1) === 0 && !/^0+$/.test(digits)
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
