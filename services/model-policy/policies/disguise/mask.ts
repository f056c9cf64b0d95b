import type { FindingKind } from '../finding.ts'

const sign = /[\p{L}\p{N}]/gu
const mostShown = 4
/** Of a secret even its end and its length help whoever guesses. */
const secrets: ReadonlySet<FindingKind> = new Set(['private_key', 'jwt', 'api_key', 'password'])

/**
 * The text with asterisks for all but the last four letters and digits, and never more than a third of them shown; of an
 * e-mail address the first letter and the domain stay, of a credential nothing does.
 */
export function mask(text: string, kinds: readonly FindingKind[]): string {
  if (kinds.some(kind => secrets.has(kind))) return '********'
  const at = kinds.length === 1 && kinds[0] === 'email' ? text.lastIndexOf('@') : -1
  if (at > 1) return `${[...text.slice(0, at)][0]}***${text.slice(at)}`
  const signs = text.match(sign)?.length ?? 0
  const hidden = signs - Math.min(mostShown, Math.floor(signs / 3))
  let seen = 0
  return text.replace(sign, character => (seen++ < hidden ? '*' : character))
}
