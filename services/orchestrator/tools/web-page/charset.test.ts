import { describe, expect, it } from 'vitest'
import { decodeText } from './charset.ts'
import { isTextual, parseContentType } from './content-type.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('decodeText', () => {
  it.each([
    ['text/plain', Buffer.from('é'), 'é'],
    ['text/plain; charset=ISO-8859-1', latin1('é'), 'é'],
    ['text/plain; Charset="windows-1251"', Buffer.from([0xcf]), 'П'],
    ['text/html; charset=shift_jis', Buffer.from([0x82, 0xa0]), 'あ'],
    ['text/html', latin1('<meta charset="iso-8859-1">é'), '<meta charset="iso-8859-1">é'],
    ['text/html', latin1('<meta http-equiv=x content="text/html; charset=latin1">é'), /é$/],
    ['text/plain', latin1('<meta charset="iso-8859-1">é.'), /\ufffd\.$/],
    ['text/plain; charset=utf-8', Buffer.from('\ufeffa', 'utf16le'), 'a'],
    ['text/plain; charset=latin1', Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'é'],
    ['text/plain; charset=klingon', Buffer.from('a é'), 'a é'],
    ['text/plain', Buffer.from('a\0b'), 'a\ufffdb'],
    ['text/plain', Buffer.from('a€').subarray(0, 3), 'a'],
  ])('reads %s', (type, body, text) => {
    expect(decodeText(body, parseContentType(type))).toEqual(
      text instanceof RegExp ? expect.stringMatching(text) : text,
    )
  })
})

describe('isTextual', () => {
  it.each([
    ['text/plain', 'x', true],
    ['application/json', '{}', true],
    ['application/ld+json; charset=utf-8', '{}', true],
    ['image/svg+xml', '<svg/>', true],
    ['application/x-odd; charset=utf-8', 'x', true],
    ['image/png', 'x', false],
    ['application/pdf', '%PDF', false],
    ['application/zip', 'PK', false],
    ['', 'plain', true],
    ['application/octet-stream', 'plain é', true],
    ['', 'a\0b', false],
    ['image/png', '', true],
  ])('%s: %j', (type, body, expected) => {
    expect(isTextual(parseContentType(type), Buffer.from(body))).toBe(expected)
  })

  it('is not misled by a character that was cut off', () => {
    const cut = [1, 2, 3].map(length => Buffer.from('ab𝄞').subarray(0, 2 + length))
    expect(cut.map(body => isTextual(parseContentType(undefined), body))).toEqual([true, true, true])
    expect(isTextual(parseContentType(undefined), Buffer.from([0x61, 0xff, 0x62]))).toBe(false)
  })
})
