import { describe, expect, it } from 'vitest'
import { type Address, parseAddress } from './address.ts'
import { parseAllowList } from './allow-list.ts'

function permits(entry: string, hostname: string, port: number, address: string): boolean {
  const { faults, list } = parseAllowList([entry])
  expect(faults).toEqual([])
  return list.permits({ hostname, port, address: parseAddress(address) as Address })
}

describe('an entry of the allow-list', () => {
  it.each([
    ['localhost', 'localhost', 80, '127.0.0.1', true],
    ['localhost', 'LOCALHOST.', 80, '127.0.0.1', true],
    ['localhost', 'other', 80, '127.0.0.1', false],
    ['api_1.internal', 'api_1.internal', 80, '10.0.0.1', true],
    ['localhost:8080', 'localhost', 8080, '127.0.0.1', true],
    ['localhost:8080', 'localhost', 8081, '127.0.0.1', false],
    ['*.svc.local', 'a.b.svc.local', 80, '10.0.0.1', true],
    ['*.svc.local', 'svc.local', 80, '10.0.0.1', false],
    ['*.svc.local', 'evilsvc.local', 80, '10.0.0.1', false],
    ['*.svc.local:443', 'a.svc.local', 80, '10.0.0.1', false],
    ['10.0.0.0/8', 'anything', 1, '10.200.0.1', true],
    ['10.0.0.0/8', 'anything', 1, '::ffff:10.200.0.1', true],
    ['10.0.0.0/8', 'anything', 1, '11.0.0.1', true],
    ['10.0.0.0/8', 'anything', 1, '192.168.0.1', false],
    ['fd00::/8', 'anything', 1, 'fd12::1', true],
    ['fd00::/8', 'anything', 1, '10.0.0.1', false],
    ['10.0.0.5', 'anything', 9, '10.0.0.5', true],
    ['10.0.0.5', '10.0.0.6', 9, '10.0.0.6', false],
    ['10.0.0.5:9', 'anything', 9, '10.0.0.5', true],
    ['10.0.0.5:9', 'anything', 10, '10.0.0.5', false],
    ['::1', '::1', 80, '::1', true],
    ['[::1]:8080', '::1', 8080, '::1', true],
    ['[::1]:8080', '::1', 8081, '::1', false],
    ['Bücher.example', 'xn--bcher-kva.example', 80, '10.0.0.1', true],
  ])('%s lets %s:%i at %s through: %s', (entry, hostname, port, address, expected) => {
    expect(permits(entry, hostname, port, address)).toBe(expected)
  })

  it.each([
    ['169.254.169.254', true],
    ['169.254.169.254:80', true],
    ['169.254.169.254:8080', false],
    ['169.254.0.0/16', false],
    ['169.254.169.254/32', false],
    ['metadata.internal', false],
    ['*.internal', false],
    ['168.63.129.16', false],
  ])('%s opens the metadata address: %s', (entry, expected) => {
    expect(permits(entry, 'metadata.internal', 80, '169.254.169.254')).toBe(expected)
  })

  it('keeps a metadata address that is public closed to networks', () => {
    expect(permits('168.0.0.0/6', 'wire', 80, '168.63.129.16')).toBe(false)
  })

  it.each([
    ['http://localhost', 'is a URL'],
    ['10.0.0.1/8', 'write 10.0.0.0/8'],
    ['10.0.0.0/33', 'is not a network'],
    ['10.0.0.0/', 'is not a network'],
    ['host/8', 'is not a network'],
    ['127.1', 'is not a host name'],
    ['2130706433', 'is not a host name'],
    ['0x7f000001', 'is not a host name'],
    ['*', 'is not a host name'],
    ['a.*.b', 'is not a host name'],
    ['*.', 'is not a host name'],
    ['-a.example', 'is not a host name'],
    ['user@host', 'is not a host name'],
    ['host:0', 'has the port "0"'],
    ['host:65536', 'has the port "65536"'],
    ['host:', 'has the port ""'],
    ['host:80:90', 'has the port'],
    ['[::1', 'is not an address'],
    ['[localhost]:80', 'is not an address'],
  ])('%s is a fault: %s', (entry, problem) => {
    const [fault] = parseAllowList([entry]).faults
    expect(fault).toContain(`"${entry}"`)
    expect(fault).toContain(problem)
  })

  it('names every entry that is at fault, and keeps the others', () => {
    const { faults, list } = parseAllowList(['a b', 'good.internal', 'c/d'])
    expect(faults).toHaveLength(2)
    const address = parseAddress('10.0.0.1') as Address
    expect(list.permits({ hostname: 'good.internal', port: 80, address })).toBe(true)
  })
})
