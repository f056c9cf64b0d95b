import { describe, expect, it } from 'vitest'
import { type ConfigError, Environment } from '#config'
import { parseAddress } from './guarded-fetch/address.ts'
import { readToolSettings } from './settings.ts'

describe('readToolSettings', () => {
  it('opens nothing by default', () => {
    const { allowList, maxFetchBytes } = readToolSettings(new Environment({}))
    const address = parseAddress('127.0.0.1') as never
    expect(allowList.permits({ hostname: 'localhost', port: 80, address })).toBe(false)
    expect(maxFetchBytes).toBe(4_194_304)
  })

  it('names the variable and each entry that cannot be read', () => {
    const environment = new Environment({
      AGENTOS_TOOL_HTTP_ALLOW: 'http://a, 10.0.0.1/8',
      AGENTOS_TOOL_HTTP_MAX_BYTES: '1',
    })
    readToolSettings(environment)
    const faults = (() => {
      try {
        environment.finish()
      } catch (error) {
        return (error as ConfigError).faults
      }
    })()
    expect(faults).toEqual([
      expect.stringMatching(/^AGENTOS_TOOL_HTTP_ALLOW .*"http:\/\/a" is a URL/),
      expect.stringMatching(/^AGENTOS_TOOL_HTTP_ALLOW .*write 10.0.0.0\/8/),
      expect.stringMatching(/^AGENTOS_TOOL_HTTP_MAX_BYTES /),
    ])
  })
})
