import { decodeEntities } from './entities.ts'
import { readTag, type Tag } from './tag.ts'
import { TextWriter } from './text-writer.ts'

/** Content that no reader sees. The first group is raw text up to its end tag, the second is markup. */
const rawText = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp'])
const unseen = new Set(['svg', 'template', 'noscript', 'select'])

const paragraphs = new Set(
  'address article aside blockquote body details dialog dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table title ul'.split(
    ' ',
  ),
)
const lines = new Set('br caption dd div dt figcaption legend li option summary tr'.split(' '))

/**
 * HTML as a person reads it: paragraphs, lines and list items, without markup, scripts and styles. One pass, linear in
 * the length whatever the markup is like; what browsers repair is read as best it can.
 */
export function readableText(html: string): string {
  const writer = new TextWriter()
  const markup = /<[a-z/!?]/gi
  for (let at = 0; at < html.length; at = markup.lastIndex) {
    const open = markup.exec(html)?.index ?? html.length
    if (open > at) writer.text(decodeEntities(html.slice(at, open)))
    if (open === html.length) break
    markup.lastIndex = skipMarkup(html, open, writer)
  }
  return writer.toString()
}

/** Reads the markup that begins with the `<` at `open`; answers where the text goes on. */
function skipMarkup(html: string, open: number, writer: TextWriter): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  const tag = readTag(html, open)
  // A declaration, or an end tag of nothing: browsers skip both.
  if (tag === null) return after(html, '>', open)
  if (rawText.has(tag.name) && tag.kind !== 'end') return afterElement(html, tag.name, tag.end)
  if (!unseen.has(tag.name)) lay(tag, writer)
  else if (tag.kind === 'start') writer.hide(tag.name)
  else if (tag.kind === 'end') writer.show(tag.name)
  return tag.end
}

function lay({ kind, name }: Tag, writer: TextWriter): void {
  if (name === 'pre') writer.preserve(kind === 'start')
  if (paragraphs.has(name)) writer.break(2)
  else if (lines.has(name)) writer.break(1)
  if (name === 'li') writer.mark(kind === 'end' ? '' : '- ')
  if (kind === 'end') return
  if (name === 'td' || name === 'th') writer.separate(' | ')
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

function afterElement(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}[\\s/>]`, 'gi')
  endTag.lastIndex = from
  const found = endTag.exec(html)
  return found === null ? html.length : found.index
}
