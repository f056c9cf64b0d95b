import type { Span } from './pattern.ts'

const around = 80
const longest = 400

/** The match with what stands around it on its line; `…` where something is left out. */
export function excerptOf(line: string, { end, start }: Span): string {
  const first = Math.max(0, start - around)
  const last = Math.min(line.length, end + around, first + longest)
  return `${first > 0 ? '…' : ''}${line.slice(first, last).toWellFormed()}${last < line.length ? '…' : ''}`
}
