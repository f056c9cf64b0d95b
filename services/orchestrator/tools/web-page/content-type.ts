import { isUtf8 } from 'node:buffer'

export interface ContentType {
  /** `type/subtype` in lower case; empty where none was declared. */
  readonly essence: string
  readonly charset: string | null
  readonly isHtml: boolean
}

const textual =
  /^(text\/.+|application\/(json|xml|javascript|ecmascript|x-javascript|x-www-form-urlencoded|x-ndjson|ndjson|yaml|x-yaml|toml|graphql|sql|rtf|x-sh)|.+\+(json|xml|yaml))$/

export function parseContentType(header: string | undefined): ContentType {
  const [essence = '', ...parameters] = (header ?? '').split(';').map(part => part.trim())
  const charset = parameters.find(parameter => /^charset=/i.test(parameter))?.slice('charset='.length)
  const name = essence.toLowerCase()
  return {
    essence: name,
    charset: charset?.replaceAll('"', '').trim() || null,
    isHtml: name === 'text/html' || name === 'application/xhtml+xml',
  }
}

/** Whether a body can be read as text: by its type, or where that says nothing, by its bytes. */
export function isTextual({ charset, essence }: ContentType, body: Buffer): boolean {
  if (body.length === 0 || textual.test(essence)) return true
  if (essence !== '' && essence !== 'application/octet-stream') return charset !== null
  return !body.includes(0) && isUtf8(wholeCharacters(body))
}

/** A body that was cut off may end inside a character. */
function wholeCharacters(body: Buffer): Buffer {
  let end = body.length
  while (end > 0 && body.length - end < 3 && ((body[end - 1] as number) & 0xc0) === 0x80) end -= 1
  return end > 0 && (body[end - 1] as number) >= 0xc0 ? body.subarray(0, end - 1) : body
}
