import { describe, expect, it } from 'vitest'
import { checkHeaders } from './request-headers.ts'

describe('checkHeaders', () => {
  it('answers them under lower-case names', () => {
    expect(checkHeaders({ Accept: 'a', 'X-Api-Key': 'k' })).toEqual({ accept: 'a', 'x-api-key': 'k' })
  })

  it.each([
    'Host',
    'Connection',
    'Proxy-Authorization',
    'proxy-anything',
    'Content-Length',
    'Transfer-Encoding',
    'TE',
    'Upgrade',
    'Expect',
    'Accept-Encoding',
    'X-Forwarded-For',
    'Forwarded',
    'Keep-Alive',
    'Trailer',
    'Via',
  ])('refuses %s', name => {
    expect(() => checkHeaders({ [name]: 'x' })).toThrow(`The header ${name.toLowerCase()} may not be set`)
  })

  it.each(['a b', 'a:', '', 'a\r\nb', 'é'])('refuses the name %j', name => {
    expect(() => checkHeaders({ [name]: 'x' })).toThrow('is not the name of a header')
  })

  it.each(['a\r\nx: y', 'a\nb', 'a\0', 'a'.repeat(8_193), '€'])('refuses a value, and does not repeat it', value => {
    expect(() => checkHeaders({ 'x-secret': value })).toThrow(/^The header x-secret has a value that cannot be sent/)
  })

  it('refuses more than 64', () => {
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`x-${index}`, 'x']))
    expect(() => checkHeaders(many)).toThrow('64 are allowed')
  })
})
