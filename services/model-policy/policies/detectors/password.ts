import { isWordCharacter } from './characters.ts'
import { type Detector, type Match, undecided } from './detector.ts'
import { isSecret } from './secret-value.ts'

/** Names whose value is a secret. Of the strong ones that is sure, so that even a plain word is taken for one. */
const strongNames = ['password', 'passwd', 'passphrase', 'passcode', 'passwort', 'contraseña', 'pwd', 'pass']
const weakNames = [
  ...['secret', 'token', 'credential', 'credentials', 'apikey', 'api_key', 'api-key', 'api key'],
  ...['access_key', 'access-key', 'accesskey', 'secret_key', 'secret-key', 'secretkey', 'private_key', 'privatekey'],
  ...['secret_access_key', 'auth_key', 'authkey', 'encryption_key', 'signing_key', 'account_key', 'accountkey'],
  ...['bearer', 'basic'],
]
const names = [...strongNames, ...weakNames].sort((a, b) => b.length - a.length)
const longestName = Math.max(...names.map(name => name.length))
const byFirstCharacter = Map.groupBy(names, name => name.charCodeAt(0))

/** Between the name and its value. */
const assignment = /(?:\\?["'`])?[ \t]{0,4}(?:=>|:=|={1,3}|:|[ \t]is(?=[ \t]))[ \t]{0,4}/y
const blank = /[ \t]{1,4}/y
const longestAssignment = 16
const quote = /\\?["'`]/y
const longestValue = 256

/** Secrets that are assigned to a name that tells so, as in `DB_PASSWORD=…`, JSON, URLs' queries and plain sentences. */
export const password: Detector = {
  kind: 'password',
  begins: new RegExp(`[${[...new Set(names.map(name => name[0]))].join('')}]`, 'i'),
  atWordStart: false,
  match(text, at, isWhole) {
    const name = nameAt(text, at, isWhole)
    if (name === null || name === undecided) return name
    const after = at + name.length
    if (!isWhole && text.length - after < longestAssignment) return undecided
    const separator = endOf(name === 'bearer' || name === 'basic' ? blank : assignment, text, after)
    if (separator === null) return null
    const isStrong = strongNames.includes(name) && !(name === 'pass' && isWordCharacter(text, at - 1))
    const inQuery = /[?&]/.test(text.charAt(at - 1))
    return matchValue(
      text,
      separator,
      { name, isStrong, inQuery, isPlain: text.charAt(separator - 1) === '=' },
      isWhole,
    )
  },
}

interface Assignment {
  readonly name: string
  readonly isStrong: boolean
  readonly inQuery: boolean
  /** The value follows an equals sign at once. */
  readonly isPlain: boolean
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

function matchValue(text: string, at: number, assigned: Assignment, isWhole: boolean): Match {
  const opened = endOf(quote, text, at)
  if (opened !== null) {
    const mark = text.slice(at, opened)
    const end = quotedEnd(text, opened, mark.at(-1) as string, isWhole)
    if (end === undecided) return undecided
    if (end !== null)
      return accept(text, opened, mark.startsWith('\\') ? end - 1 : end, { ...assigned, isQuoted: true })
  }
  const start = opened ?? at
  const run = plainEnd(text, start, assigned.inQuery)
  if (run === text.length && run - start < longestValue && !isWhole) return undecided
  const end = start + text.slice(start, run).replace(/[.,;:)\]}\\]+$/, '').length
  return accept(text, start, end, { ...assigned, isQuoted: false })
}

/** Where the closing quotation mark stands; null where the line ends first. */
function quotedEnd(text: string, start: number, mark: string, isWhole: boolean): number | null | typeof undecided {
  const limit = Math.min(text.length, start + longestValue)
  for (let end = start; end < limit; end++) {
    const character = text.charAt(end)
    if (character === mark) return end
    if (character === '\n') return null
  }
  return limit === start + longestValue || isWhole ? null : undecided
}

function plainEnd(text: string, start: number, inQuery: boolean): number {
  const stop = inQuery ? /[\s"'`<>&#]/ : /[\s"'`<>]/
  const limit = Math.min(text.length, start + longestValue)
  let end = start
  while (end < limit && !stop.test(text.charAt(end))) end++
  return end
}

function accept(text: string, start: number, end: number, value: Assignment & { isQuoted: boolean }): Match {
  return isSecret(text.slice(start, end), value) ? { start, end } : null
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
