import { type Service, type ServiceName, services } from '../../../services/services.ts'
import { environmentFault } from '../fault.ts'
import type { Settings } from './settings.ts'

/** The base URL of each service, by its name. */
export type Endpoints = Readonly<Record<ServiceName, string>>

/** Where a service listens, as `host:port`: what its own variable says, else its place above the port base. */
export function addressOf(service: Service, settings: Settings): string {
  return settings.variables[service.addressVariable] || `127.0.0.1:${settings.portBase + service.portOffset}`
}

/** Where each service is reached from this machine. */
export function endpointsOf(settings: Settings): Endpoints {
  const urls = services.map(service => [service.name, urlOf(addressOf(service, settings))])
  return Object.fromEntries(urls) as Record<ServiceName, string>
}

/** The URL by which this machine reaches an address; a wildcard is reached by loopback. Throws a Fault. */
export function urlOf(address: string): string {
  const { host, port } = splitAddress(address)
  return `http://${host}:${port}`
}

/** Host and port of `host:port` or `:port`. Throws a Fault. */
export function splitAddress(address: string): { host: string; port: number } {
  const [, host = '', port] = /^(.*):(\d{1,5})$/.exec(address) ?? []
  if (port === undefined || Number(port) > 65_535) {
    throw environmentFault(`"${address}" is not an address`, {
      remedy: 'write it as host:port, for example 127.0.0.1:50081',
    })
  }
  return { host: wildcards.has(host) ? '127.0.0.1' : host, port: Number(port) }
}

const wildcards = new Set(['', '0.0.0.0', '*', '::', '[::]'])
