import { isHtml, readHtml } from './html.ts'
import { type Line, normaliseSpace } from './sentences.ts'

/** A stretch of a document that belongs together, under the heading above it. */
export interface Block {
  readonly kind: 'prose' | 'item' | 'row'
  readonly lines: readonly Line[]
  readonly heading: string
}

/**
 * Reads a text as Markdown, which plain text with paragraphs also is: prose, list items, quotes and table rows. Front
 * matter, code, comments, tags, images and link definitions are left out; headings name what follows them. Of an HTML
 * page the readable text is read.
 */
export function readBlocks(text: string): Block[] {
  const reader = new BlockReader(looksLikeMarkdown(text))
  for (const line of isHtml(text) ? readHtml(text) : readLines(text)) reader.take(line)
  return reader.finish()
}

class BlockReader {
  readonly #isMarkdown: boolean
  readonly #blocks: Block[] = []
  #open: { kind: Block['kind']; lines: Line[] } | null = null
  #heading = ''
  #fence: RegExp | null = null
  #inComment = false
  #inList = false

  constructor(isMarkdown: boolean) {
    this.#isMarkdown = isMarkdown
  }

  take(line: Line): void {
    const text = line.text.trim()
    if (text !== '' && this.#open === null && indentOf(line.text) < 2) this.#inList = false
    if (this.#skipsHidden(text)) return
    if (text !== '' && (this.#takesHeading(text) || this.#takesTable(line, text))) return
    if (text === '' || ignorable.some(pattern => pattern.test(text))) this.#flush()
    else this.#takeText(line, text)
  }

  finish(): Block[] {
    this.#flush()
    return this.#blocks
  }

  /** Fenced code and comments, from their first line to their last. */
  #skipsHidden(text: string): boolean {
    if (this.#fence !== null) {
      if (this.#fence.test(text)) this.#fence = null
      return true
    }
    const fence = /^(?:[-*+>]\s+)?(`{3,}|~{3,})[^`]*$/.exec(text)?.[1]
    if (fence !== undefined) {
      this.#flush()
      this.#fence = new RegExp(`^(?:>\\s*)?${fence[0]}{${fence.length},}$`)
      return true
    }
    if (!this.#inComment && text.startsWith('<!--')) this.#inComment = true
    if (!this.#inComment) return false
    this.#flush()
    this.#inComment = !text.includes('-->')
    return true
  }

  #takesHeading(text: string): boolean {
    const atx = /^#{1,6}(?:\s(.*))?$/.exec(text)
    const isUnderline = /^(?:=+|-+)$/.test(text) && this.#open?.kind === 'prose'
    if (atx === null && !isUnderline) return false
    const underlined = this.#open?.lines.map(line => line.text).join(' ') ?? ''
    if (isUnderline) this.#open = null
    this.#flush()
    this.#heading = normaliseSpace(atx?.[1] ?? underlined).replace(/ #+$/, '')
    this.#inList = false
    return true
  }

  /** Rows begin with a bar, or stand below a line of dashes and bars; that line makes its predecessor a row too. */
  #takesTable(line: Line, text: string): boolean {
    const isRuler = /^[-|:\s]+$/.test(text) && /-[\s:]*\||\|[\s:]*-/.test(text)
    const header = isRuler && this.#open?.kind === 'prose' ? this.#open.lines.pop() : undefined
    const isRow = (text.startsWith('|') && text.length > 1) || (this.#open?.kind === 'row' && text.includes('|'))
    if (!isRuler && !isRow) return false
    this.#flush()
    this.#open = { kind: 'row', lines: header ? [header] : isRuler ? [] : [line] }
    return true
  }

  #takeText(line: Line, text: string): void {
    if (this.#beginsItem(text)) {
      this.#flush()
      this.#inList = true
      this.#open = { kind: 'item', lines: [line] }
    } else if (this.#open !== null && this.#open.kind !== 'row') this.#open.lines.push(line)
    else this.#beginParagraph(line)
  }

  #beginParagraph(line: Line): void {
    this.#flush()
    const indent = indentOf(line.text)
    this.#inList &&= indent >= 2
    if (indent >= 4 && this.#isMarkdown && !this.#inList) return
    this.#open = { kind: this.#inList ? 'item' : 'prose', lines: [line] }
  }

  /** A number other than 1 in the middle of a paragraph is a wrapped number, as CommonMark has it (5.2). */
  #beginsItem(text: string): boolean {
    if (/^(?:[-*+•‣]\s+\S|>)/.test(text)) return true
    const number = /^(\d{1,9})[.)]\s+\S/.exec(text)?.[1]
    return number !== undefined && (number === '1' || this.#open?.kind !== 'prose')
  }

  #flush(): void {
    const open = this.#open
    this.#open = null
    if (open !== null && open.lines.length > 0) this.#blocks.push({ ...open, heading: this.#heading })
  }
}

/** Rules, tags alone on their line, images and badges alone, link and footnote definitions. */
const ignorable = [
  /^([-*_])(?:\s*\1){2,}$/,
  /^(?:<\/?[a-z!][^<>]*>\s*)+$/i,
  /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+$/,
  /^\[[^\]]+\]:\s+\S/,
]

function looksLikeMarkdown(text: string): boolean {
  return /^ {0,3}(?:#{1,6}\s|```|~~~)/m.test(text)
}

/** Columns of white space before a line's text; a tab counts four. */
function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (character !== ' ' && character !== '\t') break
    columns += character === '\t' ? 4 : 1
  }
  return columns
}

/** The lines behind front matter in YAML (`---`) or TOML (`+++`). */
function readLines(text: string): Line[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
  const mark = lines[0]?.text.trimEnd() ?? ''
  if (mark !== '---' && mark !== '+++') return lines
  const ends = mark === '---' ? ['---', '...'] : ['+++']
  const end = lines.slice(1, 500).findIndex(line => ends.includes(line.text.trimEnd()))
  return end < 0 ? lines : lines.slice(end + 2)
}
