import { describe, expect, it } from 'vitest'
import { isMetadata, isPublic, parseAddress } from './address.ts'

const verdictOf = (text: string) => {
  const address = parseAddress(text)
  return address === null ? 'no address' : isPublic(address)
}

describe('isPublic', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '2606:4700:4700::1111',
    '64:ff9b::5db8:d822', // NAT64 of 93.184.216.34
    '2002:5db8:d822::1', // 6to4 of 93.184.216.34
    '::ffff:93.184.216.34',
  ])('lets %s through', text => {
    expect(verdictOf(text)).toBe(true)
  })

  it.each([
    ['this network', '0.0.0.0', '0.1.2.3'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
    ['link-local', '169.254.1.1', 'fe80::1', 'fe80::1%eth0'],
    ['carrier-grade NAT', '100.64.0.1', '100.127.255.255'],
    ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1'],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
    ['reserved', '240.0.0.1', '255.255.255.255', '192.0.0.1', '100::1', '::', '4000::1', '2001::1'],
    ['mapped', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::ffff:0:127.0.0.1', '::127.0.0.1'],
    ['NAT64 of private', '64:ff9b::a00:1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1'],
    ['6to4 of private', '2002:a00:1::', '2002:7f00:1::1', '2002:c0a8:101::1'],
    ['metadata', '169.254.169.254', 'fd00:ec2::254', '168.63.129.16', '::ffff:169.254.169.254', '64:ff9b::a9fe:a9fe'],
  ])('refuses %s addresses', (_, ...texts) => {
    expect(texts.map(verdictOf)).toEqual(texts.map(() => false))
  })
})

describe('parseAddress', () => {
  it.each([
    '2130706433',
    '0x7f.1',
    '127.1',
    '0177.0.0.1',
    'localhost',
    '',
    '1.2.3.4.5',
    '1.2.3.256',
    '[::1]',
  ])('takes %j for no address', text => {
    expect(parseAddress(text)).toBeNull()
  })

  it('knows a metadata address however it is wrapped', () => {
    const spellings = ['169.254.169.254', '::ffff:a9fe:a9fe', '2002:a9fe:a9fe::1', 'fd00:0ec2:0:0::254']
    expect(spellings.map(text => isMetadata(parseAddress(text) as never))).toEqual([true, true, true, true])
  })
})
