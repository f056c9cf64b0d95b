import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Always the address that a packet reaches: an IPv6 form that wraps an IPv4 address is that IPv4 address. */
export type Address = ipaddr.IPv4 | ipaddr.IPv6

/** What the clouds tell a machine about itself, credentials included; one of them (Azure's) is a public address. */
const metadata = new Set([
  '169.254.169.254', // AWS, Azure, Google Cloud, DigitalOcean, Oracle, OpenStack
  '169.254.170.2', // AWS ECS
  '169.254.170.23', // AWS EKS
  '168.63.129.16', // Azure
  '100.100.100.200', // Alibaba Cloud
  '192.0.0.192', // Oracle Cloud
  'fd00:ec2::254', // AWS
  'fd00:ec2::23', // AWS EKS
  'fd20:ce::254', // Google Cloud
])

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** The prefixes whose last 32 bits are an IPv4 address: mapped, translated (RFC 2765), NAT64 (RFC 6052). */
const wrappers = ['::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96'].map(cidr => ipaddr.IPv6.parseCIDR(cidr))
const sixToFour = ipaddr.IPv6.parseCIDR('2002::/16')

/** The address in a text, or null where it is none; other spellings of IPv4 (decimal, octal, hex) are none. */
export function parseAddress(text: string): Address | null {
  const [bare = ''] = text.split('%')
  if (isIP(bare) === 0) return null
  const address = ipaddr.parse(bare)
  return address.kind() === 'ipv6' ? unwrap(address as ipaddr.IPv6) : address
}

/** Whether anybody on the internet may be asked there: everything that no registry sets aside for other uses. */
export function isPublic(address: Address): boolean {
  if (isMetadata(address) || address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || address.match(globalUnicast)
}

export function isMetadata(address: Address): boolean {
  return metadata.has(address.toString())
}

export function isWithin(address: Address, network: [Address, number]): boolean {
  return address.kind() === network[0].kind() && address.match(network)
}

function unwrap(address: ipaddr.IPv6): Address {
  const bytes = address.toByteArray()
  if (wrappers.some(prefix => address.match(prefix))) return new ipaddr.IPv4(bytes.slice(12))
  if (address.match(sixToFour)) return new ipaddr.IPv4(bytes.slice(2, 6))
  return address
}
