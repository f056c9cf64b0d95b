import { fail } from '#errors'
import type { HttpToolConfig } from './config.ts'

/** The value with every secret in its texts and names replaced by `[redacted]`. */
export type Redact = (value: unknown) => unknown

const mark = '[redacted]'
const deepest = 200
/** Shorter texts are no secrets, and would tear holes everywhere. */
const shortest = 4

/** They say what is spoken, not who speaks. */
const open = new Set(['accept', 'accept-language', 'content-type', 'user-agent'])

/** Servers that echo what they were sent must not hand a tool's credentials to the model, the journal or a log. */
export function redactorOf({ headers = {} }: HttpToolConfig): Redact {
  const secrets = Object.entries(headers)
    .filter(([name]) => !open.has(name.toLowerCase()))
    .flatMap(([, value]) => spellings(value.trim()))
    .flatMap(secret => [secret, JSON.stringify(secret).slice(1, -1)])
    .filter(secret => secret.length >= shortest)
    .sort((a, b) => b.length - a.length)
  if (secrets.length === 0) return value => value
  const clean = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, mark), text)
  return value => walk(value, clean, 0)
}

/** The value as it is sent; the credential after its scheme (`Bearer …`); the two sides of `Basic …`, decoded. */
function spellings(value: string): string[] {
  const [, scheme = '', credential = ''] = /^(\S+) +(\S.*)$/.exec(value) ?? []
  if (scheme.toLowerCase() !== 'basic') return [value, credential]
  const decoded = Buffer.from(credential, 'base64').toString('utf8')
  return [value, credential, decoded, decoded.slice(decoded.indexOf(':') + 1)]
}

function walk(value: unknown, clean: (text: string) => string, depth: number): unknown {
  if (depth > deepest) fail('payload_too_large', `The answer is nested more than ${deepest} levels deep.`)
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(item => walk(item, clean, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [clean(name), walk(item, clean, depth + 1)]))
}
