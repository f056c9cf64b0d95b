import type { Answer } from './answer.ts'
import { OversizedPiece, readPieces } from './body-pieces.ts'

/**
 * Reads an answer line by line, each handed to `onLine` as it arrives; empty ones are left out, and a last one without its
 * line feed is none. Resolves when `onLine` says `done` or the body ends; rejects when it breaks off before, a line exceeds
 * `lineChars`, or `onLine` throws. Source: NDJSON.
 */
export function readLines(
  answer: Answer,
  lineChars: number,
  onLine: (line: string) => 'done' | undefined,
): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  return readPieces(answer, piece => {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > lineChars || lines.some(line => line.length > lineChars)) throw new OversizedPiece()
    for (const line of lines) if (line.trim() !== '' && onLine(line) === 'done') return 'done'
    return undefined
  })
}
