import { classOf, isWordCharacter, runEnd } from './characters.ts'
import { type Detector, lookBehind, type Match, undecided } from './detector.ts'

const local = classOf(/[A-Za-z0-9\u00c0-\u024f._+'-]/)
const separator = classOf(/[._+'-]/)
const domain = classOf(/[A-Za-z0-9\u00c0-\u024f.-]/)
const longestLocal = 64
const longestDomain = 253
const label = /^[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f-]{0,61}[A-Za-z0-9\u00c0-\u024f])?$/
const topLabel = /^(?:xn--[A-Za-z0-9-]{1,59}|[A-Za-z\u00c0-\u024f]{2,24})(?![A-Za-z0-9])/
/** Names of files with a resolution, as `icon@2x.png`. */
const fileExtension = /\.(?:png|jpe?g|gif|webp|svg|avif|ico|css|m?js|tsx?|json|map|html?)$/i
/** Versions of packages, as `react@18.2.0-next`. */
const versionLike = /^\d+\.\d+[.-]/

/** A password in a URL stands before a sign too, and so does the name of a login. */
const login = /:\/\/[^\s/@:]*:$|(?:^|[^a-z])(?:ssh|sftp|git|rsync|git\+ssh|ssh\+git):\/\/$/i

/** E-mail addresses, also with the sign percent-encoded. Source: RFC 5321, section 4.5.3.1, for the lengths. */
export const email: Detector = {
  kind: 'email',
  begins: [[/[A-Za-z0-9\u00c0-\u024f]/]],
  needs: { texts: ['@', '%40'], within: longestLocal, longest: 3 },
  atWordStart: true,
  match(text, at, isWhole) {
    if (!beginsLocalPart(text, at)) return null
    const sign = runEnd(text, at, local, longestLocal + 1)
    if (sign - at > longestLocal) return null
    const host = afterSign(text, sign, isWhole)
    if (typeof host !== 'number') return host
    return login.test(text.slice(Math.max(0, at - lookBehind), at)) ? null : matchDomain(text, at, host, isWhole)
  },
}

function beginsLocalPart(text: string, at: number): boolean {
  let before = at - 1
  while (before > at - lookBehind && separator[text.charCodeAt(before)] === 1) before--
  return before === at - 1 || !isWordCharacter(text, before)
}

function afterSign(text: string, at: number, isWhole: boolean): number | Match {
  if (text.charCodeAt(at) === 64) return at + 1
  if (text.startsWith('%40', at)) return at + 3
  return !isWhole && '%40'.startsWith(text.slice(at, at + 3)) ? undecided : null
}

function matchDomain(text: string, at: number, host: number, isWhole: boolean): Match {
  const run = runEnd(text, host, domain, longestDomain)
  if (!isWhole && run + 1 >= text.length) return undecided
  const length = domainLength(text.slice(host, run))
  if (length === 0) return null
  const name = text.slice(host, host + length)
  if (fileExtension.test(name) || versionLike.test(name)) return null
  return isRemotePath(text, at, host + length) ? null : { start: at, end: host + length }
}

/** `git@host:project` and `user@host:/path` name files. */
function isRemotePath(text: string, at: number, end: number): boolean {
  return text.charAt(end) === ':' && (text.startsWith('git@', at) || /[/~]/.test(text.charAt(end + 1)))
}

/** The longest beginning that is a domain of at least two labels. */
function domainLength(text: string): number {
  let length = 0
  let position = 0
  for (const part of text.split('.')) {
    const top = topLabel.exec(part)
    if (position > 0 && top !== null) length = position + top[0].length
    if (!label.test(part)) break
    position += part.length + 1
  }
  return length
}
