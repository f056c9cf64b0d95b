import { fail } from '#errors'
import type { HttpToolConfig } from './http-tool/config.ts'

/** Stands for a header's value in every answer, and in an update for the value that is stored. */
export const mark = '[redacted]'

/**
 * The configuration with the stored values in place of the marks. They stay with the host that they were given for:
 * whoever may change a tool, but was never told its secrets, must not be able to have them sent elsewhere.
 * Errors: `invalid_request` for a mark without a stored value, or for another origin.
 */
export function restoreSecrets(config: HttpToolConfig, stored: HttpToolConfig | null): HttpToolConfig {
  if (config.headers === undefined) return config
  const known = new Map(Object.entries(stored?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
  const sameOrigin = stored !== null && originOf(config.url) === originOf(stored.url)
  const headers = Object.entries(config.headers).map(([name, value]) => {
    if (value !== mark) return [name, value] as const
    const secret = known.get(name.toLowerCase())
    if (secret === undefined) refuse(name, 'has no stored value to keep; send the value')
    if (!sameOrigin) refuse(name, 'was given for another host than that of the new url; send the value again')
    return [name, secret] as const
  })
  return { ...config, headers: Object.fromEntries(headers) }
}

/** Placeholders stand behind the host only. */
function originOf(url: string): string | undefined {
  return URL.parse(url.replaceAll(/[{}]/g, ''))?.origin
}

function refuse(name: string, message: string): never {
  const path = `/config/headers/${name}`
  fail('invalid_request', `${path} ${message}.`, { details: { errors: [{ path, message }] } })
}
