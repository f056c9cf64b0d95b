import { classOf, isWordCharacter, runEnd } from './characters.ts'
import { type Detector, undecided } from './detector.ts'
import { literally } from './opening.ts'
import { isSecret } from './secret-value.ts'

const user = classOf(/[A-Za-z0-9._~%!$&'*+,;=-]/)
const secret = classOf(/[^\s/@"'`<>]/)
const longestUser = 128
const longestSecret = 256

/** The password of a URL, as in `postgres://app:…@db`. Source: RFC 3986, section 3.2.1. */
export const urlPassword: Detector = {
  kind: 'password',
  begins: [literally('://')],
  atWordStart: false,
  match(text, at, isWhole) {
    if (!isWordCharacter(text, at - 1)) return null
    if (!text.startsWith('://', at)) return !isWhole && '://'.startsWith(text.slice(at, at + 3)) ? undecided : null
    const colon = runEnd(text, at + 3, user, longestUser)
    if (colon === text.length && !isWhole) return undecided
    if (text.charAt(colon) !== ':') return null
    const start = colon + 1
    const end = runEnd(text, start, secret, longestSecret)
    if (end === text.length && !isWhole) return undecided
    if (text.charAt(end) !== '@' || end === start) return null
    const isKnown = isSecret(text.slice(start, end), {
      name: 'url',
      isStrong: true,
      isQuoted: true,
      manner: 'assigned',
    })
    return isKnown ? { start, end } : null
  },
}
