import { TextDecoder } from 'node:util'
import type { ContentType } from './content-type.ts'

const sniffed = 1_024
const metaCharset = /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/i

/**
 * The text of a body by its byte order mark, its declared charset, its `<meta charset>`, else as UTF-8. What cannot be
 * decoded becomes U+FFFD, a character that was cut off at the end is left out. Source: WHATWG Encoding.
 */
export function decodeText(body: Buffer, type: ContentType): string {
  const declared = type.charset ?? (type.isHtml ? metaCharset.exec(body.toString('latin1', 0, sniffed))?.[1] : null)
  const decoder = decoderOf(byteOrderMark(body) ?? declared ?? 'utf-8')
  return decoder.decode(body, { stream: true }).replaceAll('\0', '\ufffd')
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    // A charset that nobody knows: what is ASCII in it can still be read.
    return new TextDecoder('utf-8')
  }
}

function byteOrderMark(body: Buffer): string | null {
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be'
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le'
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 'utf-8' : null
}
