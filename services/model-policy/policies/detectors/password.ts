import { matchValue } from './assigned-value.ts'
import { isWordCharacter } from './characters.ts'
import { type Detector, undecided } from './detector.ts'
import { literally, type Opening } from './opening.ts'

/** Names whose value is a secret. Of the strong ones that is sure, so that even a plain word is taken for one. */
const strongNames = ['password', 'passwd', 'passphrase', 'passcode', 'passwort', 'contraseña', 'pwd', 'pass']
const weakNames = [
  ...['secret', 'token', 'credential', 'credentials', 'apikey', 'api_key', 'api-key', 'api key'],
  ...['access_key', 'access-key', 'accesskey', 'secret_key', 'secret-key', 'secretkey', 'private_key', 'privatekey'],
  ...['secret_access_key', 'auth_key', 'authkey', 'encryption_key', 'signing_key', 'account_key', 'accountkey'],
]
/** Schemes of the header Authorization; only a blank stands behind them. */
const schemes = ['bearer', 'basic']
const names = [...strongNames, ...weakNames, ...schemes].sort((a, b) => b.length - a.length)
const longestName = Math.max(...names.map(name => name.length))
const byFirstCharacter = Map.groupBy(names, name => name.charCodeAt(0))

/** Between the name and its value. */
const operator = /(?:\\?["'`])?[ \t]{0,4}(?:=>|:=|={1,3}|:|[ \t]is(?=[ \t]))[ \t]{0,4}/y
const blank = /[ \t]{1,4}/y
const longestOperator = 16

/** Secrets that stand behind a name that tells so, as in `DB_PASSWORD=…`, JSON, queries, headers and plain sentences. */
export const password: Detector = {
  kind: 'password',
  begins: names.map(openingOf),
  atWordStart: false,
  match(text, at, isWhole) {
    const name = nameAt(text, at, isWhole)
    if (name === null || name === undecided) return name
    const after = at + name.length
    if (!isWhole && text.length - after < longestOperator) return undecided
    const isStrong = strongNames.includes(name) && !(name === 'pass' && isWordCharacter(text, at - 1))
    const assigned = schemes.includes(name) ? null : endOf(operator, text, after)
    const start = assigned ?? (isStrong || schemes.includes(name) ? endOf(blank, text, after) : null)
    if (start === null) return null
    const manner = assigned === null ? 'bare' : text.charAt(assigned - 1) === '=' ? 'equals' : 'assigned'
    return matchValue(text, start, { name, isStrong, manner, inQuery: /[?&]/.test(text.charAt(at - 1)) }, isWhole)
  },
}

/** Behind the first letters a sign beyond ASCII may be a letter of the name in another script's form, as the sign of Kelvin. */
function openingOf(name: string): Opening {
  return literally(name, 'anyCase').map((letter, index) =>
    index < 3 ? letter : new RegExp(`${letter.source}|[^\0-\x7f]`, 'i'),
  )
}

function nameAt(text: string, at: number, isWhole: boolean): string | null | typeof undecided {
  if (!mayBeName(text, at)) return null
  const candidates = byFirstCharacter.get(text.charCodeAt(at) | 32) ?? []
  const written = text.slice(at, at + longestName).toLowerCase()
  const isCut = !isWhole && at + longestName > text.length
  if (isCut && candidates.some(name => name.length > written.length && name.startsWith(written))) return undecided
  return candidates.find(name => written.startsWith(name)) ?? null
}

/** The first three letters of the names, so that most words are dismissed at a glance. */
const heads = new Set(names.map(name => headAt(name, 0)))

function headAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 16) | ((text.charCodeAt(at + 1) | 32) << 8) | (text.charCodeAt(at + 2) | 32)
}

function mayBeName(text: string, at: number): boolean {
  return at + 3 > text.length || heads.has(headAt(text, at))
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
