import { Secret } from '#config'
import type { ProviderConfig } from './catalog.ts'

/** Whether two configurations of a provider say the same, secrets among them. */
export function isSameConfig(a: ProviderConfig, b: ProviderConfig): boolean {
  return textOf(a) === textOf(b)
}

/** Never leaves this file: the secrets stand in it. */
function textOf(config: ProviderConfig): string {
  return JSON.stringify(config, function (this: Readonly<Record<string, unknown>>, name, value) {
    const given = this[name]
    return given instanceof Secret ? given.reveal() : value
  })
}
