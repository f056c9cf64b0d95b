import { domainToASCII } from 'node:url'
import ipaddr from 'ipaddr.js'
import { type Address, parseAddress } from './address.ts'

/** One line of the operator's allow-list; `port` null is every port. */
export type AllowEntry =
  | { readonly kind: 'host'; readonly hostname: string; readonly port: number | null }
  | { readonly kind: 'suffix'; readonly suffix: string; readonly port: number | null }
  | { readonly kind: 'address'; readonly address: Address; readonly port: number | null }
  | { readonly kind: 'network'; readonly network: [Address, number] }

const forms = 'write host, host:port, *.suffix, an address, address:port, [IPv6]:port or a network such as 10.0.0.0/8'
const hostname = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$/

/** Reads one entry. Throws an Error whose message says what is wrong with it and what to write. */
export function parseAllowEntry(text: string): AllowEntry {
  if (text.includes('://')) throw new Error(`"${text}" is a URL; ${forms}`)
  if (text.includes('/')) return { kind: 'network', network: parseNetwork(text) }
  const [host, port] = splitPort(text)
  const address = parseAddress(host)
  if (address !== null) return { kind: 'address', address, port }
  if (host.startsWith('*.')) return { kind: 'suffix', suffix: `.${parseHostname(host.slice(2), text)}`, port }
  return { kind: 'host', hostname: parseHostname(host, text), port }
}

function parseNetwork(text: string): [Address, number] {
  const [base = '', bits = ''] = text.split('/')
  const address = parseAddress(base)
  const widest = address?.kind() === 'ipv4' ? 32 : 128
  if (address === null || !/^\d{1,3}$/.test(bits) || Number(bits) > widest)
    throw new Error(`"${text}" is not a network; write one such as 10.0.0.0/8 or fd00::/8`)
  const normal = `${address}/${bits}`
  const first =
    address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(normal) : ipaddr.IPv6.networkAddressFromCIDR(normal)
  if (first.toString() !== address.toString())
    throw new Error(`"${text}" names an address inside its network; write ${first}/${bits}`)
  return [first, Number(bits)]
}

/** The host and the port; an IPv6 address has its port after brackets. */
function splitPort(text: string): [host: string, port: number | null] {
  if (parseAddress(text) !== null) return [text, null]
  const match = /^(?:\[(?<v6>[^\]]*)\]|(?<host>[^:[\]]*))(?::(?<port>.*))?$/.exec(text)
  const { host, port, v6 } = match?.groups ?? {}
  if (match === null || (v6 !== undefined && parseAddress(v6) === null))
    throw new Error(`"${text}" is not an address; ${forms}`)
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535))
    throw new Error(`"${text}" has the port "${port}"; write one from 1 to 65535`)
  return [v6 ?? host ?? '', port === undefined ? null : Number(port)]
}

function parseHostname(text: string, entry: string): string {
  const name = domainToASCII(text.replace(/\.$/, '')).toLowerCase()
  if (!hostname.test(name) || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(name) || /[*%]/.test(text))
    throw new Error(`"${entry}" is not a host name; ${forms}`)
  return name
}
