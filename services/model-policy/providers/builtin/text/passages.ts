import { type Block, readBlocks } from './blocks.ts'
import { isComplete, normaliseSpace, type Span, splitSentences } from './sentences.ts'

/** Something that can be quoted from a document, with the lines where it stands. */
export interface Passage extends Span {
  /** `fragment`: a piece of prose that does not end as sentences do. */
  readonly kind: 'sentence' | 'fragment' | 'item' | 'row'
  readonly heading: string
  readonly beginsParagraph: boolean
}

/** All that can be quoted from a text, in its order. */
export function readPassages(text: string): Passage[] {
  return readBlocks(text).flatMap(block =>
    spansOf(block).map((span, index) => ({
      ...span,
      kind: block.kind === 'prose' ? (isComplete(span.text) ? 'sentence' : 'fragment') : block.kind,
      heading: block.heading,
      beginsParagraph: index === 0,
    })),
  )
}

/** A row is quoted whole; of an item the marker before its first line is no part. */
function spansOf({ kind, lines }: Block): Span[] {
  if (kind === 'row') {
    return lines.map(({ number, text }) => ({ text: normaliseSpace(text), firstLine: number, lastLine: number }))
  }
  if (kind === 'prose') return splitSentences(lines)
  return splitSentences(lines.map((line, index) => (index === 0 ? { ...line, text: withoutMarker(line.text) } : line)))
}

function withoutMarker(text: string): string {
  return text.trimStart().replace(/^(?:>[\s>]*|[-*+•‣]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+)/, '')
}
