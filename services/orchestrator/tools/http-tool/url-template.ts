import { AgentosError, fail } from '#errors'
import type { ToolInput } from './config.ts'

const placeholder = /\{([A-Za-z0-9_.-]+)\}/g

/**
 * The URL with its placeholders filled from the input, percent-encoded, and what of the input is left.
 * Errors: invalid_request naming the member that is missing, has no form in a URL, or would leave its place in the path.
 */
export function fillUrl(template: string, input: ToolInput): { url: URL; rest: ToolInput } {
  const used = new Set<string>()
  const text = template.replace(placeholder, (_, name: string) => {
    used.add(name)
    return encodeURIComponent(toText(input[name], name))
  })
  const url = URL.parse(text) ?? fail('invalid_request', 'The URL of the tool, filled from the input, is not a URL.')
  checkPlace(url, text, template)
  return { url, rest: Object.fromEntries(Object.entries(input).filter(([name]) => !used.has(name))) }
}

function toText(value: unknown, name: string): string {
  if (value === undefined) fail('invalid_request', `/${name} is required: it is part of the tool's URL.`)
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  if (!isPlain || value === '')
    fail(
      'invalid_request',
      `/${name} must be a text that is not empty, a number or a boolean: it is part of the tool's URL.`,
    )
  if (typeof value === 'string' && !value.isWellFormed()) fail('invalid_request', `/${name} holds half a character.`)
  return String(value)
}

/** Dots are not escaped, and a segment of one or two of them, however spelt, would climb out of the tool's path. */
function checkPlace(url: URL, text: string, template: string): void {
  const [path = ''] = text.split(/[?#]/)
  if (path.split('/').some(segment => /^(\.|%2e){1,2}$/i.test(segment)))
    fail('invalid_request', 'A value of the input would change the path of the URL; leave out "." and "..".')
  const origin = URL.parse(template.replace(placeholder, 'x'))?.origin
  if (origin !== url.origin)
    throw new AgentosError('invalid_request', 'The host of the URL must not come from the input.')
}
