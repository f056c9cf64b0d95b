/** How a value was assigned. */
export interface ValueContext {
  readonly name: string
  /** The name says password, so that a plain word may be one. */
  readonly isStrong: boolean
  readonly isQuoted: boolean
  /** `equals`: an equals sign stands right before it; `bare`: nothing but a blank parts it from the name. */
  readonly manner: 'assigned' | 'equals' | 'bare'
}

const wordsOfForms = [
  ...['password', 'passwd', 'passphrase', 'passwort', 'pass', 'secret', 'token', 'string', 'number', 'boolean', 'bool'],
  ...['text', 'value', 'input', 'field', 'true', 'false', 'null', 'none', 'nil', 'undefined', 'empty', 'required'],
  ...['optional', 'missing', 'invalid', 'incorrect', 'wrong', 'expired', 'hidden', 'redacted', 'unknown', 'default'],
  ...['example', 'changed', 'disabled', 'enabled'],
]
/** Values of documentation, schemas and forms, rows of one sign, what a template or a shell will replace, hashes and tokens of ours. */
const placeholder = new RegExp(
  String.raw`^(?:${wordsOfForms.join('|')}|your.*|[*x.•_-]+|<.*|\[[a-z: _-]*\]?|\[[a-z_]+[#~][a-z2-7]{12}\]?(?:\\[nrt])*|\{\{.*|\{[a-z_]\w*\}?|\$[{(].*|\$[a-z_]+|%\w+%)$`,
  'i',
)
/** Where a secret is kept, rather than the secret. */
const location = /^(?:\/|~\/|\.\.?\/|[a-z][a-z+]*:\/\/|arn:|vault:|ref\+)/
/** Code that leads to it: a call, or members of an object. */
const code = /\w\(|\w\[|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/
const identifier = /^[A-Za-z_][A-Za-z0-9_.-]*$/
const secretWord = /pass|pwd|secret|token|key|cred|auth/i

/** Whether what is assigned to such a name is a secret, and neither a placeholder, nor code, nor prose. */
export function isSecret(value: string, context: ValueContext): boolean {
  if (placeholder.test(value) || location.test(value)) return false
  if (context.name === 'basic') return isUserAndPassword(value)
  if (!context.isQuoted && code.test(value)) return false
  if (identifier.test(value) && secretWord.test(value) && !hasLongPart(value)) return false
  if (/\s/.test(value)) return context.name === 'passphrase' && context.isQuoted && value.length >= 12
  if (!context.isStrong) return value.length >= 12 && isMixed(value) && new Set(value).size >= 8
  if (context.manner === 'bare')
    return value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
  if (context.isQuoted) return value.length >= 4 && !/^\d{1,4}$/.test(value)
  return (
    value.length >= 6 && (isMixed(value) || (context.manner === 'equals' && /^[\w.-]*[A-Za-z][\w.-]*$/.test(value)))
  )
}

function isMixed(value: string): boolean {
  return /[A-Za-z]/.test(value) && /[\d!@#$%^&*+=]/.test(value)
}

/** Random text holds such a word now and then; an identifier has no part as long. */
function hasLongPart(value: string): boolean {
  return /\d[A-Za-z]+\d/.test(value) && value.split(/[_.-]/).some(part => part.length >= 20)
}

/** Source: RFC 7617, section 2. */
function isUserAndPassword(value: string): boolean {
  return (
    /^[A-Za-z0-9+/]{6,}={0,2}$/.test(value) && /^[ -~]*:[ -~]+$/.test(Buffer.from(value, 'base64').toString('latin1'))
  )
}
