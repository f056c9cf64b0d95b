/** One line of a document: its number, from 1, and its text. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** A piece of text and the lines it stands on. */
export interface Span {
  readonly text: string
  readonly firstLine: number
  readonly lastLine: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a paragraph, in order, with white space made single spaces and nothing else changed. Boundaries are
 * Unicode's (UAX #29), without those that an abbreviation, an initial, a number or a quotation only seems to make.
 */
export function splitSentences(lines: readonly Line[]): Span[] {
  const { text, starts } = join(lines)
  const spans: Span[] = []
  let start = 0
  let line = 0
  for (const end of boundariesOf(text)) {
    const sentence = text.slice(start, end).trim()
    if (sentence !== '') {
      line = lineAt(starts, start, line)
      const last = lineAt(starts, start + sentence.length - 1, line)
      spans.push({ text: sentence, firstLine: numberOf(lines, line), lastLine: numberOf(lines, last) })
    }
    start = end
  }
  return spans
}

/** True for text that ends as sentences end, also within quotes, brackets or emphasis. */
export function isComplete(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]*_`]*$/.test(text)
}

/** White space as single spaces, none at the ends. */
export function normaliseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function join(lines: readonly Line[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    const clean = normaliseSpace(line.text)
    if (text !== '' && clean !== '') text += ' '
    starts.push(text.length)
    text += clean
  }
  return { text, starts }
}

/** The ends of the sentences; each end is where the next sentence begins. */
function* boundariesOf(text: string): Generator<number> {
  let begin = 0
  let start = 0
  for (const end of candidateBoundaries(text)) {
    const piece = text.slice(start, end).trimEnd()
    const isWhole = start === begin
    start = end
    if (end < text.length && continues(piece, text.slice(end, end + 40), isWhole)) continue
    yield end
    begin = end
  }
}

/** Unicode's boundaries and those that it does not see at the edges of code, links and emphasis, in their order. */
function* candidateBoundaries(text: string): Generator<number> {
  const edges = markupEdges(text)
  let edge = edges.next().value ?? text.length
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length
    for (; edge < end; edge = edges.next().value ?? text.length) yield edge
    // Only scripts that write no spaces end a sentence without one; elsewhere it is a URL or a link.
    if (end === text.length || /[\s。！？]$/.test(segment)) yield end
    if (edge === end) edge = edges.next().value ?? text.length
  }
}

function* markupEdges(text: string): Generator<number, undefined> {
  for (const edge of text.matchAll(markupEdge)) yield edge.index + edge[0].length
}

const markupEdge = /[.!?]["'”’)]?(?:\s(?=[`*_[])|[*_]+\s(?=\p{Lu}))/gu

/** True where what seems to end with the piece `before` goes on with `after`; `isWhole`: nothing stands before it. */
function continues(before: string, after: string, isWhole: boolean): boolean {
  const tail = before.slice(-24)
  const next = /^[\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? ''
  if (!/[\p{L}\p{N}]/u.test(before) || (isWhole && /^\p{N}+[.)]$/u.test(before))) return true
  if (/["'”’»)\]]$/.test(tail)) return /^\p{Ll}/u.test(after)
  const word = /(?:^|[\s("“'‘[])((?:\p{L}+\.)+)$/u.exec(tail)?.[1]?.toLowerCase() ?? ''
  if (titles.has(word)) return true
  if (numbered.has(word)) return /^(?:\p{N}|\p{Lu}\b)/u.test(after)
  const mayEnd = /^(?:\p{L}\.)+$/u.test(word) || companies.has(word)
  return mayEnd && !openers.has(next.toLowerCase())
}

/** The line, from `from` on, in which the offset lies. */
function lineAt(starts: readonly number[], offset: number, from: number): number {
  let line = from
  while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++
  return line
}

function numberOf(lines: readonly Line[], index: number): number {
  return lines[index]?.number ?? 0
}

const titles = words(
  'mr. mrs. ms. dr. prof. sr. st. rev. hon. gen. col. capt. lt. sgt. e.g. i.e. cf. vs. viz. approx. al.',
)
/** Abbreviations before a number; `no.` alone may be an answer. */
const numbered = words(
  'fig. figs. eq. eqs. sec. ch. vol. vols. no. nos. p. pp. ref. refs. art. v. ver. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)
const companies = words('inc. ltd. corp. co. jr. dept. est.')
/** Words that begin a sentence rather than go on after an initial: `Plan B. It …`, but `J. Smith`. */
const openers = words(
  `the a an it its this that these those he she we they you i his her their our your there here in on at by for from with
  as if when while after before since and but or so yet however then what who why how where is are was were do does did
  not no yes see use note run add all some many most each every both one two`,
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
