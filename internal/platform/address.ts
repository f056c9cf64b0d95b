import { isIPv4, isIPv6 } from 'node:net'
import type { Environment } from '#config'
import type { Address } from '#http'

export interface ServiceIdentity {
  /** The name on the wire and in file names. */
  readonly service: string
  readonly addressVariable: string
  readonly defaultPort: number
}

/** `host:port`, `:port` or `[v6]:port`. Where headers are believed, only loopback will do. */
export function readAddress(environment: Environment, identity: ServiceIdentity, anyHost: boolean): Address {
  const { addressVariable, defaultPort } = identity
  const text = environment.text(addressVariable, `127.0.0.1:${defaultPort}`)
  const match = /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(text)
  const host = match?.[1] ?? match?.[2] ?? ''
  const port = Number(match?.[3])
  if (match === null || port > 65_535) {
    environment.fault(addressVariable, `is "${text}"; write host:port, for example 127.0.0.1:${defaultPort}`)
    return { host: '127.0.0.1', port: defaultPort }
  }
  const address = { host: host === '' ? '0.0.0.0' : host, port }
  if (!anyHost && !isLoopback(address.host)) {
    environment.fault(
      addressVariable,
      `is "${text}", beyond loopback, while headers alone are believed; set AGENTOS_MODE=prod, or AGENTOS_ALLOW_DEV_HEADERS=1 on a private network`,
    )
  }
  return address
}

function isLoopback(host: string): boolean {
  if (isIPv4(host)) return host.startsWith('127.')
  return isIPv6(host) ? host === '::1' : host === 'localhost'
}
