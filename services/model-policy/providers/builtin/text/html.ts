import type { Line } from './sentences.ts'

/** True for text that is an HTML page. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 2_000))
}

/**
 * The readable text of a page with the line numbers of its source. Where a block element begins or ends stands an empty
 * line; headings, list items and rows are marked as Markdown marks them.
 */
export function readHtml(html: string): Line[] {
  const text = html
    .replaceAll(edge, ' ')
    .replace(hidden, newlinesOf)
    .replace(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag, close: string, name: string) => {
      const mark = markFor(name.toLowerCase(), close !== '')
      return mark === null ? newlinesOf(tag) : edge + mark + newlinesOf(tag)
    })
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (entity, name: string) => decodeEntity(name.toLowerCase()) ?? entity)
  return text.split('\n').flatMap((line, index) => readEdges(line, index + 1))
}

/** Stands for the beginning of a block; no page contains it. */
const edge = '\u0000'
const hidden = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|svg|nav|head)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi
const blocks =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|fieldset|figure|footer|form|header|hr|html|main|ol|p|pre|section|table|tbody|thead|title|tr|ul)$/

/** What to put before the text of a block; null for an element within one. */
function markFor(name: string, isEnd: boolean): string | null {
  if (/^h[1-6]$/.test(name)) return isEnd ? '' : '# '
  if (name === 'li') return isEnd ? '' : '- '
  if (name === 'td' || name === 'th') return isEnd ? '' : '| '
  return blocks.test(name) ? '' : null
}

function readEdges(line: string, number: number): Line[] {
  const [first = '', ...others] = line.split(edge)
  return [
    { number, text: first },
    ...others.flatMap(text => [
      { number, text: '' },
      { number, text },
    ]),
  ]
}

function newlinesOf(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1)
}

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name]
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

// biome-ignore format: a table
const entities: Readonly<Record<string, string>> = {
  amp: '&', apos: "'", copy: '©', gt: '>', hellip: '…', laquo: '«', ldquo: '“', lsquo: '‘', lt: '<', mdash: '—',
  nbsp: ' ', ndash: '–', quot: '"', raquo: '»', rdquo: '”', rsquo: '’',
}
